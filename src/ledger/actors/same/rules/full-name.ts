/**
 * Two of one full name are one where side or office agree, or where nothing is told against it and nobody else is called so.
 *   Jane Marr of Kestria, Jane A. Marr of Kestria    not: Jane Marr of Kestria, Jane Marr of Norvania; Jane Marr the senator, Jane Marr the singer
 */
import { fieldsContradict, sharedOffice, sharedSide, sidesContradict } from '../agreement.js';
import { nameFit } from '../names-of-persons.js';
import type { Portrait } from '../portrait.js';
import { TWO, type Verdict } from '../verdict.js';

export function fullName(a: Portrait, b: Portrait): Verdict | null {
  const fit = nameFit(a, b);
  if (fit === 'namesake') return TWO;
  if (fit !== 'full') return null;
  if (sidesContradict(a, b) || fieldsContradict(a, b)) return TWO;
  const side = sharedSide(a, b);
  if (side !== null)
    return { is: 'same', rank: 6, sure: true, rule: 'full-name-and-side', reason: `same full name and same side (${side})` };
  const office = sharedOffice(a, b);
  if (office !== null)
    return {
      is: 'same',
      rank: 5,
      sure: true,
      rule: 'full-name-and-office',
      reason: `same full name and same office (${office})`,
    };
  return {
    is: 'same',
    rank: 4,
    sure: false,
    rule: 'full-name',
    reason: 'same full name; nothing speaks against it and nobody else is called so',
  };
}
