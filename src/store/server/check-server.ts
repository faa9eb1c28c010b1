/** Whether a server can hold a ledger: looked at once, before anything is written. */
import type pg from 'pg';
import { ReadoutError } from '../../errors/readout-error.js';

const OLDEST = 15;

const ASKED = `select current_setting('server_version_num')::int / 10000 as version,
  current_setting('server_encoding') as encoding,
  pg_is_in_recovery() as standby,
  has_schema_privilege(current_user, 'public', 'create') as owner,
  current_user as name`;

/** Throws `store-unfit` with the reason. */
export async function checkServer(pool: pg.Pool, place: string): Promise<void> {
  const { rows } = await pool.query(ASKED);
  const reason = reasonAgainst(rows[0]);
  if (reason !== null) throw new ReadoutError('store-unfit', { place, reason });
}

interface Server {
  readonly version: number;
  readonly encoding: string;
  readonly standby: boolean;
  readonly owner: boolean | null;
  readonly name: string;
}

/** `null`: it is fit. */
export function reasonAgainst({ version, encoding, standby, owner, name }: Server): string | null {
  if (version < OLDEST) return `it is PostgreSQL ${version}`;
  if (encoding !== 'UTF8') return `its encoding is ${encoding}`;
  if (standby) return 'it is a copy that only follows another server';
  return owner ? null : `the user ${name} may not make tables in it`;
}
