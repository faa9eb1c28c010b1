/** "both ministers", "the two leaders", "the sides": the two who talk, or who were named or spoke last. */
import type { Figure } from '../cast.js';
import { firstMention } from '../mentions-in.js';
import { distinct } from './named.js';
import { pronounClass } from './pronoun-words.js';
import { type Asked, inferred, type SpeakerRule, type Spoken, spoken } from './spoken.js';

const PAIR =
  'sides?|parties|leaders|ministers|presidents|secretaries|heads|countries|nations|states|governments|delegations|men|women|lawmakers|officials|diplomats|colleagues|counterparts|interlocutors|pair|two';
const JOINT = new RegExp(
  `^(?:the\\s+(?:${PAIR})|(?:the\\s+)?(?:two|both)(?:\\s+of\\s+them|\\s+[\\p{L}]+s|\\s+heads\\s+of\\s+(?:state|government))?|the\\s+heads\\s+of\\s+\\p{L}+|the\\s+\\p{L}+\\s+(?:leaders|ministers|presidents|secretaries))$`,
  'iu',
);

export const joint: SpeakerRule = asked => {
  const { phrase } = asked;
  if (!phrase.span || phrase.names.length > 0) return null;
  const which = pronounClass(phrase.words);
  if (which === 'they') return asked.sides.length > 0 ? ofConversation(asked) : null;
  if (!JOINT.test(phrase.words) && which !== 'both') return null;
  return ofConversation(asked) ?? lastTwo(asked, phrase.span[0]);
};

/** In an account of a conversation both sides of it. */
function ofConversation({ sides }: Asked): Spoken | null {
  const both = sides.flat();
  return sides.length > 1 && sides.every(side => side.length > 0) ? spoken(both, inferred('both-sides')) : null;
}

/** The last two persons, or else states or organisations, that are named before; in the order of their first mention. */
function lastTwo({ cast, phrase }: Asked, at: number): Spoken | null {
  const states = /sides|parties|countries|nations|states|governments/iu.test(phrase.words);
  const kinds = states ? ['government', 'organisation'] : ['person'];
  const found: Figure[] = [];
  for (let k = firstMention(cast.mentions, at) - 1; k >= 0 && found.length < 2; k--) {
    const [figure, ...others] = cast.mentions[k]?.figures ?? [];
    if (figure && others.length === 0 && kinds.includes(figure.kind) && !found.includes(figure)) found.push(figure);
  }
  if (found.length < 2) return null;
  const order = new Map(cast.figures.map((figure, k) => [figure, k]));
  const two = distinct(found).toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return spoken(two, inferred('last-two'));
}
