/**
 * Proposes statements from tagged spans: contents that point to one cue are one statement ("“We wait,” she said, “and hope.”"),
 * its source is the one that the cue points to, or a source that points to the cue. A content without a cue stands alone. A cue without
 * a content is proposed too, for the rules that may find its content elsewhere; `withContent` drops it in the end.
 */
import type { Evidence } from '../../model/statement.js';
import type { TaggedSpan, Tagging } from '../../tagger/tagger.js';
import type { Draft, Refiner } from './draft.js';

export function join(tagging: Tagging, tagger: string): readonly Draft[] {
  const contents = tagging.filter(span => span.role === 'content');
  const withCue = tagging.flatMap((span, index) => (span.role === 'cue' ? [draftOf(index, tagging, tagger)] : []));
  const alone = contents.filter(content => content.points === null).map(content => lone(content, tagger));
  return [...withCue, ...alone].toSorted((a, b) => startOf(a) - startOf(b));
}

function draftOf(cue: number, tagging: Tagging, tagger: string): Draft {
  const contents = tagging.filter(span => span.role === 'content' && span.points === cue);
  const cueSpan = tagging[cue];
  const sources = sourcesOf(cue, tagging);
  return {
    content: contents.map(content => content.span),
    cue: cueSpan ? [cueSpan.span] : [],
    source: sources.map(source => source.span),
    inside: null,
    cueWithin: Math.max(0, ...contents.map(content => content.cueWithin)),
    evidence: {
      source: evidence(sources, tagger),
      cue: evidence(cueSpan ? [cueSpan] : [], tagger),
      content: evidence(contents, tagger),
    },
  };
}

/** A source may serve several cues ("She said … and added …"), so the cue's own pointer is asked first. */
function sourcesOf(cue: number, tagging: Tagging): readonly TaggedSpan[] {
  const points = tagging[cue]?.points ?? null;
  const pointed = points === null ? undefined : tagging[points];
  return pointed ? [pointed] : tagging.filter(span => span.role === 'source' && span.points === cue);
}

function lone(content: TaggedSpan, tagger: string): Draft {
  return {
    content: [content.span],
    cue: [],
    source: [],
    inside: null,
    cueWithin: content.cueWithin,
    evidence: { source: evidence([], tagger), cue: evidence([], tagger), content: evidence([content], tagger) },
  };
}

function evidence(spans: readonly TaggedSpan[], by: string): Evidence {
  if (spans.length === 0) return { basis: 'absent', by, score: null };
  return { basis: 'stated', by, score: spans.reduce((sum, span) => sum + span.score, 0) / spans.length };
}

/** The last of the rules: who is only said to have spoken makes no statement. */
export const withContent: Refiner = drafts => drafts.filter(draft => draft.content.length > 0);

const startOf = ({ content, cue }: Draft): number => content[0]?.[0] ?? cue[0]?.[0] ?? 0;
