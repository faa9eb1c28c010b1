/** Who may come in to a ledger that is served to others: making tokens, taking them back, and checking them. */
import { ReadoutError } from '../../errors/readout-error.js';
import type { AccessToken, Role } from '../../model/ledger/access.js';
import { logChange } from '../changes/log-change.js';
import { write } from '../changes/write.js';
import type { LedgerContext } from '../context.js';
import { tokenId } from '../ids.js';
import type { Access, By } from '../ledger.js';
import { storable } from '../storable.js';
import { checkSecret } from './check-secret.js';
import { hashOf, newSecret } from './secret.js';
import { tokenOf } from './token-row.js';

type Context = Pick<LedgerContext, 'store' | 'now'>;

export function openAccess(context: Context): Access {
  return {
    make: (token, by) => makeToken(context, token, by),
    list: () => listTokens(context),
    revoke: (id, by) => revokeToken(context, id, by),
    check: secret => checkSecret(context, secret),
  };
}

type Made = Awaited<ReturnType<Access['make']>>;

async function makeToken(
  { store, now }: Context,
  { name, role }: { readonly name: string; readonly role: Role },
  by: By,
): Promise<Made> {
  const secret = newSecret();
  const at = now().toISOString();
  const token: AccessToken = { id: tokenId(), name: storable(name), role, made: at, used: null, revoked: null };
  await write(store, async trx => {
    await trx
      .insertInto('tokens')
      .values({ ...token, hash: hashOf(secret) })
      .execute();
    await logChange(trx, { kind: 'token-made', target: token.id, detail: `${name}, ${role}`, by, at });
  });
  return { token, secret };
}

async function listTokens({ store }: Context): Promise<readonly AccessToken[]> {
  const rows = await store.db.selectFrom('tokens').selectAll().orderBy('made', 'desc').orderBy('id').execute();
  return rows.map(tokenOf);
}

/** Taking back what was taken back changes nothing. */
function revokeToken({ store, now }: Context, id: string, by: By): Promise<AccessToken> {
  return write(store, async trx => {
    const row = await trx.selectFrom('tokens').selectAll().where('id', '=', id).executeTakeFirst();
    if (!row) throw new ReadoutError('token-not-found', { id });
    if (row.revoked !== null) return tokenOf(row);
    const at = now().toISOString();
    await trx.updateTable('tokens').set({ revoked: at }).where('id', '=', id).execute();
    await logChange(trx, { kind: 'token-revoked', target: id, detail: `${row.name}, ${row.role}`, by, at });
    return { ...tokenOf(row), revoked: at };
  });
}
