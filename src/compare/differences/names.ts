/** Persons and sides, as two reports name them: one in two spellings is one. */
import type { Actor } from '../../model/actor.js';
import type { Report } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { type PersonName, personName } from '../../pipeline/4-speakers/names/same/person-name.js';
import { skeleton } from '../../pipeline/4-speakers/names/same/skeleton.js';
import { overlap } from '../../text/spans.js';
import { demonymsOf } from '../../world/demonyms.js';
import { OFFICES } from '../../world/tables/neighbour-words.js';
import { worldName } from '../../world/world-name.js';
import type { Telling, ToldPassage } from './told.js';

/** Someone named: a person, or a side. */
export interface Named {
  /** `null`: a side, or one without a name of their own ("the Minister"). */
  readonly person: PersonName | null;
  /** The side of a person, or the side itself; `null`: not told. */
  readonly party: string | null;
  readonly passage: ToldPassage;
}

/** The persons with names of their own in a telling, each once. */
export function personsOf(telling: Telling): readonly Named[] {
  const found = telling.passages.flatMap(passage => namedIn(passage).filter(({ person }) => person !== null));
  return found.filter((one, k) => found.findIndex(each => isSame(each, one)) === k);
}

/** Those named in the words of a passage, in their order. */
export function namedIn(passage: ToldPassage): readonly Named[] {
  return passage.report.actors
    .flatMap(actor => mentionsIn(actor, passage).map(mention => ({ actor, mention })))
    .toSorted((a, b) => a.mention.span[0] - b.mention.span[0])
    .map(({ actor, mention }) => namedAs(actor, mention, passage.report));
}

const mentionsIn = ({ mentions }: Actor, passage: ToldPassage): readonly ToldPassage[] =>
  mentions.filter(span => overlap(span, passage.span)).map(span => ({ ...passage, span }));

function namedAs(actor: Actor, passage: ToldPassage, report: Report): Named {
  const isPerson = actor.kind === 'person' && isOwnName(actor.name) && worldName(actor.name) === null;
  const person =
    isPerson && !isSide(actor.name, report)
      ? personName(actor.name.replace(/^(?:H\.? ?E\.?|Hon\.|Sheikh|Sultan|Marshal|Dom) /u, ''))
      : null;
  return { person, party: actor.party ?? (person ? null : partyOf(actor.name)), passage };
}

interface ToldName {
  readonly name: string;
  readonly party: string | null;
  /** The id of the actor of the report; `null`: none. */
  readonly actor: string | null;
}

/** One whom a contact names; `null`: only a description ("civil society leaders"). */
export function asNamed({ name, party, actor }: ToldName, report: Report, span: Span): Named | null {
  const passage = { report, span, statement: null };
  const known = report.actors.find(({ id }) => id === actor);
  if (known && isOwnName(known.name)) {
    const named = namedAs(known, passage, report);
    return { ...named, party: named.party ?? party };
  }
  const side = party ?? partyOf(name);
  return side === null || !isOwnName(side) ? null : { person: null, party: side, passage };
}

/** "the Minister", "his colleague" and "A SENIOR OFFICIAL" are nobody in particular. */
function isOwnName(name: string): boolean {
  const words = name.split(' ');
  const isShouted = words.length > 1 && !/\p{Ll}/u.test(name);
  const isTitle = /^(?:The|A|An) /.test(name) || words.every(word => OFFICES.has(word));
  return !isShouted && !isTitle && /^\p{Lu}/u.test(name) && /^\p{Lu}/u.test(words.at(-1) ?? '');
}

/** An unknown state, taken for a person: others are of its side, its people are told of, or it stands where a place does. */
function isSide(name: string, { actors, places, text }: Report): boolean {
  if (name.includes(' ')) return false;
  return (
    actors.some(({ party }) => party === name) ||
    places.some(place => place.name === name) ||
    demonymsOf(name).some(people => text.includes(people)) ||
    !new RegExp(String.raw`(?:M[rs]s?\.?|Dr\.?|\p{Lu}\p{Ll}+) ${escaped(name)}`, 'u').test(text)
  );
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** "the Kestrian side", "Kestria", "Kestria's delegation" → the name of the state where it is known, else the words. */
export const partyOf = (words: string): string | null => {
  const bare = words.replace(/^(?:the|our) | (?:side|delegation|government|party)$|['’]s?$/giu, '').trim();
  return worldName(bare)?.party ?? (/^\p{Lu}/u.test(bare) ? bare : null);
};

/** A family name alone is whoever has it. */
export const isSame = (x: Named, y: Named): boolean =>
  x.person && y.person ? samePerson(x.person, y.person) : x.party !== null && y.party !== null && sameSide(x.party, y.party);

function samePerson(x: PersonName, y: PersonName): boolean {
  const given = x.given === null || y.given === null || x.given.charAt(0) === y.given.charAt(0);
  return (x.surname === y.surname && given) || x.given === y.surname || y.given === x.surname;
}

function sameSide(x: string, y: string): boolean {
  if (skeleton(x) === skeleton(y)) return true;
  const [left, right] = [worldName(x)?.party, worldName(y)?.party];
  if (left && right) return left === right;
  return demonymsOf(x).includes(y) || demonymsOf(y).includes(x);
}

/** Two who cannot be one: two persons, or whose sides are known and two. */
export function areTwo(x: Named, y: Named): boolean {
  if (x.person && y.person) return !samePerson(x.person, y.person);
  return x.party !== null && y.party !== null && !sameSide(x.party, y.party);
}
