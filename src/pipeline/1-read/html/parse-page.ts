/** Parses HTML as it is found in the wild into a page tree; stops at a depth that only broken or hostile pages reach. */
import { Parser } from 'htmlparser2';
import { ReadoutError } from '../../../errors/readout-error.js';
import type { Page, PageElement, PageNode, PageText } from './page-tree.js';

/** Browsers flatten a page beyond 512 levels; articles stay under 100. */
export const DEPTH_LIMIT = 512;
/** In UTF-16 code units; the largest news pages seen have two million. */
export const SIZE_LIMIT = 20_000_000;

/** The largest news pages seen have ten thousand. */
export const ELEMENT_LIMIT = 500_000;

interface Growing extends PageElement {
  readonly parent: Growing | null;
  readonly children: PageNode[];
  last: number;
}

interface GrowingText extends PageText {
  data: string;
}

/** Throws `input-too-large` and `page-too-deep`; `id` names the page in their messages. Linear in the page's size. */
export function parsePage(html: string, id: string): Page {
  if (html.length > SIZE_LIMIT) throw new ReadoutError('input-too-large', { id, limit: '20 MB' });
  const tree = growTree(id);
  const parser = new Parser(tree);
  parser.write(html);
  parser.end();
  return tree.page();
}

function growTree(id: string) {
  const elements: Growing[] = [];
  const add = (tag: string, attributes: Record<string, string>, parent: Growing | null): Growing => {
    const place = elements.length;
    if (place >= ELEMENT_LIMIT) throw new ReadoutError('input-too-large', { id, limit: `${ELEMENT_LIMIT} elements` });
    const element: Growing = { kind: 'element', tag, attributes, parent, children: [], place, last: place };
    elements.push(element);
    parent?.children.push(element);
    return element;
  };
  const root = add('#page', {}, null);
  let current = root;
  let depth = 0;
  /** The text that the next piece continues: the parser hands out what stands round an entity in pieces. */
  let open: GrowingText | null = null;
  return {
    onopentag(tag: string, attributes: Record<string, string>): void {
      open = null;
      depth += 1;
      if (depth > DEPTH_LIMIT) throw new ReadoutError('page-too-deep', { id, limit: DEPTH_LIMIT });
      current = add(tag, attributes, current);
    },
    onclosetag(): void {
      open = null;
      depth -= 1;
      current.last = elements.length - 1;
      current = current.parent ?? root;
    },
    ontext(data: string): void {
      if (open) {
        open.data += data;
        return;
      }
      open = { kind: 'text', data };
      current.children.push(open);
    },
    page(): Page {
      root.last = elements.length - 1;
      return { root, elements };
    },
  };
}
