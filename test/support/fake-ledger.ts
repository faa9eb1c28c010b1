/** A ledger of one report in memory, for tests of what stands above it: it answers, keeps what it was asked, and fails as it is told. */

import type { ErrorCode } from '../../src/errors/catalogue.js';
import { ReadoutError } from '../../src/errors/readout-error.js';
import { EXAMPLES } from '../../src/http/document/examples.js';
import { onePage } from '../../src/http/schemas/parts.js';
import type { Access, Ledger, ToImport } from '../../src/ledger/ledger.js';
import type { AccessToken, Role } from '../../src/model/ledger/access.js';
import type { Source } from '../../src/model/source.js';

export interface FakeLedger extends Ledger {
  /** "reports.list" and what it was asked with. */
  readonly asked: [string, ...unknown[]][];
  readonly sources: Source[];
  readonly imported: ToImport[];
  /** Secret → role; what `check` knows. */
  readonly secrets: Map<string, Role>;
  /** The next call throws it. */
  fail: unknown;
  pinged: () => Promise<void>;
  /** How often imports were woken. */
  woken: number;
}

export function fakeLedger(): FakeLedger {
  const asked: FakeLedger['asked'] = [];
  const secrets: FakeLedger['secrets'] = new Map();
  const ledger: FakeLedger = {
    asked,
    sources: [],
    imported: [],
    secrets,
    fail: null,
    pinged: async () => {},
    woken: 0,
    reports: {
      add: async (source, by) => {
        note('reports.add', by);
        ledger.sources.push(source);
        return { outcome: ledger.sources.length > 1 ? 'unchanged' : 'added', report: EXAMPLES.report };
      },
      list: async filter => note('reports.list', filter, onePage(EXAMPLES.report)),
      get: async id => only('report-not-found', id, EXAMPLES.report),
      record: async (id, revision) =>
        note('reports.record', { id, revision }, only('report-not-found', id, EXAMPLES.record, EXAMPLES.report.id)),
      revisions: async id => only('report-not-found', id, [EXAMPLES.revision], EXAMPLES.report.id),
      source: async id =>
        only(
          'report-not-found',
          id,
          { body: Buffer.from('<script>alert(1)</script>'), mediaType: 'text/html' },
          EXAMPLES.report.id,
        ),
      readAgain: async (id, by) =>
        note('reports.readAgain', by, { outcome: 'unchanged' as const, report: only('report-not-found', id, EXAMPLES.report) }),
      withdraw: async (id, by) =>
        note('reports.withdraw', by, { ...only('report-not-found', id, EXAMPLES.report), withdrawn: true }),
      restore: async (id, by) => note('reports.restore', by, only('report-not-found', id, EXAMPLES.report)),
    },
    statements: {
      search: async query => note('statements.search', query, onePage(EXAMPLES.hit)),
      facets: async (filter, limit) => note('statements.facets', { filter, limit }, EXAMPLES.facets),
      get: async id => only('statement-not-found', id, EXAMPLES.statement),
      async *all(filter) {
        note('statements.all', filter);
        yield EXAMPLES.statement;
      },
      correct: async (id, correction, by) => note('statements.correct', { id, correction, by }, EXAMPLES.correction),
      undo: async id => only('correction-not-found', id, EXAMPLES.undoneCorrection),
      corrections: async id => only('statement-not-found', id, [EXAMPLES.correction], EXAMPLES.statement.id),
    },
    actors: {
      list: async filter => note('actors.list', filter, onePage(EXAMPLES.actor)),
      get: async id => only('actor-not-found', id, EXAMPLES.actorDetail),
      merge: async (merge, by) => note('actors.merge', { ...merge, by }, EXAMPLES.actorChange),
      split: async (split, by) => note('actors.split', { ...split, by }, EXAMPLES.actorChange),
      undo: async id => only('actor-change-not-found', id, EXAMPLES.undoneActorChange),
      conversations: async (filter, limit) => note('actors.conversations', { filter, limit }, EXAMPLES.conversations),
      timeline: async filter => note('actors.timeline', filter, EXAMPLES.timeline),
    },
    happenings: {
      contacts: async filter => note('happenings.contacts', filter, onePage(EXAMPLES.contact)),
      contact: async id => only('contact-not-found', id, EXAMPLES.contact),
      events: async filter => note('happenings.events', filter, onePage(EXAMPLES.event)),
      event: async id => only('event-not-found', id, EXAMPLES.event),
    },
    dossiers: {
      list: async filter => note('dossiers.list', filter, onePage(EXAMPLES.dossier)),
      get: async id => only('dossier-not-found', id, EXAMPLES.dossierDetail),
      join: async (join, by) => note('dossiers.join', { ...join, by }, EXAMPLES.dossierChange),
      split: async (split, by) => note('dossiers.split', { ...split, by }, EXAMPLES.dossierChange),
      undo: async id => only('dossier-change-not-found', id, EXAMPLES.undoneDossierChange),
    },
    imports: {
      start: async (items, about) => {
        for await (const item of items) ledger.imported.push(item);
        return note('imports.start', about, { ...EXAMPLES.import, ...about });
      },
      list: async query => note('imports.list', query, onePage(EXAMPLES.import)),
      get: async id => only('import-not-found', id, EXAMPLES.import),
      items: async (id, query) =>
        note('imports.items', query, only('import-not-found', id, onePage(EXAMPLES.importItem), EXAMPLES.import.id)),
      again: async about => note('imports.again', about, EXAMPLES.import),
      stop: async id => only('import-not-found', id, { ...EXAMPLES.import, state: 'stopped' as const }),
      resume: async id => only('import-not-found', id, EXAMPLES.import),
      wake: async () => {
        ledger.woken += 1;
      },
      finished: async id => only('import-not-found', id, EXAMPLES.import),
      watch: () => () => {},
    },
    access: accessOver(secrets),
    compare: async sources => {
      ledger.sources.push(...sources);
      return note(
        'compare',
        sources.map(({ publisher }) => publisher),
        EXAMPLES.comparison,
      );
    },
    changes: async query => note('changes', query, onePage(EXAMPLES.change)),
    counts: async () => ({ reports: 1, statements: 1, actors: 2, contacts: 1, events: 1, dossiers: 1 }),
    ping: () => ledger.pinged(),
    close: async () => {
      note('close', null);
    },
  };

  function note<T>(what: string, how: unknown, answer?: T): T {
    asked.push([what, how]);
    const { fail } = ledger;
    ledger.fail = null;
    if (fail !== null) throw fail;
    return answer as T;
  }

  function only<T extends object>(code: ErrorCode, id: string, thing: T, known = 'id' in thing ? thing.id : ''): T {
    if (id !== known) throw new ReadoutError(code, { id });
    return note(code, id, thing);
  }
  return ledger;
}

function accessOver(secrets: FakeLedger['secrets']): Access {
  const token = (name: string, role: Role): AccessToken => ({ ...EXAMPLES.token, name, role });
  return {
    make: async ({ name, role }) => {
      const secret = `secret-${name}`;
      secrets.set(secret, role);
      return { token: token(name, role), secret };
    },
    list: async () => [...secrets].map(([secret, role]) => token(secret, role)),
    revoke: async id => {
      if (id !== EXAMPLES.token.id) throw new ReadoutError('token-not-found', { id });
      secrets.clear();
      return EXAMPLES.revokedToken;
    },
    check: async secret => {
      const role = secrets.get(secret);
      return role === undefined ? null : token(secret, role);
    },
  };
}
