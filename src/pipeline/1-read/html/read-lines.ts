/** Breaks a page into its visible lines, in order and without leaving a word out: the only place where text leaves the tree. */
import type { BlockKind } from '../../../model/report.js';
import { Collapser } from './collapser.js';
import type { Page, PageElement, PageNode } from './page-tree.js';
import { breaksLine, kindOfTag } from './tag-kinds.js';
import { isInvisible } from './visibility.js';

/** One block of visible words, as a browser would set it apart. */
export interface Line {
  /** The innermost element that sets the line apart: its paragraph, list item, heading. */
  readonly element: PageElement;
  readonly kind: BlockKind;
  /** White space collapsed; a single `<br>` is a line feed. Never empty. */
  readonly text: string;
  /** Characters of it that stand in links. */
  readonly linked: number;
}

interface Setting {
  readonly block: PageElement;
  readonly inLink: boolean;
  readonly kind: BlockKind;
  readonly asWritten: boolean;
}

const CELLS = new Set(['td', 'th']);
/** Set apart from what is beside them, though on one line with it. */
const APART = new Set([...CELLS, 'button', 'label']);

export function readLines(page: Page): readonly Line[] {
  const setter = new LineSetter();
  setter.walk(page.root, { block: page.root, inLink: false, kind: 'paragraph', asWritten: false });
  setter.flush();
  return setter.lines;
}

/** Holds the line being set. Recursion is as deep as the page, which parse-page.ts limits. */
class LineSetter {
  readonly lines: Line[] = [];
  private line = new Collapser();
  private start: Setting | null = null;
  private linked = 0;

  walk(element: PageElement, setting: Setting): void {
    for (const child of element.children) this.visit(child, setting);
  }

  flush(): void {
    const text = this.line.text();
    if (text !== '' && this.start) {
      this.lines.push({ element: this.start.block, kind: this.start.kind, text, linked: this.linked });
    }
    this.line = new Collapser();
    this.start = null;
    this.linked = 0;
  }

  private visit(node: PageNode, setting: Setting): void {
    if (node.kind === 'text') this.put(node.data, setting);
    else if (node.tag === 'br') this.breakLine();
    else if (isInvisible(node)) this.skip(node);
    else if (breaksLine(node.tag)) this.walkBlock(node, setting);
    else this.walkInline(node, setting);
  }

  private put(data: string, setting: Setting): void {
    const added = this.line.add(data, setting.asWritten);
    if (added === 0) return;
    this.start ??= setting;
    if (setting.inLink) this.linked += added;
  }

  /** "one line<br>the next" stays one line of text; "one paragraph<br><br>the next" becomes two. */
  private breakLine(): void {
    if (this.line.endsWithBreak()) this.flush();
    else this.line.addBreak();
  }

  private skip(element: PageElement): void {
    if (breaksLine(element.tag)) this.flush();
  }

  private walkBlock(element: PageElement, setting: Setting): void {
    this.flush();
    const kind = kindOfTag(element.tag) ?? setting.kind;
    this.walk(element, { ...setting, block: element, kind, asWritten: setting.asWritten || element.tag === 'pre' });
    this.flush();
  }

  private walkInline(element: PageElement, setting: Setting): void {
    const apart = APART.has(element.tag);
    if (apart) this.line.addSpace();
    if (element.tag === 'q') this.line.add('“', false);
    this.walk(element, inside(element, setting));
    if (element.tag === 'q') this.line.add('”', false);
    if (apart) this.line.addSpace();
  }
}

function inside(element: PageElement, setting: Setting): Setting {
  return {
    ...setting,
    block: CELLS.has(element.tag) ? element : setting.block,
    inLink: setting.inLink || (element.tag === 'a' && element.attributes.href !== undefined),
  };
}
