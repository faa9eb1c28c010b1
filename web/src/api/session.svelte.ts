/** Who is looking: where the server asks for a token, it is given once and kept in a cookie that the page cannot read. */
import type { Role } from '../../../src/model/ledger/access.js';
import { get, send } from './client.js';

interface Session {
  /** `null`: nobody who is known. */
  readonly name: string | null;
  readonly role: Role | null;
  /** Whether one needs a token to be let in. */
  readonly tokenNeeded: boolean;
}

let session = $state.raw<Session | null>(null);
let needed = $state(false);

const RANKS: Readonly<Record<Role, number>> = { reader: 0, editor: 1, admin: 2 };

export const access = {
  get session(): Session | null {
    return session;
  },
  /** Whether the server wants to know who is asking. */
  get needed(): boolean {
    return needed;
  },
};

/** Whether whoever looks may do what this role may. */
export function may(role: Role): boolean {
  const own = session?.role ?? null;
  return own !== null && RANKS[own] >= RANKS[role];
}

/** Asked when the page opens, when it comes to the front again, when the server is back, and after signing in. */
export async function loadSession(): Promise<void> {
  const told = await get<Session>('/api/session');
  // The same again changes nothing: what depends on it need not be asked for anew.
  if (session === null || told.name !== session.name || told.role !== session.role) session = told;
  needed = told.role === null;
}

/** Throws ProblemError where the token is none. */
export async function signIn(secret: string): Promise<void> {
  await send('POST', '/api/session', { secret });
  await loadSession();
}

export async function signOut(): Promise<void> {
  await send('DELETE', '/api/session');
  signedOut();
}

/** The server no longer knows who is asking. */
export function signedOut(): void {
  session = null;
  needed = true;
}
