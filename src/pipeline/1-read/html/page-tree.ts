/** The page as a light tree: only what reading an article needs, built by parse-page.ts in document order. */

export interface PageText {
  readonly kind: 'text';
  readonly data: string;
}

export interface PageElement {
  readonly kind: 'element';
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: PageElement | null;
  readonly children: readonly PageNode[];
  /** Its place in document order, 0 the root; what it holds has the places up to `last`. */
  readonly place: number;
  readonly last: number;
}

export type PageNode = PageText | PageElement;

export interface Page {
  readonly root: PageElement;
  /** Every element in document order: `elements[e.place] === e`. */
  readonly elements: readonly PageElement[];
}

export function holds(outer: PageElement, inner: PageElement): boolean {
  return inner.place >= outer.place && inner.place <= outer.last;
}

/** The element and what it stands in, innermost first. */
export function* upwards(element: PageElement): Generator<PageElement> {
  for (let at: PageElement | null = element; at; at = at.parent) yield at;
}

/** The text below an element as it stands in the source, scripts included, cut after about `atMost` UTF-16 code units. */
export function rawText(element: PageElement, atMost: number): string {
  let text = '';
  for (const child of element.children) {
    if (text.length >= atMost) break;
    text += child.kind === 'text' ? child.data : rawText(child, atMost - text.length);
  }
  return text.slice(0, atMost);
}
