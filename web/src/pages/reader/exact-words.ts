/** Words of a report that an address leads to by their place: "?at=120-180", marked without touching the text. */
import type { Span } from '../../../../src/model/span.js';

/** Under which the style sheet knows them. */
const NAME = 'exact-words';

/** The place that "120-180" names; `null`: none. */
export function placeOf(words: string | null): Span | null {
  const [, from, to] = /^(\d{1,9})-(\d{1,9})$/.exec(words ?? '') ?? [];
  const span: Span = [Number(from), Number(to)];
  return span[0] < span[1] ? span : null;
}

/** Marks the words and brings them into view; gives back what takes the mark away; `null`: the text has no such place. */
export function showWords(text: Element, span: Span): (() => void) | null {
  const range = rangeOf(text, span);
  if (range === null) return null;
  const element = range.startContainer.parentElement;
  element?.closest('details')?.setAttribute('open', '');
  scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3 });
  if (!('highlights' in CSS)) {
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return () => getSelection()?.removeAllRanges();
  }
  CSS.highlights.set(NAME, new Highlight(range));
  return () => CSS.highlights.delete(NAME);
}

/** The text content of the element is the report's text, to the character. */
function rangeOf(text: Element, [start, end]: Span): Range | null {
  const from = nodeAt(text, start, false);
  const to = nodeAt(text, end, true);
  if (from === null || to === null) return null;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

/** `ends`: of a place between two nodes the end of the first, not the beginning of the second. */
function nodeAt(text: Element, at: number, ends: boolean): [Node, number] | null {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const after = before + (node.nodeValue?.length ?? 0);
    if (at < after || (ends && at === after)) return [node, at - before];
    before = after;
  }
  return null;
}
