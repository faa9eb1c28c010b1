/** Reports of the ledger, as they are asked for, handed in and answered. */
import { z } from '@hono/zod-openapi';
import { type Ingested, OUTCOMES, type ReportEntry, type Revision } from '../../model/ledger/report-entry.js';
import { REPORT_SORTS } from '../../model/ledger/search.js';
import { reportId } from './ids.js';
import { count, instant, when } from './parts.js';
import { days, flag, names, paging, query, saying, text, words } from './query-parts.js';

export const reportEntry = z
  .object({
    id: reportId,
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    author: z.string().nullable(),
    published: z.string().nullable().openapi({ description: 'As the page or the record declares it.' }),
    url: z.string().nullable(),
    language: z.string().nullable().openapi({ description: 'BCP 47.' }),
    date: when.nullable().openapi({ description: 'The own day of the report, as far as it tells.' }),
    account: z.string().nullable().openapi({ description: 'The side whose account the whole report is.' }),
    name: z.string().openapi({ description: 'The name under which it was given first.' }),
    added: instant,
    changed: instant,
    revision: count,
    statements: count,
    contacts: count,
    events: count,
    gaps: count,
    withdrawn: z.boolean(),
  })
  .openapi('ReportEntry', {
    description: 'One report of the ledger, as its newest reading tells of it.',
  }) satisfies z.ZodType<ReportEntry>;

export const ingested = z
  .object({ outcome: z.enum(OUTCOMES), report: reportEntry })
  .openapi('Ingested', { description: 'What became of one source.' }) satisfies z.ZodType<Ingested>;

export const revision = z
  .object({
    number: count,
    sha256: z.string().openapi({ description: 'Of the bytes as they came.' }),
    bytes: count,
    mediaType: z.string().nullable(),
    fetched: instant,
    readings: z.array(z.object({ id: z.string(), version: z.string(), read: instant, statements: count })),
  })
  .openapi('Revision', {
    description: 'One state of the source of a report: a page that changed has several.',
  }) satisfies z.ZodType<Revision>;

export const reportFilter = query({
  text: words('Words of the title, the publisher, the address or the text.'),
  publisher: names('Who published it.'),
  account: names('The side whose account it is.'),
  ...days,
  withdrawn: flag('Those that were taken out of view.'),
  sort: z.enum(REPORT_SORTS).optional().openapi({ description: 'By the day of the report, or by when it came into the ledger.' }),
  ...paging,
});

/** What is known of a source besides its words. */
const known = {
  name: text(500).min(1).optional().openapi({ description: 'For people; the address or "pasted text" where it is left out.' }),
  title: text(1_000).optional(),
  publisher: text(300).optional().openapi({ description: 'Who published it.' }),
  published: text(100).optional().openapi({ description: 'ISO 8601 date, or date and time.', example: '2031-03-12' }),
};

const address = text(4_000)
  .regex(/^https?:\/\/\S+$/i, 'Must be an address that starts with http:// or https://.')
  .openapi({ pattern: '^[Hh][Tt][Tt][Pp][Ss]?://[^\\s\\u0000]+$', example: 'https://courier.example/talks' });
const body = saying();

/** One source in JSON: a text, a page, or the address of one. */
export const givenSource = z
  .union([
    z.strictObject({
      text: body.openapi({ description: 'The words themselves; they are never changed.' }),
      url: address.optional(),
      ...known,
    }),
    z.strictObject({ html: body.openapi({ description: 'A whole page.' }), url: address.optional(), ...known }),
    z.strictObject({ url: address.openapi({ description: 'Is fetched; public addresses only.' }), ...known }),
  ])
  .openapi('GivenSource', { description: 'One source: exactly one of `text`, `html`, or `url` alone.' });

export type GivenSource = z.output<typeof givenSource>;

/** Of a source that is sent as it is, the same in the address. */
export const knownInQuery = query({ ...known, url: address.optional() });

export const revisionAsked = query({
  revision: z
    .string()
    .regex(/^[1-9][0-9]{0,5}$/)
    .transform(Number)
    .optional()
    .openapi({ type: 'integer', minimum: 1, maximum: 999_999, description: 'Counted from 1; the newest where it is left out.' }),
});
