/** `readout token`: who may come in to a ledger that is served to others. */
import { ReadoutError } from '../../errors/readout-error.js';
import type { Ledger } from '../../ledger/ledger.js';
import type { AccessToken, Role } from '../../model/ledger/access.js';
import type { Host } from '../host.js';
import type { LedgerOptions } from '../ledger/ledger-place.js';
import { userOf, withLedger } from '../ledger/with-ledger.js';
import { inSession, type Session, type SessionOptions } from '../session.js';
import { harmlessLine } from '../terminal/harmless.js';

export type TokenAction = 'add' | 'list' | 'revoke';

export interface TokenOptions extends Pick<SessionOptions, 'color'>, LedgerOptions {
  readonly role: Role;
}

export interface TokenRequest {
  readonly action: TokenAction;
  /** Of `add` whose it is, of `revoke` the id. */
  readonly name: string | undefined;
}

/** Gives the exit code. */
export function tokenCommand(request: TokenRequest, options: TokenOptions, host: Host): Promise<number> {
  return inSession({ inputs: [], options: { ...options, format: 'text', from: 'auto' }, host }, async session => {
    const { action } = request;
    const name = action === 'list' ? '' : named(request);
    await withLedger(options, host, ledger => ACTIONS[action]({ ledger, session, name, role: options.role, by: userOf(host) }));
    session.done();
  });
}

function named({ action, name = '' }: TokenRequest): string {
  if (name.trim() !== '') return name.trim();
  const reason = action === 'add' ? 'Say whose the token is: readout token add NAME.' : 'Say which: readout token revoke ID.';
  throw new ReadoutError('usage', { reason });
}

interface Doing {
  readonly ledger: Pick<Ledger, 'access'>;
  readonly session: Session;
  readonly name: string;
  readonly role: Role;
  readonly by: string;
}

const ACTIONS: Readonly<Record<TokenAction, (doing: Doing) => Promise<void>>> = {
  add: async ({ ledger, session, name, role, by }) => {
    const { token, secret } = await ledger.access.make({ name, role }, by);
    session.note(`The token ${token.id} lets ${token.name} in as ${role}. It is shown this once:`);
    await session.sink.write(`${secret}\n`);
  },
  list: async ({ ledger, session }) => {
    const tokens = await ledger.access.list();
    if (tokens.length === 0) session.note('There is no token.');
    await session.sink.write(tokens.map(line).join(''));
  },
  revoke: async ({ ledger, session, name, by }) => {
    const token = await ledger.access.revoke(name, by);
    await session.sink.write(`The token ${token.id} of ${harmlessLine(token.name)} lets nobody in any more.\n`);
  },
};

/** "t9f1k4s7vbm  editor  made 2031-03-12, last used 2031-03-20  Ada Brenn" */
function line({ id, role, made, used, revoked, name }: AccessToken): string {
  const day = (instant: string) => instant.slice(0, 10);
  const since = used === null ? 'never used' : `last used ${day(used)}`;
  const state = revoked === null ? since : `taken back ${day(revoked)}`;
  return `${id}  ${role.padEnd(6)}  made ${day(made)}, ${state.padEnd(21)}  ${harmlessLine(name)}\n`;
}
