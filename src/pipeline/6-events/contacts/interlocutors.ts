/**
 * Who talks in a report's own contact where its words name fewer than two: in a transcript those whose turns it has, else those who speak, and are spoken
 * to, most.
 */
import type { Actor } from '../../../model/actor.js';
import type { Statement } from '../../../model/statement.js';
import { isAudience } from './people/people-words.js';
import { isSame, type Someone } from './people/someone.js';
import type { Reading } from './reading.js';

/** `named`: those who are known already, each in all places. */
export function interlocutors(reading: Reading, named: readonly (readonly Someone[])[]): readonly Someone[] {
  const known = named.flat();
  const turns = turnTakers(reading).filter(one => !known.some(other => isSame(other, one)));
  if (voices(reading) > FEW) return turns;
  const missing = 2 - named.length - new Set(turns.map(({ name }) => name)).size;
  if (missing <= 0) return turns;
  const heard = mostHeard(reading).filter(one => ![...known, ...turns].some(other => isSame(other, one)));
  return [...turns, ...heard.slice(0, missing)];
}

/** Persons by name who speak: where there are more, the report is not an account of one talk between two. */
function voices({ telling: { statements } }: Reading): number {
  return new Set(
    statements
      .slice(0, MOST)
      .flatMap(({ kind, speaker, inside }) =>
        kind === 'person' && inside === null && speaker !== null && /^\p{Lu}/u.test(speaker) ? [speaker] : [],
      ),
  ).size;
}

const FEW = 3;

/** Places and statements looked at. */
const MOST = 2000;

/** "President of Kestria Ada Koll: Good morning." */
export function turnTakers({ text, named }: Reading): readonly Someone[] {
  return named
    .slice(0, MOST)
    .filter(({ byName, actor, span }) => byName && actor.kind === 'person' && TURN.test(text.slice(span[1], span[1] + 60)))
    .map(({ actor, span }) => ({ ...someone(actor), span }));
}

const TURN = /^ ?(?:\([\p{L} ]{1,40}\))?: \p{Lu}/u;

/** The speakers and listeners of its statements, those named before those only described. */
function mostHeard({ telling: { statements, actors } }: Reading): readonly Someone[] {
  const count = new Map<string, number>();
  const hear = (id: string, weight: number): void => void count.set(id, (count.get(id) ?? 0) + weight);
  for (const { chain, addresseeActors } of statements.slice(0, MOST)) {
    for (const id of chain.at(-1)?.actors ?? []) hear(id, SPEAKS);
    for (const id of addresseeActors) hear(id, LISTENS);
  }
  const rank = ({ id, name }: Actor): number => (count.get(id) ?? 0) + (/^\p{Lu}/u.test(name) ? NAMED : 0);
  const persons = actors
    .filter(({ kind, id, name }) => (kind === 'person' || (kind === 'group' && !isAudience(name))) && count.has(id))
    .toSorted((a, b) => rank(b) - rank(a))
    .map(someone);
  return [...persons, ...listeners(statements)];
}

const SPEAKS = 3;
const LISTENS = 2;
const NAMED = 1_000_000;

const someone = (actor: Actor): Someone => ({
  name: actor.name,
  actor,
  party: actor.party,
  span: actor.mentions[0] ?? null,
  byName: true,
});

/** Those who are told something and are no actor: "in response to the farmers". */
function listeners(statements: readonly Statement[]): readonly Someone[] {
  const told = statements.find(
    ({ addressee, addresseeActors }) => addressee !== null && addresseeActors.length === 0 && !isAudience(addressee),
  );
  return told?.addressee
    ? [{ name: told.addressee, actor: null, party: null, span: told.addresseeSpans[0] ?? null, byName: false }]
    : [];
}
