/**
 * Proposes statements from tagged spans: contents that point to one cue are one statement ("“We wait,” she said, “and hope.”"),
 * its source is the one that the cue points to, or a source that points to the cue. A content without a cue stands alone. A cue without
 * a content is proposed too, for the rules that may find its content elsewhere; `withContent` drops it in the end.
 */
import { type Evidence, inferred } from '../../model/evidence.js';
import type { TaggedSpan } from '../../tagger/tagger.js';
import { greatest } from '../../text/sorted.js';
import type { Context, Draft, Refiner } from './draft.js';
import { type FoundSource, linksOf } from './links.js';

export function join(
  tagging: readonly TaggedSpan[],
  context: Pick<Context, 'text' | 'sentences'>,
  tagger: string,
): readonly Draft[] {
  const { cueOf, sourceOf } = linksOf(tagging, context);
  const contents = tagging.filter(span => span.role === 'content');
  const said = new Map<TaggedSpan, TaggedSpan[]>();
  for (const [content, cue] of cueOf) said.set(cue, [...(said.get(cue) ?? []), content]);
  const withCue = tagging
    .filter(span => span.role === 'cue')
    .map(cue => draftOf({ cue, contents: said.get(cue) ?? [], source: sourceOf.get(cue) }, tagger));
  const alone = contents.filter(content => !cueOf.has(content)).map(content => draftOf({ contents: [content] }, tagger));
  return [...withCue, ...alone].toSorted((a, b) => startOf(a) - startOf(b));
}

const NEAREST: Evidence = inferred('nearest-source');

interface Joined {
  readonly cue?: TaggedSpan;
  readonly contents: readonly TaggedSpan[];
  readonly source?: FoundSource | undefined;
}

function draftOf({ cue, contents, source }: Joined, tagger: string): Draft {
  const [cues, sources] = [cue ? [cue] : [], source ? [source.span] : []];
  return {
    content: contents.map(content => content.span),
    cue: cues.map(({ span }) => span),
    source: sources.map(({ span }) => span),
    inside: null,
    cueWithin: greatest(contents.map(content => content.cueWithin)),
    evidence: {
      source: source?.pointed === false ? NEAREST : evidence(sources, tagger),
      cue: evidence(cues, tagger),
      content: evidence(contents, tagger),
    },
  };
}

function evidence(spans: readonly TaggedSpan[], by: string): Evidence {
  if (spans.length === 0) return { basis: 'absent', by, score: null };
  return { basis: 'stated', by, score: spans.reduce((sum, span) => sum + span.score, 0) / spans.length };
}

/** The last of the rules: who is only said to have spoken makes no statement. */
export const withContent: Refiner = drafts => drafts.filter(draft => draft.content.length > 0);

const startOf = ({ content, cue }: Draft): number => content[0]?.[0] ?? cue[0]?.[0] ?? 0;
