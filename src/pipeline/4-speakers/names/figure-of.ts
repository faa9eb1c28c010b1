/** A group of mentions as one figure: its fullest name, all its names, its roles, its side. */
import type { ActorKind } from '../../../model/actor.js';
import type { Figure } from '../cast.js';
import type { Group, Known } from './same/group.js';
import type { Party } from './side/party-of.js';

export function figureOf(group: Group, mentions: readonly Known[], kind: ActorKind, { party, evidence }: Party): Figure {
  const own = group.mentions.toSorted((a, b) => a.span[0] - b.span[0]);
  const names = fullestFirst(own);
  return {
    name: names[0] ?? '',
    kind,
    names,
    roles: [...new Set(own.flatMap(({ about }) => about.roles))],
    party,
    mentions: mentions.map(({ span }) => span),
    gender: group.gender,
    evidence: { party: evidence },
  };
}

/** More words, then what is written more often, then more letters, then the first; all in capitals last. */
function fullestFirst(mentions: readonly Known[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { shown } of mentions) counts.set(shown, (counts.get(shown) ?? 0) + 1);
  const forms = [...counts].map(([shown, count]) => ({
    shown,
    count,
    words: shown.split(' ').length,
    isShouted: isShouted(shown),
  }));
  return forms
    .toSorted(
      (a, b) =>
        Number(a.isShouted) - Number(b.isShouted) || b.words - a.words || b.count - a.count || b.shown.length - a.shown.length,
    )
    .map(({ shown }) => shown);
}

const isShouted = (shown: string): boolean => shown.length > 5 && shown === shown.toUpperCase();
