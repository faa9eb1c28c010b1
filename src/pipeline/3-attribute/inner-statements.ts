/**
 * Statements inside statements: the tagger reads a content again by itself, where its first reading left a doubt that another cue stands in it.
 *   The minister said | that Ostmark had promised to wait.  →  inside: Ostmark | had promised | to wait
 */
import type { Span } from '../../model/span.js';
import type { TaggedSpan, Tagger } from '../../tagger/tagger.js';
import type { Context, Draft } from './draft.js';
import { join } from './join.js';

/** Below this probability of a cue within, a content is not read again; set on the readouts to train on. */
export const LEAST_DOUBT = 0.05;

/** The drafts and, behind each, those inside it. */
export async function withInner(drafts: readonly Draft[], context: Context, tagger: Tagger): Promise<readonly Draft[]> {
  const holders = drafts.filter(draft => draft.content.length === 1 && draft.cueWithin >= LEAST_DOUBT);
  if (holders.length === 0) return drafts;
  const texts = holders.map(holder => contentText(holder, context));
  const taggings = await tagger.tag(texts.map(text => ({ text, regions: [[0, text.length]] })));
  const inner = new Map(holders.map((holder, i) => [holder, innerOf(holder, taggings[i] ?? [], { context, by: tagger.name })]));
  return drafts.flatMap(draft => [draft, ...(inner.get(draft) ?? [])]);
}

const contentText = (draft: Draft, { text }: Context): string => text.slice(...(draft.content[0] ?? [0, 0]));

interface Judge {
  readonly context: Context;
  readonly by: string;
}

function innerOf(holder: Draft, tagging: readonly TaggedSpan[], { context, by }: Judge): readonly Draft[] {
  const [from, to] = holder.content[0] ?? [0, 0];
  const moved = tagging.map(tagged => ({ ...tagged, span: [tagged.span[0] + from, tagged.span[1] + from] as Span }));
  return join(moved, { text: context.text, sentences: [[from, to]] }, by)
    .filter(
      draft =>
        draft.cue.length > 0 && draft.content.length > 0 && !draft.content.some(([start, end]) => start === from && end === to),
    )
    .map(draft => ({ ...draft, inside: holder }));
}
