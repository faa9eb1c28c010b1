/** The runs of letters on a page with their places, as they stand for a reader: y grows downwards, turned pages are turned back. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

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

/** Letters that run upwards or aslant (stamps, notes in the margin) are left out. */
export async function pageItems(page: PDFPageProxy): Promise<PageItems> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  const found = items.flatMap(item => ('str' in item && item.str !== '' ? [place(item, viewport.transform)] : []));
  return { width: viewport.width, height: viewport.height, items: found.filter(item => item !== null) };
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
