/** A report with what people corrected: the words of the page then tell what holds, and who said so. */
import type { LedgerReport } from '../../../../src/model/ledger/ledger-report.js';
import type { ActorRef, CorrectedField, StatementEntry } from '../../../../src/model/ledger/statement-entry.js';
import type { Report } from '../../../../src/model/report.js';
import type { Link, Statement } from '../../../../src/model/statement.js';

const PERSON = { basis: 'stated', by: 'person', score: null } as const;

/** Text, blocks and actors stay as they were read. */
export function correctedReport({ report, statements, actors }: LedgerReport): Report {
  const local = new Map(Object.entries(actors).map(([id, actor]) => [actor, id]));
  return {
    ...report,
    statements: report.statements.map(statement => {
      const entry = statements[statement.id];
      return entry === undefined || entry.corrections.length === 0 ? statement : corrected(statement, entry, local);
    }),
  };
}

/** Of what is no statement after all the words are no longer marked. */
export function isWithdrawn(entry: StatementEntry | undefined): boolean {
  return entry?.corrections.some(({ field, value }) => field === 'withdrawn' && value === 'true') ?? false;
}

type Locals = ReadonlyMap<string, string>;

function corrected(statement: Statement, entry: StatementEntry, locals: Locals): Statement {
  let sofar = statement;
  for (const { field } of entry.corrections) sofar = { ...sofar, ...changed(field, sofar, entry, locals) };
  return sofar;
}

function changed(field: CorrectedField, statement: Statement, entry: StatementEntry, locals: Locals): Partial<Statement> {
  if (field === 'withdrawn') return {};
  const evidence = { ...statement.evidence, [field]: PERSON };
  if (field === 'speaker') return { evidence, ...spokenBy(statement, entry, locals) };
  if (field === 'addressee') return { evidence, ...toldTo(entry, locals) };
  return { evidence, [field]: entry[field] };
}

function spokenBy({ chain, source }: Statement, { speaker, speakers, kind }: StatementEntry, locals: Locals): Partial<Statement> {
  const name = namesOf(speakers) ?? speaker;
  const link: Link = {
    role: 'speaker',
    actors: localOf(speakers, locals),
    name,
    spans: source,
    candidates: [],
    evidence: PERSON,
  };
  return { speaker: name, kind, chain: [...chain.filter(one => one.role !== 'speaker'), link] };
}

function toldTo({ addressee, addressees }: StatementEntry, locals: Locals): Partial<Statement> {
  return { addressee: namesOf(addressees) ?? addressee, addresseeActors: localOf(addressees, locals) };
}

function namesOf(actors: readonly ActorRef[]): string | null {
  return actors.length === 0 ? null : actors.map(({ name }) => name).join(' & ');
}

/** None, where one of them is no actor of the report: their names then tell. */
function localOf(actors: readonly ActorRef[], locals: Locals): readonly string[] {
  const found = actors.map(({ id }) => locals.get(id)).filter(id => id !== undefined);
  return found.length === actors.length ? found : [];
}
