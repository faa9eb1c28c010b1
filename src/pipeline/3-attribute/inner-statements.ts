/**
 * Statements inside statements: the tagger reads a content again by itself, where its first reading left a doubt that another cue stands in it.
 *   The minister said | that Ostmark had promised to wait.  →  inside: Ostmark | had promised | to wait
 */
import type { Span } from '../../model/span.js';
import type { TaggedSpan, Tagger, TagRequest } from '../../tagger/tagger.js';
import type { Context, Draft } from './draft.js';
import { join } from './join.js';

/** Below this probability of a cue within, a content is not read again; set on the readouts to train on. */
const LEAST_DOUBT = 0.03;
/** A statement inside needs its cue and its content to be as sure as this together (the product of their scores): it was overlooked once. */
const LEAST_SCORE = 0.8;

/** The drafts and, behind each, those inside it. */
export async function withInner(drafts: readonly Draft[], context: Context, tagger: Tagger): Promise<readonly Draft[]> {
  const holders = drafts.filter(draft => draft.cueWithin >= LEAST_DOUBT);
  if (holders.length === 0) return drafts;
  const taggings = await tagger.tag(holders.flatMap(holder => holder.content.map(span => requestOf(span, context))));
  const inner = new Map<Draft, readonly Draft[]>();
  let at = 0;
  for (const holder of holders) {
    const found = holder.content.flatMap(span =>
      innerOf({ holder, span, spans: taggings[at++]?.spans ?? [] }, context, tagger.name),
    );
    inner.set(holder, found);
  }
  return drafts.flatMap(draft => [draft, ...(inner.get(draft) ?? [])]);
}

/** A content by itself: what stands around it must not be taken for its cue. */
function requestOf([start, end]: Span, { text }: Context): TagRequest {
  return { text: text.slice(start, end), regions: [[0, end - start]] };
}

interface Reread {
  readonly holder: Draft;
  readonly span: Span;
  readonly spans: readonly TaggedSpan[];
}

function innerOf({ holder, span: [from, to], spans }: Reread, context: Context, tagger: string): readonly Draft[] {
  const moved = spans.map(tagged => ({ ...tagged, span: [tagged.span[0] + from, tagged.span[1] + from] as const }));
  return join(moved, context, tagger)
    .filter(draft => isSure(draft) && !draft.content.some(([start, end]) => start === from && end === to))
    .map(draft => ({ ...draft, inside: holder }));
}

function isSure({ cue, content, evidence }: Draft): boolean {
  return cue.length > 0 && content.length > 0 && (evidence.cue.score ?? 0) * (evidence.content.score ?? 0) >= LEAST_SCORE;
}
