/** Accounts set side by side: points, facts of the contact, doubts. */
import { z } from '@hono/zod-openapi';
import {
  COMPARISON_DOUBTS,
  CONTACT_FACTS,
  type ComparedAccount,
  type Comparison,
  type ComparisonDoubt,
  type ContactFact,
  DIFFERENCE_KINDS,
  type Difference,
  type Passage,
  type Point,
  VERDICTS,
  WHOLENESSES,
} from '../../model/comparison.js';
import type { Evidence } from '../../model/evidence.js';
import { count, span } from './parts.js';

/** Described by the JSON Schema of reports, which the document takes over (`document/report-components.ts`). */
const evidence = z.custom<Evidence>().openapi('Evidence', { type: 'object' });

const passage = z
  .object({ report: z.string(), span, text: z.string(), statement: z.string().nullable() })
  .openapi('Passage', { description: 'Words of one report.' }) satisfies z.ZodType<Passage>;

const verdict = z.enum(VERDICTS);
const parties = z.array(z.string());
const byParty = z.record(z.string(), z.array(passage)).openapi({ description: 'By party.' });

const difference = z
  .object({ kind: z.enum(DIFFERENCE_KINDS), words: z.string(), passages: byParty })
  .openapi('Difference') satisfies z.ZodType<Difference>;

const point = z
  .object({
    id: z.string(),
    verdict,
    reason: z.string(),
    differences: z.array(difference),
    passages: byParty,
    silent: parties.openapi({ description: 'Those whose account is whole, and says nothing of it.' }),
    unknown: parties.openapi({ description: 'Those of whose account only a part is known.' }),
    evidence,
  })
  .openapi('Point', { description: 'One proposition, and who tells it.' }) satisfies z.ZodType<Point>;

const account = z
  .object({
    party: z.string(),
    side: z.string().nullable(),
    reports: z.array(z.string()),
    wholeness: z.enum(WHOLENESSES),
    reason: z.string(),
    points: count,
  })
  .openapi('ComparedAccount') satisfies z.ZodType<ComparedAccount>;

const fact = z
  .object({
    field: z.enum(CONTACT_FACTS),
    verdict,
    reason: z.string(),
    values: z.record(z.string(), z.object({ value: z.string(), passages: z.array(passage) })),
  })
  .openapi('ContactFact', { description: 'What is told of the contact itself, by party.' }) satisfies z.ZodType<ContactFact>;

const doubt = z
  .object({
    kind: z.enum(COMPARISON_DOUBTS),
    parties,
    words: z.string(),
  })
  .openapi('ComparisonDoubt', { description: 'What a reader should know first.' }) satisfies z.ZodType<ComparisonDoubt>;

export const comparison = z
  .object({ accounts: z.array(account), facts: z.array(fact), points: z.array(point), doubts: z.array(doubt) })
  .openapi('Comparison', { description: 'Accounts of one event, compared.' }) satisfies z.ZodType<Comparison>;
