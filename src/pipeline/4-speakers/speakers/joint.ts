/** "both ministers", "the two leaders", "the sides": the two who talk, or who were named or spoke last. */
import { inferred } from '../../../model/evidence.js';
import { firstFrom } from '../../../text/spans.js';
import type { Cast, Figure } from '../cast.js';
import { distinct } from './named.js';
import { pronounClass } from './pronoun-words.js';
import { type Asked, type SpeakerRule, type Spoken, spoken } from './spoken.js';

const PAIR =
  'sides?|parties|leaders|[Mm]inisters|[Pp]residents|secretaries|heads|countries|nations|states|governments|delegations|men|women|lawmakers|officials|diplomats|colleagues|counterparts|interlocutors|pair|two';
const JOINT = new RegExp(
  `^(?:[Tt]he\\s+(?:${PAIR})|(?:[Tt]he\\s+)?(?:[Tt]wo|[Bb]oth)(?:\\s+of\\s+them|\\s+(?:[\\p{L}]+s|men|women)|\\s+heads\\s+of\\s+(?:state|government))?|[Tt]he\\s+heads\\s+of\\s+\\p{L}+|[Tt]he\\s+(?:\\p{Lu}\\p{L}+|foreign|defen[cs]e|prime|finance|trade)\\s+(?:leaders|ministers|presidents|secretaries))$`,
  'u',
);
/** Without an article these may be any, but for a report of a conversation. */
const BARE = /^(?:leaders|presidents|ministers|parties|sides)$/iu;
/** "the presidents of Kestria and Norvania" */
const OF_BOTH =
  /^[Tt]he\s+(?:leaders|presidents|heads|(?:foreign |prime |defen[cs]e )?ministers)\s+of\s+(?:the\s)?[\p{L}\s]{2,40}\sand\s(?:the\s)?[\p{L}\s]{2,40}$/iu;

export const joint: SpeakerRule = asked => {
  const { phrase } = asked;
  if (!phrase.span) return null;
  if (OF_BOTH.test(phrase.words)) return ofConversation(asked);
  if (phrase.names.length > 0) return null;
  const which = pronounClass(phrase.words);
  if (which === 'they') return asked.sides.length > 0 ? ofConversation(asked) : null;
  if (BARE.test(phrase.words)) return ofConversation(asked);
  if (!JOINT.test(phrase.words) && which !== 'both') return null;
  return ofConversation(asked) ?? spokeAsTwo(asked) ?? lastTwo(asked, phrase.span[0]) ?? nextTwo(asked, phrase.span[0]);
};

/** The two who spoke as one a moment before: "Koll and Varn wrote … The two lawmakers argue …" */
function spokeAsTwo({ earlier, phrase }: Asked): Spoken | null {
  const last = earlier.slice(-RECENT).findLast(({ spoken: { figures } }) => figures.length === 2);
  const isFit = last && phrase.span && STATES.test(phrase.words) === last.spoken.figures.every(({ kind }) => kind !== 'person');
  return isFit ? spoken(last.spoken.figures, inferred('last-two')) : null;
}

/** Statements back. */
const RECENT = 8;
const STATES = /parties|countries|nations|states|governments/iu;

/** In an account of a conversation both sides of it. */
function ofConversation({ sides }: Asked): Spoken | null {
  const both = sides.flat();
  return sides.length > 1 && sides.every(side => side.length > 0) ? spoken(both, inferred('both-sides')) : null;
}

/** The last two persons, or else states or organisations, that are named before; in the order of their first mention. */
function lastTwo({ cast, phrase }: Asked, at: number): Spoken | null {
  const canBe = STATES.test(phrase.words) ? isBody : isPerson;
  const found: Figure[] = [];
  for (let k = firstFrom(cast.mentions, at) - 1; k >= 0 && found.length < 2; k--) {
    const [figure, ...others] = cast.mentions[k]?.figures ?? [];
    if (figure && others.length === 0 && canBe(figure) && !found.includes(figure)) found.push(figure);
  }
  return asTwo(found, cast);
}

const isBody = ({ kind }: Figure): boolean => kind === 'government' || kind === 'organisation';

/** A person of one word, without a title, may be a place that was taken for one. */
const isPerson = ({ kind, name, roles, gender }: Figure): boolean =>
  kind === 'person' && (/\s/.test(name) || roles.length > 0 || gender !== null);

/** Where a report opens with "The leaders agreed": the first two persons whom it names. */
function nextTwo({ cast, phrase }: Asked, at: number): Spoken | null {
  const people = STATES.test(phrase.words) ? [] : cast.figures.filter(isPerson);
  const first = people[0]?.mentions[0]?.[0] ?? 0;
  return first < at ? null : asTwo(people.slice(0, 2), cast);
}

function asTwo(found: readonly Figure[], cast: Cast): Spoken | null {
  if (found.length < 2) return null;
  const order = new Map(cast.figures.map((figure, k) => [figure, k]));
  const two = distinct(found).toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return spoken(two, inferred('last-two'));
}
