/** What the answers of many operations are made of. */
import { z } from '@hono/zod-openapi';
import type { ActorKind } from '../../model/actor.js';
import type { ContactKind } from '../../model/contact.js';
import type { Page } from '../../model/ledger/search.js';
import type { GapKind } from '../../model/report.js';
import type { Act, Mode } from '../../model/statement.js';

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

/** The values of a type of the model, all of them: the compiler sees to it. */
const all = <T extends string>(values: Readonly<Record<T, true>>) => Object.keys(values) as [T, ...T[]];

export const act = z.enum(
  all<Act>({
    ...{ assert: true, deny: true, accuse: true, demand: true, propose: true, promise: true, threaten: true },
    ...{ support: true, ask: true, concede: true, predict: true, feel: true, decline: true },
  }),
);
export const mode = z.enum(all<Mode>({ direct: true, indirect: true, mixed: true }));
export const actorKind = z.enum(
  all<ActorKind>({ person: true, organisation: true, government: true, group: true, document: true, unknown: true }),
);
export const contactKind = z.enum(
  all<ContactKind>({
    ...{ call: true, 'video call': true, meeting: true, visit: true, summit: true, letter: true, statement: true, other: true },
  }),
);
export const gapKind = z.enum(
  all<GapKind>({
    ...{ 'words-missing': true, 'subject-missing': true, 'quotation-unclosed': true, 'quotation-unopened': true },
    ...{ 'paragraph-cut': true, elision: true, insertion: true, 'footnote-missing': true },
  }),
);

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
