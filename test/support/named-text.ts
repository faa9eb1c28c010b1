/**
 * A report with the names that a tagger would mark written in: `<p Jane Marr>`, `<o Lantern Wire>`, `<l Kestria>`; what stands in braces is the
 * source of a statement: `{<l Kestria>} said`.
 */
import type { Span } from '../../src/model/span.js';
import type { Attribution } from '../../src/model/statement.js';
import type { Context } from '../../src/pipeline/4-speakers/context.js';
import type { MarkedSpan, NameKind } from '../../src/tagger/tagger.js';
import { NOTHING_READ } from '../../src/tagger/tagging.js';
import { paragraphs } from '../../src/text/paragraphs.js';
import { quotations } from '../../src/text/quotation-marks.js';
import { sentences } from '../../src/text/sentences.js';

const KINDS: Readonly<Record<string, NameKind>> = { p: 'person', o: 'organisation', l: 'place' };

export function namedText(source: string): Context {
  let text = '';
  const names: MarkedSpan<NameKind>[] = [];
  const sources: Span[] = [];
  let kind: NameKind = 'person';
  let [name, braces] = [0, 0];
  for (const [piece] of source.matchAll(/<[pol] |[>{}]|[^<>{}]+|</g)) {
    const opened = /^<([pol]) $/.exec(piece)?.[1];
    if (opened) [kind, name] = [KINDS[opened] ?? 'person', text.length];
    else if (piece === '>') names.push({ kind, span: [name, text.length], score: 0.9 });
    else if (piece === '{') braces = text.length;
    else if (piece === '}') sources.push([braces, text.length]);
    else text += piece;
  }
  return contextOf(text, names, sources);
}

export function contextOf(text: string, names: readonly MarkedSpan<NameKind>[], sources: readonly Span[] = []): Context {
  return {
    text,
    blocks: paragraphs(text).map(span => ({ kind: 'paragraph', span })),
    sentences: sentences(text),
    quotations: quotations(text),
    title: null,
    publisher: null,
    author: null,
    byline: null,
    attributions: sources.map(attribution),
    tagging: { ...NOTHING_READ, names },
    tagger: 'tagger',
  };
}

function attribution(source: Span, k: number): Attribution {
  const stated = { basis: 'stated', by: 'given', score: null } as const;
  const evidence = { source: stated, cue: stated, content: stated, mode: stated };
  return {
    id: `s${k + 1}`,
    content: [],
    cue: [],
    source: [source],
    mode: 'indirect',
    quoted: [],
    inside: null,
    gaps: [],
    evidence,
  };
}
