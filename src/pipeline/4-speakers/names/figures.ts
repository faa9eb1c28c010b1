/** Groups of mentions become figures; a place that nobody speaks for and that does nothing becomes none. */
import type { ActorKind } from '../../../model/actor.js';
import type { Span } from '../../../model/span.js';
import type { Figure } from '../cast.js';
import { figureOf } from './figure-of.js';
import { isGovernment } from './government.js';
import type { Group, Known } from './same/group.js';
import type { Told } from './same/told.js';
import { partiesSpokenFor } from './side/parties.js';
import { NO_PARTY, type Party } from './side/party-of.js';

export function figuresOf(
  told: readonly Told[],
  parties: ReadonlyMap<Group, Party>,
  isActing: (span: Span) => boolean,
): ReadonlyMap<Group, Figure> {
  const spokenFor = partiesSpokenFor(parties);
  const figures = new Map<Group, Figure>();
  for (const [group, mentions] of clearMentions(told)) {
    const kind = kindOf(group);
    const isMerePlace = mentions.every(({ kind: is, entry }) => is === 'place' && entry === null);
    const counts = !isMerePlace || mentions.some(({ shown, span }) => spokenFor.has(shown) || isActing(span));
    if (counts) figures.set(group, figureOf(group, mentions, kind, parties.get(group) ?? NO_PARTY));
  }
  return figures;
}

/** Those that mean one alone, in order. */
function clearMentions(told: readonly Told[]): ReadonlyMap<Group, readonly Known[]> {
  const found = new Map<Group, Known[]>();
  for (const { name, groups } of told) {
    const [group, another] = groups;
    if (!group || another) continue;
    const there = found.get(group);
    if (there) there.push(name);
    else found.set(group, [name]);
  }
  return found;
}

function kindOf({ mentions }: Group): ActorKind {
  const [first] = mentions;
  if (first?.kind === 'person') return 'person';
  const entry = mentions.find(each => each.entry !== null)?.entry ?? null;
  if (entry) return entry.kind === 'alliance' || entry.kind === 'outlet' ? 'organisation' : 'government';
  return first?.kind === 'place' || mentions.some(({ shown }) => isGovernment(shown)) ? 'government' : 'organisation';
}
