/**
 * Lines of a text or a page with what a tagger would mark written in: `[s1:{p:Brannoc Teyle}, {l:Kestria}’s minister,] [k1:said] [c1:that talks go on].`
 * `s`, `k` and `c` are source, cue and content that belong together by their number; `{p:…}`, `{o:…}` and `{l:…}` are names of persons, organisations
 * and places, `{a:…}` an addressee, `{m:…}` a medium, `{r:…}` a relay.
 */
import type { Span } from '../../src/model/span.js';
import type { AroundRole, MarkedSpan, NameKind, TaggedSpan } from '../../src/tagger/tagger.js';
import { unmarked } from './marks.js';

export interface MarkedLine {
  /** The line without its marks, tags of a page left out. */
  readonly text: string;
  readonly spans: readonly TaggedSpan[];
  readonly names: readonly MarkedSpan<NameKind>[];
  readonly around: readonly MarkedSpan<AroundRole>[];
}

const NAMES: Readonly<Record<string, NameKind>> = { p: 'person', o: 'organisation', l: 'place' };
const AROUND: Readonly<Record<string, AroundRole>> = { a: 'addressee', m: 'medium', r: 'relay' };
const BRACES = /\{([polamr]):|\}/g;

/** All marks taken out, nothing else changed. */
export const withoutMarks = (source: string): string => withoutBraces(unmarked(source).text).text;

export function markedLines(source: string): readonly MarkedLine[] {
  return source
    .split(/[\r\n]+/)
    .map(line => lineOf(line.replace(/<[^>]*>/g, '').trim()))
    .filter(({ spans, names }) => spans.length + names.length > 0);
}

function lineOf(line: string): MarkedLine {
  const { text: braced, marks } = unmarked(line);
  const { text, found, moved } = withoutBraces(braced);
  const names = found.flatMap(({ letter, span }) => markedAs(NAMES[letter], span));
  const around = found.flatMap(({ letter, span }) => markedAs(AROUND[letter], span));
  const spans = marks.map(({ role, numbers: [number = '0'], span: [start, end] }): TaggedSpan => {
    const target = role === 'cue' ? 'source' : 'cue';
    const points = marks.findIndex(other => other.role === target && other.numbers.includes(number));
    return { role, span: [moved(start), moved(end)], score: 0.9, points: points < 0 ? null : points, cueWithin: 0 };
  });
  return { text, spans, names, around };
}

function markedAs<Kind>(kind: Kind | undefined, span: Span): readonly MarkedSpan<Kind>[] {
  return kind === undefined ? [] : [{ kind, span, score: 0.9 }];
}

function withoutBraces(source: string) {
  const open: { readonly letter: string; readonly start: number }[] = [];
  const found: { readonly letter: string; readonly span: Span }[] = [];
  const cuts: { readonly at: number; readonly length: number }[] = [];
  let [text, from] = ['', 0];
  for (const match of source.matchAll(BRACES)) {
    const letter = match[1];
    const opened = letter === undefined ? open.pop() : undefined;
    if (letter === undefined && !opened) continue;
    text += source.slice(from, match.index);
    from = match.index + match[0].length;
    cuts.push({ at: match.index, length: match[0].length });
    if (letter !== undefined) open.push({ letter, start: text.length });
    if (opened) found.push({ letter: opened.letter, span: [opened.start, text.length] });
  }
  const moved = (at: number): number => at - cuts.filter(cut => cut.at < at).reduce((sum, { length }) => sum + length, 0);
  return { text: text + source.slice(from), found: found.toSorted((a, b) => a.span[0] - b.span[0]), moved };
}
