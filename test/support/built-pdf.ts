/** Builds small PDFs for tests: lines of text at given places, one list a page. */

export interface BuiltLine {
  readonly text: string;
  readonly x: number;
  /** From the top of the page, in points. */
  readonly y: number;
  readonly size: number;
}

export interface BuiltPdf {
  readonly pages: readonly (readonly BuiltLine[])[];
  /** Entries of the information dictionary, as PDF writes them: `/Title (Talks)`. */
  readonly info?: string;
  /** Locks it with a password that nobody knows. */
  readonly locked?: boolean;
}

const HEIGHT = 792;

export function builtPdf({ pages, info = '', locked = false }: BuiltPdf): Uint8Array {
  const kids = pages.map((_, i) => `${5 + 2 * i} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${info} >>`,
    ...pages.flatMap((lines, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 ${HEIGHT}] /Contents ${6 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      stream(lines.map(shownLine).join('\n')),
    ]),
  ];
  const unknown = `<${'5a'.repeat(32)}>`;
  const lock = locked ? `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${unknown} /U ${unknown} /P -4 >> /ID [<01> <01>]` : '';
  return Uint8Array.from(Buffer.from(file(objects, lock), 'latin1'));
}

function shownLine({ text, x, y, size }: BuiltLine): string {
  return `BT /F1 ${size} Tf ${x} ${HEIGHT - y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`;
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function file(objects: readonly string[], trailer: string): string {
  let out = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = out.length;
    out += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  return `${out}${table}trailer\n<< /Size ${size} /Root 1 0 R /Info 4 0 R ${trailer} >>\nstartxref\n${out.length}\n%%EOF`;
}
