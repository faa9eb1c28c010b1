/**
 * Names that are nearly one – an initial, a short form, another order, one letter – mean one person where side and office agree too, or an office of which there is one.
 *   Senator J. Marr, Senator Jane Marr    President Oleksander Varn, President Oleksandr Varn    not: J. Marr and Jane Marr of Kestria, Martin Lund and Marvin Lund of Kestria
 */
import { fieldsContradict, officesDiffer, sharedOffice, sharedSide, sharedSoleOffice, sidesContradict } from '../agreement.js';
import { nameFit } from '../names-of-persons.js';
import type { Portrait } from '../portrait.js';
import { OPEN, TWO, type Verdict } from '../verdict.js';

export function nearName(a: Portrait, b: Portrait): Verdict | null {
  if (nameFit(a, b) !== 'near') return null;
  if (sidesContradict(a, b) || fieldsContradict(a, b) || officesDiffer(a, b)) return TWO;
  const [side, office] = [sharedSide(a, b), sharedOffice(a, b)];
  if (office === null || (side === null && sharedSoleOffice(a, b) === null)) return OPEN;
  const told = side === null ? `office (${office})` : `side and office (${side}, ${office})`;
  return {
    is: 'same',
    rank: 3,
    sure: false,
    rule: 'near-name',
    reason: `nearly the same full name, and the same ${told}; nobody else fits`,
  };
}
