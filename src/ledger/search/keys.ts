/** How `findable` writes down what a statement can be found and counted by. */
import type { FacetName } from '../../model/ledger/search.js';

/** In the order in which they are shown. */
export const FACETS = [
  'speaker',
  'party',
  'addressee',
  'via',
  'act',
  'mode',
  'publisher',
  'contact',
  'gaps',
] as const satisfies readonly FacetName[];

/** "act:deny" */
export const keyOf = (facet: FacetName, value: string): string => `${facet}:${value}`;

/** What is no facet: "kind:person", "toward:Kestria"; a flag stands by itself. */
export const markOf = (field: 'kind' | 'toward', value: string): string => `${field}:${value}`;

export type Flag = 'hedged' | 'negated' | 'gaps' | 'corrected';
