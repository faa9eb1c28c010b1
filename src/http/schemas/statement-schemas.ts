/** Statements, hits, facets and corrections. */
import { z } from '@hono/zod-openapi';
import { type Facets, type Hit, SORTS, type StatementFilter } from '../../model/ledger/search.js';
import type { ActorRef, Correction, ReportRef, StatementEntry } from '../../model/ledger/statement-entry.js';
import { actorId, reportId, statementId } from './ids.js';
import { act, actorKind, contactKind, count, done, gapKind, instant, isoDay, mode, span, when } from './parts.js';
import { count as askedCount, days, flag, names, paging, query, several, text, words } from './query-parts.js';

export const actorRef = z
  .object({ id: actorId, name: z.string(), party: z.string().nullable() })
  .openapi('ActorRef') satisfies z.ZodType<ActorRef>;

export const reportRef = z
  .object({
    id: reportId,
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    published: z.string().nullable(),
    url: z.string().nullable(),
  })
  .openapi('ReportRef') satisfies z.ZodType<ReportRef>;

const correctedField = z.enum(['speaker', 'addressee', 'act', 'mode', 'hedged', 'negated', 'said', 'medium', 'withdrawn']);

export const correction = z
  .object({
    id: z.string(),
    statement: statementId,
    field: correctedField,
    value: z.string(),
    was: z.string(),
    note: z.string().nullable(),
    by: z.string(),
    at: instant,
    undone: done.nullable(),
  })
  .openapi('Correction', {
    description: 'It stands over the machine’s reading until it is taken back.',
  }) satisfies z.ZodType<Correction>;

const entryFields = {
  id: statementId,
  report: reportRef,
  local: z.string(),
  content: z.string(),
  spans: z.array(span),
  cue: z.string(),
  source: z.string(),
  mode,
  act,
  hedged: z.boolean(),
  negated: z.boolean(),
  speakers: z.array(actorRef),
  speaker: z.string().nullable(),
  kind: actorKind,
  addressees: z.array(actorRef),
  addressee: z.string().nullable(),
  via: z.array(z.string()),
  medium: z.string().nullable(),
  said: when.nullable(),
  day: isoDay.nullable(),
  contacts: z.array(contactKind),
  gaps: z.array(gapKind),
  corrections: z.array(correction),
  current: z.boolean(),
};

export const statementEntry = z.object(entryFields).openapi('StatementEntry', {
  description: 'One statement of the ledger, corrections applied.',
}) satisfies z.ZodType<StatementEntry>;

export const hit = z
  .object({ ...entryFields, highlights: z.array(span).openapi({ description: 'Where the words asked for stand in `content`.' }) })
  .openapi('Hit') satisfies z.ZodType<Hit>;

const facetValues = z.array(z.object({ value: z.string(), label: z.string(), count }));

export const facets = z
  .object({
    ...{ speaker: facetValues, party: facetValues, addressee: facetValues, via: facetValues, act: facetValues },
    ...{ mode: facetValues, publisher: facetValues, contact: facetValues, gaps: facetValues },
  })
  .openapi('Facets') satisfies z.ZodType<Facets>;

const filter = {
  text: words('Words as one types them into a search box.'),
  speaker: several(actorId, 'Ids of actors.'),
  addressee: several(actorId, 'Ids of actors.'),
  party: names('The side of the speaker.'),
  addresseeParty: names('The side of the addressee.'),
  via: names('Who passed it on.'),
  act: several(act, 'What is done by saying it.'),
  mode: several(mode, 'How verbatim it is.'),
  kind: several(actorKind, 'What the speaker is.'),
  publisher: names('Who published the report.'),
  report: several(reportId, 'Ids of reports.'),
  contact: several(contactKind, 'The kind of contact in which it was said.'),
  hedged: flag('The report keeps its distance from it.'),
  negated: flag('It is told as not said.'),
  gaps: flag('The text has lost something in it.'),
  corrected: flag('A person has corrected it.'),
  ...days,
} satisfies Record<keyof StatementFilter, z.ZodType>;

export const statementFilter = query(filter);
export const statementSearch = query({
  ...filter,
  sort: z.enum(SORTS).optional().openapi({ description: '`relevance` goes by the words; without words it is `newest`.' }),
  ...paging,
});
export const facetsAsked = query({
  ...filter,
  limit: askedCount(100, 'How many values of each facet; 10 where it is left out.'),
});
export const conversationsAsked = query({ ...filter, limit: askedCount(1_000, 'How many at most; 100 where it is left out.') });
export const exportAsked = query({ format: z.enum(['csv', 'ndjson', 'json']), ...filter });

export const givenCorrection = z
  .strictObject({
    field: correctedField,
    value: text(1_000).openapi({
      description:
        'Of `speaker` and `addressee` ids of actors, joined by spaces; of `hedged`, `negated` and `withdrawn` "true" or "false"; else the value.',
    }),
    note: text(2_000).optional(),
  })
  .openapi('GivenCorrection');
