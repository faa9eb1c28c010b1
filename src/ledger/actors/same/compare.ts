/** Whether two actors are the same, by the first rule that says so or denies it. */

import type { Portrait } from './portrait.js';
import { bodies } from './rules/bodies.js';
import { familyName } from './rules/family-name.js';
import { fullName } from './rules/full-name.js';
import { nearName } from './rules/near-name.js';
import type { Rule, Verdict } from './verdict.js';

const PERSONS: readonly Rule[] = [fullName, nearName, familyName];
const OTHERS: readonly Rule[] = [bodies];

export function compare(a: Portrait, b: Portrait): Verdict | null {
  if ((a.kind === 'person') !== (b.kind === 'person')) return null;
  for (const rule of a.kind === 'person' ? PERSONS : OTHERS) {
    const verdict = rule(a, b);
    if (verdict) return verdict;
  }
  return null;
}
