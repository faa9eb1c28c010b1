/** A report as it was read, with the ids of the ledger. */
import { z } from '@hono/zod-openapi';
import type { LedgerReport } from '../../model/ledger/ledger-report.js';
import type { Report } from '../../model/report.js';
import { actorId } from './ids.js';
import { count } from './parts.js';
import { reportEntry } from './report-schemas.js';
import { statementEntry } from './statement-schemas.js';

/** Described by the JSON Schema of reports, which the document takes over (`document/report-components.ts`). */
const report = z.custom<Report>().openapi('Report', { type: 'object' });

export const ledgerReport = z
  .object({
    entry: reportEntry,
    revision: count,
    version: z.string().openapi({ description: 'Of Readout and its models, which read it.' }),
    report,
    statements: z
      .record(z.string(), statementEntry)
      .openapi({ description: 'By its id in the report; empty for a revision that is not the newest.' }),
    actors: z.record(z.string(), actorId).openapi({ description: 'Id of an actor of the report → that of the ledger.' }),
  })
  .openapi('LedgerReport') satisfies z.ZodType<LedgerReport>;
