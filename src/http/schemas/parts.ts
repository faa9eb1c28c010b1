/** What the answers of many operations are made of. */
import { z } from '@hono/zod-openapi';
import { ACTOR_KINDS } from '../../model/actor.js';
import { CONTACT_KINDS } from '../../model/contact.js';
import type { Page } from '../../model/ledger/search.js';
import { GAP_KINDS } from '../../model/report.js';
import { ACTS, MODES } from '../../model/statement.js';

export const instant = z
  .string()
  .openapi({ description: 'ISO 8601 in UTC with milliseconds.', example: '2031-03-12T09:30:00.000Z' });
export const isoDay = z.string().openapi({ format: 'date', example: '2031-03-12' });
export const when = z
  .string()
  .openapi({ description: 'As precise as it is told (EDTF, level 0).', example: '2031-03-12T14:30:00+02:00' });
export const count = z.number().int().min(0);
export const span = z
  .array(z.number().int().min(0))
  .length(2)
  .transform(([start = 0, end = 0]) => [start, end] as const)
  .openapi({
    type: 'array',
    items: { type: 'integer', minimum: 0 },
    minItems: 2,
    maxItems: 2,
    description: '`[start, end)` in UTF-16 code units.',
  });

export const act = z.enum(ACTS);
export const mode = z.enum(MODES);
export const actorKind = z.enum(ACTOR_KINDS);
export const contactKind = z.enum(CONTACT_KINDS);
export const gapKind = z.enum(GAP_KINDS);

/** For schemas that have a name: of these `nullable()` would lose the `null` in the description. */
export const orNull = <T extends z.ZodType>(schema: T) => z.union([schema, z.null()]);

/** A page of a long answer. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({
    items: z.array(item),
    total: count.openapi({ description: 'How many there are in all.' }),
    next: z.string().nullable().openapi({ description: 'For `after`; `null`: this is the last page.' }),
  });
}

export const onePage = <T>(item: T): Page<T> => ({ items: [item], total: 1, next: null });

export const done = z.object({ at: instant, by: z.string() });
