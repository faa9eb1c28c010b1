/** Where the words that were searched for stand in the contents found. */
import { type Kysely, sql } from 'kysely';
import type { Highlight } from '../../model/ledger/search.js';
import type { Tables } from '../../store/tables.js';
import { stems } from './text-query.js';

/** Of the private use area: no text needs them, and those of the content are put aside before. */
const OPEN = '\ue000';
const CLOSE = '\ue001';
const OPTIONS = `HighlightAll=true, StartSel=${OPEN}, StopSel=${CLOSE}`;

/** What PostgreSQL would take for our own signs, or for a tag of HTML; a blank is as long. */
const ASIDE = /[\ue000\ue001<>]/g;

/** For each content its highlights, in its order. */
export async function highlightsOf(
  db: Kysely<Tables>,
  text: string,
  contents: readonly string[],
): Promise<readonly (readonly Highlight[])[]> {
  if (contents.length === 0) return [];
  const plain = contents.map(content => content.replace(ASIDE, ' '));
  const { rows } = await sql<{ marked: string }>`select ts_headline('english', content, ${stems(text)}, ${OPTIONS}) as marked
    from unnest(${plain}::text[]) with ordinality as given (content, place) order by place`.execute(db);
  return rows.map(({ marked }, at) => spansIn(marked, plain[at] ?? ''));
}

/** Of a headline that is not the content with our signs in it, nothing is believed. */
function spansIn(marked: string, content: string): readonly Highlight[] {
  const parts = marked.split(/[\ue000\ue001]/);
  if (parts.join('') !== content) return [];
  const spans: Highlight[] = [];
  let end = 0;
  for (const [at, part] of parts.entries()) {
    const start = end;
    end += part.length;
    if (at % 2 === 1 && part !== '') spans.push([start, end]);
  }
  return spans;
}
