/** The parts of which questions in an address are made: words, lists, numbers, days. */
import { z } from '@hono/zod-openapi';
import { given } from '../../ledger/search/given.js';

/** Addresses name only what is known, so that a slip of the pen is no wider question. */
export function query<T extends z.ZodRawShape>(shape: T) {
  return z.strictObject(shape).transform(given);
}

/** PostgreSQL takes no NUL in a text. Patterns are for the description alone: on long texts they would take their time. */
const PATTERN = '^[^\\u0000]*$';
const SAYING_PATTERN = '^[^\\u0000]*[^\\u0000\\s][^\\u0000]*$';

/** Words, at most so many UTF-16 code units. */
export function text(longest?: number) {
  const any = longest === undefined ? z.string() : z.string().max(longest);
  return any.refine(words => !words.includes('\0'), 'Must not hold the character NUL.').openapi({ pattern: PATTERN });
}

/** Words that are not white space alone. */
export function saying(longest?: number) {
  return text(longest)
    .refine(words => /\S/.test(words), 'Must have words in it.')
    .openapi({ pattern: SAYING_PATTERN, minLength: 1 });
}

/** Why somebody changes something. */
export const reason = saying(2_000).openapi({ description: 'Why; it is kept.' });

/** Words to be found; none are no words. */
export const words = (description: string) =>
  text(1_000)
    .transform(typed => (typed.trim() === '' ? undefined : typed))
    .optional()
    .openapi({
      type: 'string',
      maxLength: 1_000,
      pattern: PATTERN,
      description,
      example: 'ferry "energy infrastructure" -grain',
    });

const MOST_VALUES = 50;

/** One value or several: `?act=deny&act=accuse`. */
export function several<T extends z.ZodType<string>>(one: T, description: string) {
  return z
    .preprocess(value => (value === undefined ? undefined : [value].flat()), z.array(one).max(MOST_VALUES).optional())
    .openapi({ param: { style: 'form', explode: true }, description });
}

export const names = (description: string) => several(text(300).min(1), description);

export const flag = (description: string) =>
  z
    .enum(['true', 'false'])
    .transform(value => value === 'true')
    .optional()
    .openapi({ type: 'boolean', description });

/** A whole number from 1 to `most`. */
export const count = (most: number, description: string) =>
  z
    .string()
    .regex(/^[0-9]{1,10}$/, 'Must be a whole number.')
    .transform(Number)
    .pipe(z.number().int().min(1).max(most))
    .optional()
    .openapi({ type: 'integer', minimum: 1, maximum: most, description });

/** ISO day; the year 0 is none. */
const isoDay = z.iso.date().refine(day => day >= '0001', 'Must be a day after the year 0.');

export const day = (description: string) =>
  isoDay.optional().openapi({ type: 'string', format: 'date', description, example: '2031-03-12' });

export const days = {
  from: day('The first day that counts.'),
  to: day('The last day that counts.'),
};

/** How much of a long answer, and from where on. */
export const paging = {
  limit: count(200, 'How many at most; 20 where it is left out.'),
  after: text(2_000).min(1).optional().openapi({ description: 'Where the page before ended: its `next`.' }),
};
