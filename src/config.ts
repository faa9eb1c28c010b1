/** What the environment sets: read once, checked, and then fixed. `docs/settings.md` describes each. */
import { ReadoutError } from './errors/readout-error.js';

export interface Config {
  /** Address of a PostgreSQL server; `null`: the ledger is embedded, in `folder`. */
  readonly databaseUrl: string | null;
  /** How many connections to that server at most. */
  readonly connections: number;
  /** The folder of an embedded ledger. */
  readonly folder: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

interface Setting<Value> {
  readonly name: string;
  /** What counts where it is not set, or set to nothing. */
  readonly otherwise: Value;
  /** In words, for who gave something else: "which is not …". */
  readonly allowed: string;
  /** `null`: it is not allowed. */
  readonly read: (text: string) => Value | null;
}

const SERVER = /^postgres(ql)?:$/;

export const SETTINGS: { readonly [Name in keyof Config]: Setting<Config[Name]> } = {
  databaseUrl: {
    name: 'READOUT_DATABASE_URL',
    otherwise: null,
    allowed: 'an address of the form postgres://user:password@host:port/database',
    read: text => (URL.canParse(text) && SERVER.test(new URL(text).protocol) ? text : null),
  },
  connections: {
    name: 'READOUT_DATABASE_CONNECTIONS',
    otherwise: 10,
    allowed: 'a number from 1 to 100',
    read: text => (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 100 ? Number(text) : null),
  },
  folder: {
    name: 'READOUT_LEDGER',
    otherwise: 'readout-ledger',
    allowed: 'the path of a folder',
    read: text => (/^\w+:\/\//.test(text) ? null : text),
  },
};

/** Throws `setting-invalid` for the first that is not allowed. */
export function readConfig(env: Environment): Config {
  const { databaseUrl, connections, folder } = SETTINGS;
  return Object.freeze({
    databaseUrl: settingIn(databaseUrl, env),
    connections: settingIn(connections, env),
    folder: settingIn(folder, env),
  });
}

function settingIn<Value>({ name, otherwise, allowed, read }: Setting<Value>, env: Environment): Value {
  const text = env[name]?.trim() ?? '';
  if (text === '') return otherwise;
  const value = read(text);
  if (value === null) throw new ReadoutError('setting-invalid', { name, value: shown(text), allowed });
  return value;
}

/** An address holds a password, however it is misspelled. */
function shown(text: string): string {
  if (/[@:]/.test(text)) return 'not shown here, since it may hold a password,';
  return text.length > 60 ? `"${text.slice(0, 60)}…"` : `"${text}"`;
}
