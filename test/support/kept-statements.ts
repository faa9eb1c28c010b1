/** Writes statements into a store as an import leaves them, for tests of what finds them. */
import { sql } from 'kysely';
import { refreshFindable } from '../../src/ledger/search/refresh-findable.js';
import type { ActorKind } from '../../src/model/actor.js';
import type { ContactKind } from '../../src/model/contact.js';
import type { GapKind } from '../../src/model/report.js';
import type { Act, Mode } from '../../src/model/statement.js';
import type { Store } from '../../src/store/store.js';

/** "Brannoc Teyle (Kestria)", "Anna Lund" */
type Named = string;

export interface Kept {
  readonly content: string;
  readonly report?: string;
  readonly publisher?: string | null;
  readonly by?: readonly Named[];
  readonly to?: readonly Named[];
  readonly via?: readonly string[];
  readonly act?: Act;
  readonly mode?: Mode;
  readonly kind?: ActorKind;
  readonly day?: string | null;
  readonly hedged?: boolean;
  readonly negated?: boolean;
  readonly contacts?: readonly ContactKind[];
  readonly gaps?: readonly GapKind[];
  readonly corrected?: boolean;
  readonly current?: boolean;
  readonly withdrawn?: boolean;
}

/** An actor's id: "a" and its name in ten letters. */
export const actorIdOf = (named: Named): string =>
  `a${nameOf(named)
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .padEnd(10, '0')
    .slice(0, 10)}`;

const nameOf = (named: Named): string => named.replace(/ \(.*\)$/, '');
const partyOf = (named: Named): string | null => / \((.*)\)$/.exec(named)?.[1] ?? null;

/** Numbered in each report in the order given. */
export async function keepStatements({ db }: Store, statements: readonly Kept[]): Promise<void> {
  const numbers = new Map<string, number>();
  for (const kept of statements) {
    const report = kept.report ?? 'r0000000001';
    const number = (numbers.get(report) ?? 0) + 1;
    numbers.set(report, number);
    await keepReport(db, report, kept.publisher ?? null);
    await keepStatement(db, { ...kept, report }, number);
  }
  await refreshFindable(db, { reports: [...numbers.keys()] });
}

const AT = '2031-03-20T09:00:00.000Z';

async function keepReport(db: Store['db'], id: string, publisher: string | null): Promise<void> {
  await db
    .insertInto('reports')
    .values({
      ...{
        id,
        key: id,
        name: `${id}.txt`,
        url: `https://courier.example/${id}`,
        title: `Title of ${id}`,
        publisher,
        author: null,
      },
      ...{ published: null, language: 'en', date: null, day: null, account: null, added: AT, changed: AT, revision: 1 },
      ...{ reading: `${id}.v1`, statements: 1, contacts: 0, events: 0, gaps: 0, doc: sql<string>`''::tsvector` },
    })
    .onConflict(conflict => conflict.doNothing())
    .execute();
}

async function keepStatement(db: Store['db'], kept: Kept & { readonly report: string }, number: number): Promise<void> {
  const { report, content, by = [], to = [], via = [], contacts = [], gaps = [] } = kept;
  const id = `${report}.s${number}`;
  const names = (all: readonly Named[]) => (all.length === 0 ? null : all.map(nameOf).join(' & '));
  await db
    .insertInto('statements')
    .values({
      ...{
        id,
        report,
        number,
        local: `s${number}`,
        content,
        spans: JSON.stringify([[0, content.length]]),
        cue: 'said',
        source: '',
      },
      ...{ mode: kept.mode ?? 'indirect', act: kept.act ?? 'assert', kind: kept.kind ?? 'person', medium: null, said: null },
      ...{ hedged: kept.hedged ?? false, negated: kept.negated ?? false, corrected: kept.corrected ?? false, machine: '{}' },
      ...{ current: kept.current ?? true, withdrawn: kept.withdrawn ?? false, speaker: names(by), addressee: names(to) },
      ...{ via: [...via], contacts: [...contacts], gaps: [...gaps], publisher: kept.publisher ?? null },
      day: kept.day === undefined ? '2031-03-12' : kept.day,
    })
    .execute();
  for (const [role, all] of [
    ['speaker', by],
    ['addressee', to],
  ] as const) {
    for (const [place, named] of all.entries()) await keepActor(db, { statement: id, role, place }, named);
  }
}

async function keepActor(db: Store['db'], as: { statement: string; role: string; place: number }, named: Named): Promise<void> {
  const [actor, name, party] = [actorIdOf(named), nameOf(named), partyOf(named)];
  await db
    .insertInto('actors')
    .values({ id: actor, name, kind: 'person', party, names: [name], roles: [], keys: [], prefix: sql<string>`''::tsvector` })
    .onConflict(conflict => conflict.doNothing())
    .execute();
  await db
    .insertInto('statement_actors')
    .values({ ...as, appearance: null, actor, party })
    .execute();
}
