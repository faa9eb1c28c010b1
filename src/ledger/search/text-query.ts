/** What is typed into a search box, as PostgreSQL's full text takes it. */
import { type RawBuilder, sql } from 'kysely';

/**
 * By the stems of its words; where these are all without meaning ("The Who"), word for word, which finds names made of them. Of a text without any
 * word ("?!") nothing comes, and nothing is found. Marks out of place are no error to PostgreSQL.
 */
export function textQuery(text: string): RawBuilder<string> {
  const [byStems, byWords] = [stems(text), sql`websearch_to_tsquery('simple', ${text})`];
  return sql<string>`(case when numnode(${byStems}) > 0 then ${byStems} else ${byWords} end)`;
}

/** Those of its words that can stand in a content. */
export const stems = (text: string): RawBuilder<string> => sql<string>`websearch_to_tsquery('english', ${text})`;
