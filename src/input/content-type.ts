/** The media type and the character encoding that a server declares: "text/html; charset=windows-1251". */
import { MIMEType } from 'node:util';

export interface ContentType {
  readonly mediaType: string | null;
  readonly charset: string | null;
}

/** A header that is missing or makes no sense says nothing: the bytes will tell. */
export function contentType(header: string | null): ContentType {
  const parsed = header === null ? null : parse(header);
  return { mediaType: parsed?.essence ?? null, charset: parsed?.params.get('charset')?.trim().toLowerCase() || null };
}

function parse(header: string): MIMEType | null {
  try {
    return new MIMEType(header);
  } catch {
    return null;
  }
}

export function isReadable(mediaType: string | null): boolean {
  return mediaType === null || mediaType.startsWith('text/') || READABLE.has(mediaType);
}

const READABLE = new Set(['application/pdf', 'application/xhtml+xml']);
