/** Whose secret it is. */
import type { AccessToken } from '../../model/ledger/access.js';
import type { LedgerContext } from '../context.js';
import { hashOf, sameHash } from './secret.js';
import { tokenOf } from './token-row.js';

type Context = Pick<LedgerContext, 'store' | 'now'>;

/** `null`: nobody's, or taken back. */
export async function checkSecret(context: Context, secret: string): Promise<AccessToken | null> {
  const hash = hashOf(secret);
  const row = await context.store.db.selectFrom('tokens').selectAll().where('hash', '=', hash).executeTakeFirst();
  if (!row || row.revoked !== null || !sameHash(row.hash, hash)) return null;
  return noteUse(context, tokenOf(row));
}

/** Milliseconds within which a use counts as told: not every request writes. */
const PRECISION = 60_000;

/** No change of the ledger: it says nothing of what it holds, and nothing is written down. */
async function noteUse({ store, now }: Context, token: AccessToken): Promise<AccessToken> {
  const at = now();
  if (token.used !== null && at.getTime() - Date.parse(token.used) < PRECISION) return token;
  const used = at.toISOString();
  await store.db.updateTable('tokens').set({ used }).where('id', '=', token.id).execute();
  return { ...token, used };
}
