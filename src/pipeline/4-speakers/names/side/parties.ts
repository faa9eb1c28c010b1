/** The side of every group: organisations and governments by their own name, persons by the words around theirs. */
import type { Span } from '../../../../model/span.js';
import { isGovernment } from '../government.js';
import type { Group, Known } from '../same/group.js';
import type { Told } from '../same/told.js';
import { type Named, NO_PARTY, type Party, partyOf } from './party-of.js';
import { type Side, sidesWithin } from './sides.js';

export function partiesOf(text: string, told: readonly Told[], sides: readonly Side[]): ReadonlyMap<Group, Party> {
  const starts = sides.map(({ span }) => span[0]);
  const sidesIn = (span: Span) => sidesWithin(sides, starts, span);
  const parties = new Map<Group, Party>();
  const groups = new Set(told.flatMap(each => each.groups));
  for (const group of groups) if (!isPerson(group)) parties.set(group, ownParty(group, sidesIn));
  const employers = employersOf(told, parties);
  const employerStarts = employers.map(({ span }) => span[0]);
  const named: Named = { sides: sidesIn, organisations: span => sidesWithin(employers, employerStarts, span) };
  for (const group of groups) if (isPerson(group)) parties.set(group, partyOf(text, phrasesOf(group), named));
  return parties;
}

const isPerson = ({ mentions }: Group): boolean => mentions[0]?.kind === 'person';

const phrasesOf = ({ mentions }: Group) =>
  mentions.toSorted((a, b) => a.span[0] - b.span[0]).flatMap(({ about }) => about.phrases);

/** "Kestrian Foreign Ministry" → Kestria; "the Foreign Ministry" → nobody’s; "Kestrian Rowing Union" → itself; an outlet → nobody’s. */
function ownParty({ mentions }: Group, sidesIn: (span: Span) => readonly Side[]): Party {
  const [first] = mentions;
  const entry = mentions.find(each => each.entry !== null)?.entry ?? null;
  if (!first || entry?.kind === 'outlet') return NO_PARTY;
  if (entry?.party) return { party: entry.party, evidence: evidence(entry.kind === 'state' ? 'name' : 'world-table') };
  if (first.kind === 'place') return { party: first.shown, evidence: evidence('name') };
  if (!mentions.some(({ shown }) => isGovernment(shown))) return { party: longest(mentions), evidence: evidence('own-name') };
  const side = mentions.flatMap(({ span }) => sidesIn(span))[0];
  return side ? { party: side.party, evidence: evidence('name') } : NO_PARTY;
}

const evidence = (by: string): Party['evidence'] => ({ basis: by === 'name' ? 'stated' : 'inferred', by, score: null });

const longest = (mentions: readonly Known[]): string =>
  mentions.reduce((best, { shown }) => (shown.length > best.length ? shown : best), '');

/** Organisations as the side that their people speak for, in order; states and seats are sides already. */
function employersOf(told: readonly Told[], parties: ReadonlyMap<Group, Party>): readonly Side[] {
  return told.flatMap(({ name, groups: [group] }) => {
    if (!group || name.kind !== 'organisation' || (name.entry !== null && name.entry.kind !== 'outlet')) return [];
    const party = name.entry?.kind === 'outlet' ? longest(group.mentions) : (parties.get(group)?.party ?? null);
    return party === null ? [] : [{ span: name.span, party, isNamed: true }];
  });
}

/** The sides that a person or a body speaks for. */
export const partiesSpokenFor = (parties: ReadonlyMap<Group, Party>): ReadonlySet<string> =>
  new Set([...parties].flatMap(([group, { party }]) => (party !== null && group.mentions[0]?.kind !== 'place' ? [party] : [])));
