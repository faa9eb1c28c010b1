/** The runs of letters on a page with their places, as they stand for a reader: y grows downwards, turned pages are turned back. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextLimit } from './text-limit.js';

export interface Item {
  readonly text: string;
  /** Left edge, baseline and width in points. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of the letters in points. */
  readonly size: number;
}

export interface PageItems {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
}

/** Letters that run upwards or aslant (stamps, notes in the margin) are left out. Throws as soon as `limit` does. */
export async function pageItems(page: PDFPageProxy, limit: TextLimit): Promise<PageItems> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const items: Item[] = [];
  limit.startPage();
  for await (const raw of rawItems(page)) {
    limit.count(raw.str);
    const item = place(raw, transform);
    if (item !== null) items.push(item);
  }
  return { width, height, items };
}

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

/** As they come, so that whoever has enough can stop. The stream is left then and not cancelled: pdf.js would write into it and throw. */
async function* rawItems(page: PDFPageProxy): AsyncGenerator<RawItem> {
  const stream = page.streamTextContent({ includeMarkedContent: false });
  const chunks: AsyncIterable<TextContent> = stream.values({ preventCancel: true });
  for await (const { items } of chunks) {
    for (const item of items) if ('str' in item && item.str !== '') yield item;
  }
}

interface RawItem {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
}

function place({ str, width, transform }: RawItem, view: readonly number[]): Item | null {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = multiply(view, transform);
  const size = Math.hypot(c, d);
  if (Math.abs(b) > Math.abs(a) / 5 || a < 0) return null;
  return { text: str, x: e, y: f, width, size };
}

/** Two transformations of the plane after each other, as PDF writes them: [a b c d e f]. */
function multiply(m: readonly number[], n: readonly number[]): readonly number[] {
  const [ma = 1, mb = 0, mc = 0, md = 1, me = 0, mf = 0] = m;
  const [na = 1, nb = 0, nc = 0, nd = 1, ne = 0, nf = 0] = n;
  return [
    ma * na + mc * nb,
    mb * na + md * nb,
    ma * nc + mc * nd,
    mb * nc + md * nd,
    ma * ne + mc * nf + me,
    mb * ne + md * nf + mf,
  ];
}
