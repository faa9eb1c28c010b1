/**
 * A family name alone is one known by it, or by a full name with it, where the side or an office of which there is one agrees, and nobody else fits.
 *   Minister Teyle of Kestria, Ruta Teyle of Kestria    President Teyle, President Ruta Teyle
 *   not: Teyle, of whom no more is told; Teyle of Norvania; Mayor Teyle and Minister Ruta Teyle; two Teyles of Kestria
 */
import { officesDiffer, sharedOffice, sharedSide, sharedSoleOffice, sidesContradict } from '../agreement.js';
import { nameFit } from '../names-of-persons.js';
import type { Portrait } from '../portrait.js';
import { OPEN, TWO, type Verdict } from '../verdict.js';

export function familyName(a: Portrait, b: Portrait): Verdict | null {
  if (nameFit(a, b) !== 'family') return null;
  if (sidesContradict(a, b) || officesDiffer(a, b)) return TWO;
  const side = sharedSide(a, b);
  const office = sharedOffice(a, b);
  if (side !== null && office !== null)
    return {
      is: 'same',
      rank: 3,
      sure: false,
      rule: 'family-name-side-office',
      reason: `same family name, same side (${side}) and same office (${office}); nobody else fits`,
    };
  const sole = sharedSoleOffice(a, b);
  if (sole !== null)
    return {
      is: 'same',
      rank: 2,
      sure: false,
      rule: 'family-name-office',
      reason: `same family name and same office (${sole}); nobody else fits`,
    };
  if (side !== null)
    return {
      is: 'same',
      rank: 1,
      sure: false,
      rule: 'family-name-side',
      reason: `same family name and same side (${side}); nobody else fits`,
    };
  // Another of whom only the name is told is nobody who could be meant instead.
  return b.full.length > 0 ? OPEN : TWO;
}
