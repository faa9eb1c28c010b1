/** How much an actor's own names and titles say: whom the less clear of two is, it decides itself, for more than one may fit it. */
import type { Portrait } from './portrait.js';

/** 0: one word alone · 1: an initial · 2: a full name and no more · 3: a full name with a side or an office; whoever is no person. */
export function clearness({ kind, full, parties, offices }: Portrait): number {
  if (kind !== 'person') return 3;
  if (full.length === 0) return 0;
  if (full.every(({ given }) => given?.length === 1)) return 1;
  return parties.size + offices.size === 0 ? 2 : 3;
}
