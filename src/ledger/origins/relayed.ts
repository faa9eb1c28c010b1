/** On whose word a report rests, as far as it says so: agencies and outlets that it names, and how much of it they stand behind. */
import type { Report } from '../../model/report.js';
import { weightiest } from '../../text/weightiest.js';

export interface Relayed {
  /** The agency of its dateline: "Lantern Wire". */
  readonly agency: string | null;
  /** How many statements it has. */
  readonly statements: number;
  /** Of how many of them each name stands in the chain, folded; those with the most. */
  readonly relays: Readonly<Record<string, number>>;
}

const MOST = 20;

export function relayedIn({ dateline, text, statements }: Report): Relayed {
  const counts = new Map<string, number>();
  for (const { chain } of statements)
    for (const name of new Set(chain.flatMap(link => (link.role === 'outlet' || link.name === null ? [] : [folded(link.name)]))))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  const agency = dateline?.agency ? text.slice(...dateline.agency) : null;
  return { agency, statements: statements.length, relays: Object.fromEntries(weightiest(counts, MOST)) };
}

/** "The Sarrow Courier’s" and "Sarrow Courier" are one. */
export const folded = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’']s?\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^\s*the /, '')
    .trim();
