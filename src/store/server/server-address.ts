/** The address of a PostgreSQL server: checked, and without its password for people. */
import { ReadoutError } from '../../errors/readout-error.js';

const FORM = 'postgres://user:password@host:port/database';

/** "postgres://ada:secret@db.example:5433/readout?sslmode=require" → "postgres://db.example:5433/readout". Throws `store-unreachable`. */
export function serverAddress(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !/^postgres(ql)?:$/.test(parsed.protocol)) {
    throw new ReadoutError('store-unreachable', { place: 'that is named', reason: `its address is not of the form ${FORM}` });
  }
  const { host, pathname, searchParams } = parsed;
  return `postgres://${host || (searchParams.get('host') ?? 'localhost')}${pathname}`;
}
