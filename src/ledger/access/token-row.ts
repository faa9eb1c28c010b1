/** A row of the table of tokens as the ledger tells of it; what it is checked by stays in the table. */
import type { Selectable } from 'kysely';
import type { AccessToken, Role } from '../../model/ledger/access.js';
import type { Tables } from '../../store/tables.js';

export type TokenRow = Selectable<Tables['tokens']>;

export function tokenOf({ id, name, role, made, used, revoked }: TokenRow): AccessToken {
  return { id, name, role: roleOf(role), made, used, revoked };
}

/** Whatever else stands there lets nobody do more than look. */
function roleOf(role: string): Role {
  return role === 'admin' || role === 'editor' ? role : 'reader';
}
