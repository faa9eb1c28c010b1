/**
 * "a new poll", "the survey": the one that the report names with who made it.
 *   A new poll puts Marr ahead. … The Lantern Wire poll of 900 voters also shows …   →   the Lantern Wire poll of 900 voters
 */

import { inferred } from '../../../model/evidence.js';
import type { Figure } from '../cast.js';
import { type Poll, pollsIn } from '../chain/polls.js';
import { describedFigure } from './description.js';
import { type Asked, type SpeakerRule, spoken } from './spoken.js';

/** UTF-16 code units back to the poll that is meant, and on to the one that a first sentence speaks of. */
const BACK = 4000;
const ON = 1500;
const UNNAMED =
  /^([Tt]he|[Tt]his|[Tt]hat|[Aa])\s(?:[\p{Ll}\d-]+\s){0,3}(?:poll|survey)(?:\sof\s[\p{Ll}\d\s]+)?(?:\s(?:that|which))?$/u;
const ANOTHER = /\b(?:another|other|second|separate|previous|earlier|different)\b/iu;

export const thePoll: SpeakerRule = asked => {
  const { phrase, context, earlier } = asked;
  const [, article] = phrase.kind === 'described' ? (UNNAMED.exec(phrase.words) ?? []) : [];
  if (!article || !phrase.span || ANOTHER.test(phrase.words)) return null;
  const isNew = /^a$/i.test(article);
  const heard = earlier.flatMap(({ spoken: { figures } }) => figures).filter(isNamedPoll);
  const poll = meant(asked, phrase.span[0], isNew);
  const known = heard.find(({ name }) => name === poll?.name);
  const figure = known ?? (poll ? describedFigure({ ...asked, context }, poll.span) : isNew ? undefined : heard.at(-1));
  return figure ? spoken([figure], inferred('named-poll')) : null;
};

const isNamedPoll = ({ kind, name }: Figure): boolean =>
  kind === 'document' && /\s\p{Lu}.*\b(?:poll|survey)\b|\b(?:poll|survey)\b.*\s\p{Lu}/u.test(name);

/** The last named one before; else, and for "a new poll", the next. */
function meant({ context }: Asked, at: number, isNew: boolean): Poll | null {
  const from = Math.max(0, at - BACK);
  const named = pollsIn(context.text.slice(from, at + ON))
    .map((poll): Poll => ({ ...poll, span: [from + poll.span[0], from + poll.span[1]] }))
    .filter(({ isNamed, name }) => isNamed && !ANOTHER.test(name) && !/\.\s/.test(name) && !/s$/i.test(headOf(name)));
  const before = isNew ? undefined : named.findLast(({ span }) => span[0] < at);
  return before ?? named.find(({ span }) => span[0] > at) ?? null;
}

const headOf = (name: string): string => /\b(?:polls?|surveys?)\b/i.exec(name)?.[0] ?? '';
