/** What a paragraph of a PDF is: a heading by its larger letters or by being one short line over text, an item by its mark. */
import type { BlockKind } from '../../../model/report.js';
import type { PdfParagraph } from './pdf-paragraphs.js';

const LONGEST_HEADING = 200;

/** `body` is the size of the running text. */
export function pdfBlockKind(paragraphs: readonly PdfParagraph[], at: number, body: number): BlockKind {
  const paragraph = paragraphs[at];
  if (!paragraph) return 'paragraph';
  if (/^(?:[-*•▪●◦·]\s|\d{1,3}[.)]\s|\([a-z\d]{1,3}\)\s)/i.test(paragraph.text)) return 'list-item';
  return isHeading(paragraph, paragraphs[at + 1], body) ? 'heading' : 'paragraph';
}

function isHeading({ text, size, lines }: PdfParagraph, next: PdfParagraph | undefined, body: number): boolean {
  if (text.length > LONGEST_HEADING || size < body * 0.97) return false;
  if (size > body * 1.12) return true;
  const oneLine =
    lines.length === 1 && text.length <= 100 && /^["'“‘«„(]?[\p{Lu}\d]/u.test(text) && !/[.!?:;,…—–]["'”’»)\]]*$/.test(text);
  return oneLine && next !== undefined && next.text.length > 100;
}

/** The size that most letters have; to half a point. */
export function bodySize(paragraphs: readonly PdfParagraph[]): number {
  const letters = new Map<number, number>();
  for (const { lines } of paragraphs) {
    for (const { size, text } of lines) {
      const rounded = Math.round(size * 2) / 2;
      letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
    }
  }
  return [...letters].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0];
}
