/** Weighs lines and elements: how much of them reads like an article's own sentences, and how much does not. */
import type { JudgedLine } from './build-article.js';
import type { Page, PageElement } from './page-tree.js';
import type { Line } from './read-lines.js';

export interface Weights {
  /** By element place: characters of sentences below it. */
  readonly good: Float64Array;
  /** By element place: characters of everything else below it. */
  readonly bad: Float64Array;
}

/** Short lines without links are often the article's own: list items, headings, names over speeches. */
const UNLINKED_SHARE = 0.5;

/** A CJK character says about as much as two letters. */
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const SENTENCE_END = /[.!?…。！？]["”“'’»)\]]{0,3}$/;
/** "The ministers agreed on three points:" */
const ENDS_ON_MARK = /[.!?…。！？:;]["”“'’»)\]]{0,3}$/;
const SENTENCE_BREAK = /[.!?…]["”'’»)]{0,3}\s|[。！？，]|,\s.{40}/;

export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** Says whether the line is links and little else; a sentence with long links in it is not. */
export function isLinks({ text, linked }: Line): boolean {
  return linked > 0.5 * text.length && text.length - linked < 60;
}

/** A text that was cut to announce an article elsewhere: "The two ministers met on Tuesday and …" */
const TEASER = /(?:\[?(?:\.\.\.|…)\]?|\bread more)\s?[»>]{0,2}$/i;

/** The line's weight as prose: 0 for a menu entry, a headline or a caption-sized scrap. */
export function proseWeight(line: Line): number {
  const { text, linked } = line;
  const length = text.length + (text.match(WIDE)?.length ?? 0);
  if (isLinks(line) || length < 40 || TEASER.test(text)) return 0;
  const sentences = ENDS_ON_MARK.test(text) || SENTENCE_BREAK.test(text);
  if (!sentences && length < 120) return 0;
  return (length - linked) * (sentences ? 1 : 0.5);
}

/** Sums over subtrees, bottom up. Lines that are known to be furniture count for nothing. */
export function weighElements(page: Page, judged: readonly JudgedLine[]): Weights {
  const good = new Float64Array(page.elements.length);
  const bad = new Float64Array(page.elements.length);
  for (const { line, reason } of judged) {
    if (reason !== null) continue;
    const weight = proseWeight(line);
    add(good, line.element, weight);
    if (weight === 0) add(bad, line.element, (line.text.length + 10) * (isLinks(line) ? 1 : UNLINKED_SHARE));
  }
  for (let place = page.elements.length - 1; place > 0; place -= 1) {
    const parent = page.elements[place]?.parent;
    if (!parent) continue;
    add(good, parent, good[place] ?? 0);
    add(bad, parent, bad[place] ?? 0);
  }
  return { good, bad };
}

function add(weights: Float64Array, element: PageElement, weight: number): void {
  weights[element.place] = (weights[element.place] ?? 0) + weight;
}
