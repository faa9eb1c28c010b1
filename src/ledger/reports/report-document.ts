/** What full text finds a report by: its title, its publisher, author and address, its text. */
import { type RawBuilder, sql } from 'kysely';
import type { Report } from '../../model/report.js';
import { storable } from '../storable.js';

/** UTF-16 code units: a tsvector holds a megabyte, whatever a hostile text is made of. What stands behind them is found by its statements. */
const LONGEST = 120_000;

/** The SQL expression for `reports.doc`; all by the stems of their words, the address as a whole and by its words. */
export function reportDocument({ title, publisher, author, url, text }: Report): RawBuilder<string> {
  const about = [publisher, author, url, url?.replace(/[^\p{L}\p{N}]+/gu, ' ')].filter(Boolean).join(' the the ');
  const part = (words: string) => sql`to_tsvector('english', ${storable(words.slice(0, LONGEST))}::text)`;
  return sql<string>`setweight(${part(title ?? '')}, 'A') || setweight(${part(about)}, 'B') || setweight(${part(text)}, 'C')`;
}
