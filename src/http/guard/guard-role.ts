/** Lets those through whose role suffices; the others are told what they need. */
import { ReadoutError } from '../../errors/readout-error.js';
import type { HttpContext } from '../http-env.js';
import { type OperationId, ROLES, suffices } from '../roles.js';

/** @throws ReadoutError `token-missing`, `token-invalid`, `role-too-low` */
export function guardRole(operation: OperationId, c: HttpContext): void {
  const needed = ROLES[operation];
  const caller = c.get('caller');
  if (suffices(caller?.role ?? null, needed)) return;
  if (caller === null) throw new ReadoutError(c.get('tokenWrong') ? 'token-invalid' : 'token-missing');
  throw new ReadoutError('role-too-low', { needed, name: caller.name, role: caller.role });
}
