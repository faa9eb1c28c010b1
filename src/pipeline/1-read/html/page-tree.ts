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

/** A headline or a name has a handful of nodes in it; more are not looked at. */
const NODE_LIMIT = 2_000;

/** The text below an element as it stands in the source, scripts included, cut after `atMost` UTF-16 code units or 2,000 nodes. */
export function rawText(element: PageElement, atMost: number): string {
  const texts: string[] = [];
  collectTexts(element, texts, { units: atMost, nodes: NODE_LIMIT });
  return texts.join('').slice(0, atMost);
}

function collectTexts(element: PageElement, texts: string[], left: { units: number; nodes: number }): void {
  for (const child of element.children) {
    if (left.units <= 0 || left.nodes <= 0) return;
    left.nodes -= 1;
    if (child.kind === 'element') collectTexts(child, texts, left);
    else {
      texts.push(child.data);
      left.units -= child.data.length;
    }
  }
}
