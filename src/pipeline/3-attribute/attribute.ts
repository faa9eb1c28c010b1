/** From tagged spans to statements: propose, refine in the order written here, look inside, number. */
import { stated } from '../../model/evidence.js';
import type { Article, UnlinkedGap } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import type { Attribution } from '../../model/statement.js';
import type { Tagger, Tagging } from '../../tagger/tagger.js';
import { quotations } from '../../text/quotation-marks.js';
import { sentences } from '../../text/sentences.js';
import { least } from '../../text/sorted.js';
import { overlap } from '../../text/spans.js';
import { adjacentContents } from './adjacent-contents.js';
import { continuedQuotation } from './continued-quotation.js';
import { doubtfulStatements } from './doubtful-statements.js';
import type { Context, Draft, Refiner } from './draft.js';
import { expletiveSource } from './expletive-source.js';
import { withInner } from './inner-statements.js';
import { join, withContent } from './join.js';
import { listedContent } from './listed-content.js';
import { verbatim } from './mode.js';
import { transcriptTurns } from './transcript-turns.js';

const REFINERS: readonly Refiner[] = [
  transcriptTurns,
  continuedQuotation,
  listedContent,
  adjacentContents,
  doubtfulStatements,
  expletiveSource,
  withContent,
];

export async function attribute(
  article: Article,
  tagging: Tagging,
  gaps: readonly UnlinkedGap[],
  tagger: Tagger,
): Promise<readonly Attribution[]> {
  const context: Context = {
    text: article.text,
    blocks: article.blocks,
    quotations: quotations(article.text),
    sentences: sentences(article.text),
  };
  const refined = REFINERS.reduce((drafts, refine) => refine(drafts, context), join(tagging.spans, context, tagger.name));
  const all = await withInner(refined, context, tagger);
  const sorted = all.toSorted((a, b) => startOf(a) - startOf(b) || depth(a) - depth(b));
  const ids = new Map(sorted.map((draft, i) => [draft, `s${i + 1}`]));
  return sorted.map(draft => statementOf(draft, ids, context, gaps));
}

function statementOf(draft: Draft, ids: ReadonlyMap<Draft, string>, context: Context, gaps: readonly UnlinkedGap[]): Attribution {
  const { mode, quoted } = verbatim(draft.content, context);
  const spans = [...draft.content, ...draft.cue, ...draft.source];
  return {
    id: ids.get(draft) ?? '',
    content: draft.content,
    cue: draft.cue,
    source: draft.source,
    mode,
    quoted,
    inside: draft.inside ? (ids.get(draft.inside) ?? null) : null,
    gaps: gaps.filter(gap => spans.some(span => touches(span, gap.span, context.text))).map(gap => gap.id),
    evidence: { ...draft.evidence, mode: stated('quotation-marks') },
  };
}

/** A gap touches a statement that it stands in or next to, white space apart: "… the deployment of personnel to ." */
function touches(span: Span, gap: Span, text: string): boolean {
  return overlap(span, gap) || /^[^\S\n]*$/.test(text.slice(Math.min(span[1], gap[1]), Math.max(span[0], gap[0])));
}

const startOf = (draft: Draft): number => least([...draft.content, ...draft.cue, ...draft.source].map(span => span[0]));
const depth = (draft: Draft): number => (draft.inside ? 1 + depth(draft.inside) : 0);
