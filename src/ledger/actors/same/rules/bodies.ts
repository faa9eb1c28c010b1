/**
 * Organisations, governments and named groups are one by their name; by letters alone where nobody else goes by them.
 *   Turkey, Türkiye    Foreign Ministry of Kestria, Kestrian Foreign Ministry    CEC, where one report writes Central Election Commission (CEC)
 *   not: the Foreign Ministry of Kestria and that of Norvania; two commissions that are both shortened CEC
 */
import { shared, sidesContradict } from '../agreement.js';
import type { Portrait } from '../portrait.js';
import { TWO, type Verdict } from '../verdict.js';

export function bodies(a: Portrait, b: Portrait): Verdict | null {
  const key = shared(a.body.sure, b.body.sure);
  if (key !== null) return { is: 'same', rank: 6, sure: true, ...told(key, a, b) };
  const letters = shared(a.body.letters, b.body.letters);
  if (letters === null) return null;
  const areBothSpelt = a.body.whole.size > 0 && b.body.whole.size > 0;
  if (areBothSpelt || (a.kind === 'government' && b.kind === 'government' && sidesContradict(a, b))) return TWO;
  return { is: 'same', rank: 4, sure: false, rule: 'letters', reason: `both are called ${letters}; nobody else is` };
}

function told(key: string, a: Portrait, b: Portrait): { readonly rule: string; readonly reason: string } {
  if (/^(?:state|alliance|seat|outlet) /.test(key))
    return { rule: 'world-table', reason: `${a.name} and ${b.name} are names of one ${key.split(' ')[0]}` };
  if (key.startsWith('of ')) return { rule: 'name-and-side', reason: `the same body of the same side (${key.slice(3)})` };
  return { rule: 'name', reason: `same name (${key.replace(/^land /, '')})` };
}
