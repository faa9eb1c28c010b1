/**
 * What the tagger would give for a text with its spans written in (`marks.ts`): `[s1:The minister] [k1:said] [c1:that talks go on].`
 * A content numbered 0 has no cue.
 */

import type { Block, BlockKind } from '../../src/model/report.js';
import type { Context, Draft } from '../../src/pipeline/3-attribute/draft.js';
import { join } from '../../src/pipeline/3-attribute/join.js';
import type { TaggedSpan, Tagging } from '../../src/tagger/tagger.js';
import { NOTHING_READ } from '../../src/tagger/tagging.js';
import { quotations } from '../../src/text/quotation-marks.js';
import { sentences } from '../../src/text/sentences.js';
import { unmarked } from './marks.js';

export interface Marked {
  readonly text: string;
  readonly spans: readonly TaggedSpan[];
  readonly tagging: Tagging;
  readonly drafts: readonly Draft[];
  readonly context: Context;
}

export function marked(source: string, doubt = 0): Marked {
  const { text, marks } = unmarked(source);
  const spans = marks.map(({ role, numbers: [number = '0'], span }): TaggedSpan => {
    const target = role === 'cue' ? 'source' : 'cue';
    const index = marks.findIndex(other => other.role === target && other.numbers.includes(number));
    return {
      role,
      span,
      score: 0.9,
      points: number === '0' || index < 0 ? null : index,
      cueWithin: role === 'content' ? doubt : 0,
    };
  });
  const context = { text, blocks: blocksOf(text), quotations: quotations(text), sentences: sentences(text) };
  return { text, spans, tagging: { ...NOTHING_READ, spans }, drafts: join(spans, context, 'tagger'), context };
}

/** A block a paragraph; lines that start with "- " are list items. */
function blocksOf(text: string): readonly Block[] {
  return [...text.matchAll(/[^\n]+/g)].map(match => {
    const item = match[0].startsWith('- ');
    const kind: BlockKind = item ? 'list-item' : 'paragraph';
    return { kind, span: [match.index + (item ? 2 : 0), match.index + match[0].length] };
  });
}

/** The words of a draft: "source | cue | content … content". */
export function wordsOf(text: string, { source, cue, content }: Pick<Draft, 'source' | 'cue' | 'content'>): string {
  return [source, cue, content].map(spans => spans.map(span => text.slice(...span)).join(' … ')).join(' | ');
}
