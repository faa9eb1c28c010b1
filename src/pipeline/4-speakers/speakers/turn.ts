/** In a transcript whoever stands before the colon speaks: "President of Norvania Ada Koll: | Good afternoon, colleagues." */
import { stated } from '../../../model/evidence.js';
import { firstFrom } from '../../../text/spans.js';
import { type Asked, type SpeakerRule, spoken } from './spoken.js';

/** UTF-16 code units between the name and the words: a note in brackets may stand there. */
const NEAR = 40;

export const turn: SpeakerRule = ({ attribution, phrase, context, cast }: Asked) => {
  const [content] = attribution.content;
  if (phrase.kind !== 'none' || !content || attribution.cue.length > 0) return null;
  const mention = cast.mentions[firstFrom(cast.mentions, content[0]) - 1];
  const [figure, ...others] = mention?.figures ?? [];
  if (!mention || !figure || others.length > 0 || figure.kind !== 'person' || content[0] - mention.span[1] > NEAR) return null;
  const between = context.text.slice(mention.span[1], content[0]);
  return /^\s?(?:\([^()]*\))?:\s*["“]?$/u.test(between) ? spoken([figure], stated('before-colon')) : null;
};
