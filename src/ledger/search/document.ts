/** What full text finds a statement by: its content, and the names of those who stand behind it. */
import { type RawBuilder, sql } from 'kysely';

/** Words without meaning keep a phrase from reaching over from one name into the next. */
export const APART = ' the the ';

/** Characters of the content, and of all names together: a tsvector holds a megabyte, whatever a hostile text is made of. */
const LONGEST = { content: 100_000, names: 10_000 };

/**
 * The SQL expression for a tsvector. Weight A: the content, B: the names, both by the stems of their words ("ferries" finds "ferry"). C: the names
 * once more word for word, for those that are made of words without meaning ("The WHO").
 */
export function documentSql(content: RawBuilder<string>, names: RawBuilder<string>): RawBuilder<string> {
  const words = sql`translate(left(${content}, ${sql.lit(LONGEST.content)}), '<>', '  ')`;
  const some = sql`left(${names}, ${sql.lit(LONGEST.names)})`;
  return sql<string>`setweight(to_tsvector('english', ${words}), 'A')
    || setweight(to_tsvector('english', ${sql.lit(APART)} || ${some}), 'B')
    || setweight(to_tsvector('simple', ${some}), 'C')`;
}
