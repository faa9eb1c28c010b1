/** Imports: many sources handed over at once. */
import { z } from '@hono/zod-openapi';
import { IMPORT_STATES, type Import, type ImportItem, ITEM_STATES } from '../../model/ledger/import.js';
import { importId, reportId } from './ids.js';
import { count, instant, orNull } from './parts.js';
import { paging, query, text } from './query-parts.js';
import { givenSource } from './report-schemas.js';

const importError = z.object({ code: z.string(), message: z.string(), hint: z.string() }).openapi('ImportError');

export const importEntry = z
  .object({
    id: importId,
    label: z.string(),
    state: z.enum(IMPORT_STATES),
    by: z.string(),
    created: instant,
    changed: instant,
    complete: z.boolean(),
    total: count,
    waiting: count,
    added: count,
    revised: count,
    unchanged: count,
    failed: count,
    trouble: orNull(importError).openapi({ description: 'Why reading pauses; `null`: nothing is wrong.' }),
  })
  .openapi('Import') satisfies z.ZodType<Import>;

const itemState = z.enum(ITEM_STATES);

export const importItem = z
  .object({
    number: count,
    name: z.string(),
    state: itemState,
    report: reportId.nullable(),
    error: orNull(importError),
  })
  .openapi('ImportItem') satisfies z.ZodType<ImportItem>;

export const importsAsked = query(paging);
export const itemsAsked = query({ state: itemState.optional().openapi({ description: 'Only those.' }), ...paging });
const label = text(300).optional().openapi({ description: 'For people: "feed.ndjson".' });
export const labelInQuery = query({ label });

const MOST_ITEMS = 10_000;

export const givenImport = z.strictObject({ label, items: z.array(givenSource).min(1).max(MOST_ITEMS) }).openapi('GivenImport');
