/** Databases on the server that READOUT_TEST_DATABASE_URL names: each test has its own, and it is dropped afterwards. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';

export const TEST_SERVER = process.env.READOUT_TEST_DATABASE_URL ?? null;

export interface FreshDatabase {
  readonly name: string;
  readonly url: string;
  drop(): Promise<void>;
}

/** `options`: what follows "create database name", "encoding 'LATIN1'" for one. */
export async function freshDatabase(options = ''): Promise<FreshDatabase> {
  const name = `readout_test_${randomBytes(8).toString('hex')}`;
  await asAdmin(`create database ${name} template template0 ${options}`);
  return { name, url: urlOf(name), drop: () => asAdmin(`drop database ${name} with (force)`) };
}

/** One query beside the store, as the owner of the server; `database`: in that one. */
export async function asAdmin(sql: string, database?: string): Promise<void> {
  const client = new pg.Client({ connectionString: database === undefined ? server() : urlOf(database) });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

export function urlOf(name: string): string {
  const url = new URL(server());
  url.pathname = `/${name}`;
  return url.href;
}

function server(): string {
  if (TEST_SERVER === null) throw new Error('READOUT_TEST_DATABASE_URL is not set: npm run test:postgres');
  return TEST_SERVER;
}
