/** The columns of statements as a table. docs/ledger-export.md says what each holds. */
import type { ActorRef, StatementEntry } from '../../model/ledger/statement-entry.js';

/** `null` is an empty cell. */
export type Cell = string | null;

/** Between several values of one cell. */
const BETWEEN = '; ';

const listed = (values: readonly (string | null)[]): Cell =>
  values.length === 0 ? null : [...new Set(values.filter(value => value !== null))].join(BETWEEN);

const names = (actors: readonly ActorRef[]): Cell => listed(actors.map(({ name }) => name));
const ids = (actors: readonly ActorRef[]): Cell => listed(actors.map(({ id }) => id));
const parties = (actors: readonly ActorRef[]): Cell => listed(actors.map(({ party }) => party));

export const COLUMNS: Readonly<Record<string, (statement: StatementEntry) => Cell>> = {
  id: ({ id }) => id,
  day: ({ day }) => day,
  said: ({ said }) => said,
  speaker: ({ speaker }) => speaker,
  speaker_name: ({ speakers }) => names(speakers),
  speaker_id: ({ speakers }) => ids(speakers),
  speaker_party: ({ speakers }) => parties(speakers),
  speaker_kind: ({ kind }) => kind,
  addressee: ({ addressee }) => addressee,
  addressee_name: ({ addressees }) => names(addressees),
  addressee_id: ({ addressees }) => ids(addressees),
  addressee_party: ({ addressees }) => parties(addressees),
  via: ({ via }) => listed(via),
  medium: ({ medium }) => medium,
  act: ({ act }) => act,
  mode: ({ mode }) => mode,
  hedged: ({ hedged }) => String(hedged),
  negated: ({ negated }) => String(negated),
  content: ({ content }) => content,
  cue: ({ cue }) => cue,
  source: ({ source }) => source,
  contacts: ({ contacts }) => listed(contacts),
  gaps: ({ gaps }) => listed(gaps),
  corrected: ({ corrections }) => listed(corrections.map(({ field }) => field)),
  report: ({ report }) => report.id,
  title: ({ report }) => report.title,
  publisher: ({ report }) => report.publisher,
  published: ({ report }) => report.published,
  url: ({ report }) => report.url,
  spans: ({ spans }) => listed(spans.map(([start, end]) => `${start}-${end}`)),
};
