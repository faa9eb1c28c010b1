/** Reads a PDF: lines by their places, paragraphs over lines and pages, headings by size, what every page repeats left out. */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ReadoutError } from '../../../errors/readout-error.js';
import type { Block, Removed } from '../../../model/report.js';
import { isByline } from '../byline/find-byline.js';
import type { ReadBody } from '../read-body.js';
import type { Line } from './line.js';
import { pageItems } from './page-items.js';
import { pageLines } from './page-lines.js';
import { bodySize, pdfBlockKind } from './pdf-block-kind.js';
import { type PdfInfo, pdfInfo } from './pdf-info.js';
import { type PdfParagraph, pdfParagraphs } from './pdf-paragraphs.js';
import { withPdf } from './pdf-session.js';
import { runningLines } from './running-lines.js';
import { textLimit } from './text-limit.js';

const LARGEST_MB = 50;
const MOST_PAGES = 500;
/** Milliseconds. */
const TIME_LIMIT = 30_000;

/** Throws `input-too-large`, `pdf-encrypted`, `pdf-without-text`, `pdf-broken`; `id` names the PDF in them. */
export async function readPdf(bytes: Uint8Array, id: string): Promise<ReadBody> {
  if (bytes.length > LARGEST_MB * 1024 * 1024) throw new ReadoutError('input-too-large', { id, limit: `${LARGEST_MB} MB` });
  const { pages, info } = await withPdf(bytes, TIME_LIMIT, document => contentOf(document, id)).catch((cause: unknown) => {
    throw asReadoutError(cause, id);
  });
  if (pages.every(lines => lines.length === 0)) throw new ReadoutError('pdf-without-text', { id });
  return articleOf(pages, info);
}

interface PdfContent {
  readonly pages: readonly (readonly Line[])[];
  readonly info: PdfInfo;
}

async function contentOf(document: PDFDocumentProxy, id: string): Promise<PdfContent> {
  if (document.numPages > MOST_PAGES) throw new ReadoutError('input-too-large', { id, limit: `${MOST_PAGES} pages` });
  const pages: (readonly Line[])[] = [];
  const limit = textLimit(id);
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    pages.push(pageLines(await pageItems(page, limit), number - 1));
    page.cleanup();
  }
  const { info } = await document.getMetadata();
  return { pages, info: pdfInfo(info) };
}

function asReadoutError(cause: unknown, id: string): ReadoutError {
  if (cause instanceof ReadoutError) return cause;
  const { name, message } = cause instanceof Error ? cause : { name: '', message: String(cause) };
  if (name === 'PasswordException') return new ReadoutError('pdf-encrypted', { id }, cause);
  return new ReadoutError('pdf-broken', { id, reason: message.replace(/\.$/, '') }, cause);
}

function articleOf(pages: readonly (readonly Line[])[], info: PdfInfo): ReadBody {
  const running = runningLines(pages);
  const paragraphs = pdfParagraphs(pages.flat().filter(line => !running.has(line)));
  const text = paragraphs.map(paragraph => paragraph.text).join(SEPARATOR);
  const blocks = blocksOf(paragraphs);
  const heading = blocks.find(({ kind, span }) => kind === 'heading' && !isByline(text.slice(...span)));
  return {
    text,
    blocks,
    title: info.title ?? (heading ? text.slice(...heading.span) : null),
    publisher: null,
    author: info.author,
    published: info.published,
    language: info.language,
    removed: repeated(running),
  };
}

/** Each once, whatever number it carries. */
function repeated(running: ReadonlySet<Line>): readonly Removed[] {
  const byWords = new Map<string, Removed>();
  for (const { text } of running) {
    const words = text.replace(/\d+/g, '#');
    if (!byWords.has(words)) byWords.set(words, { reason: 'boilerplate', text, span: null });
  }
  return [...byWords.values()];
}

const SEPARATOR = '\n\n';

function blocksOf(paragraphs: readonly PdfParagraph[]): readonly Block[] {
  const body = bodySize(paragraphs);
  let start = 0;
  return paragraphs.map(({ text }, i) => {
    const end = start + text.length;
    const block: Block = { kind: pdfBlockKind(paragraphs, i, body), span: [start, end] };
    start = end + SEPARATOR.length;
    return block;
  });
}
