/** Breaks a page into its visible lines, in order and without leaving a word out: the only place where text leaves the tree. */
import { Collapser } from './collapser.js';
import type { Page, PageElement, PageNode } from './page-tree.js';
import { breaksLine } from './tag-kinds.js';
import { isInvisible } from './visibility.js';

/** One block of visible words, as a browser would set it apart. */
export interface Line {
  /** The innermost element that sets the line apart: its paragraph, list item, heading. */
  readonly element: PageElement;
  /** White space collapsed; a single `<br>` is a line feed. Never empty. */
  readonly text: string;
  /** Characters of it that stand in links. */
  readonly linked: number;
  /** Characters of it that stand in bold. */
  readonly bold: number;
}

interface Setting {
  readonly block: PageElement;
  readonly inLink: boolean;
  readonly inBold: boolean;
  readonly asWritten: boolean;
}

const BOLD = new Set(['b', 'strong']);

export function readLines(page: Page): readonly Line[] {
  const setter = new LineSetter();
  setter.walk(page.root, { block: page.root, inLink: false, inBold: false, asWritten: false });
  setter.flush();
  return setter.lines;
}

/** Holds the line being set. Recursion is as deep as the page, which parse-page.ts limits. */
class LineSetter {
  readonly lines: Line[] = [];
  private line = new Collapser();
  private block: PageElement | null = null;
  private linked = 0;
  private bold = 0;

  walk(element: PageElement, setting: Setting): void {
    for (const child of element.children) this.visit(child, setting);
  }

  flush(): void {
    const text = this.line.text();
    if (text !== '' && this.block) {
      this.lines.push({ element: this.block, text, linked: this.linked, bold: this.bold });
    }
    this.line = new Collapser();
    this.block = null;
    this.linked = 0;
    this.bold = 0;
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
    this.block ??= setting.block;
    if (setting.inLink) this.linked += added;
    if (setting.inBold) this.bold += added;
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
    this.walk(element, { ...setting, block: element, asWritten: setting.asWritten || element.tag === 'pre' });
    this.flush();
  }

  private walkInline(element: PageElement, setting: Setting): void {
    const cell = element.tag === 'td' || element.tag === 'th';
    if (cell) this.line.addSpace();
    if (element.tag === 'q') this.line.add('“', false);
    this.walk(element, inside(element, setting, cell));
    if (element.tag === 'q') this.line.add('”', false);
    if (cell) this.line.addSpace();
  }
}

function inside(element: PageElement, setting: Setting, cell: boolean): Setting {
  return {
    ...setting,
    block: cell ? element : setting.block,
    inLink: setting.inLink || (element.tag === 'a' && element.attributes.href !== undefined),
    inBold: setting.inBold || BOLD.has(element.tag),
  };
}
