/** What kind of thing bytes are: a page, a text or a PDF; the bytes themselves count for more than what somebody declares. */
import { byteOrderMark } from './byte-order-mark.js';
import { decoderFor } from './decoder-for.js';
import { signature } from './signature.js';

export type ReadableType = 'text/html' | 'text/plain' | 'application/pdf';

const HEAD = 4096;
const PAGE_TYPES = new Set(['text/html', 'application/xhtml+xml']);
const PAGE_NAME = /\.(?:html?|xhtml|shtml|php|aspx?)(?:$|[?#])/i;
const TEXT_NAME = /\.(?:txt|text|md|markdown|eml)$/i;
/** Declared to be what nobody reads as a report. */
const OTHER_TYPE = /^(?:image|audio|video|font)\/|^application\/(?:json|zip|gzip|x-tar|msword|vnd\.)/;

/** What is said of bytes beside them: `mediaType` without parameters, `name` a path or an address. */
export interface Declared {
  readonly mediaType: string | null;
  readonly charset: string | null;
  readonly name: string;
}

/** `null` is binary, or declared to be a picture, a film, data. */
export function sniffMediaType(bytes: Uint8Array, { mediaType, charset, name }: Declared): ReadableType | null {
  if (isPdf(bytes)) return 'application/pdf';
  if (signature(bytes) !== null || isOtherType(mediaType)) return null;
  const decoder = new TextDecoder(encodingOf(bytes, charset));
  const head = decoder.decode(bytes.subarray(0, HEAD));
  if (isBinary(head)) return null;
  const first = firstTag(head);
  if (first !== null && (WHOLE_PAGE.has(first) || (PART_OF_PAGE.has(first) && !TEXT_NAME.test(name)))) return 'text/html';
  const called = mediaType === null ? PAGE_NAME.test(name) : PAGE_TYPES.has(mediaType);
  return called && /<[a-z!/]/i.test(decoder.decode(bytes)) ? 'text/html' : 'text/plain';
}

/** "image/svg+xml", "application/json": refused whatever the bytes are. */
export function isOtherType(mediaType: string | null): mediaType is string {
  return mediaType !== null && OTHER_TYPE.test(mediaType);
}

/** The mark may stand anywhere in the first 1,024 bytes, as readers of PDF allow; a text that mentions it is none. */
function isPdf(bytes: Uint8Array): boolean {
  return /^[^\w<]*%PDF-\d/.test(Buffer.from(bytes.subarray(0, 1024)).toString('latin1'));
}

/**
 * Enough to tell tags and control codes: UTF-16 where a byte order mark or a declaration says so, and one byte a letter otherwise.
 * A declaration without one zero byte to show for it is wrong.
 */
function encodingOf(bytes: Uint8Array, charset: string | null): string {
  const declared = charset === null ? undefined : decoderFor(charset)?.encoding;
  const isWide = declared?.startsWith('utf-16') === true && bytes.subarray(0, HEAD).includes(0);
  return byteOrderMark(bytes) ?? (isWide ? declared : 'latin1');
}

/** A zero, or more control codes than a text has by accident. */
function isBinary(head: string): boolean {
  return head.includes('\0') || Array.from(head).filter(isControl).length > head.length / 100 + 1;
}

/** As the standard on sniffing lists them. */
function isControl(letter: string): boolean {
  const code = letter.charCodeAt(0);
  return code <= 0x08 || code === 0x0b || (code >= 0x0e && code <= 0x1a) || (code >= 0x1c && code <= 0x1f);
}

const WHOLE_PAGE = new Set(['!doctype', 'html', 'head', 'body', 'title', 'meta', 'link', 'script', 'style']);
/** A Markdown file may start with one of these too. */
const PART_OF_PAGE = new Set(['article', 'main', 'section', 'header', 'div', 'p', 'h1', 'h2', 'h3', 'table']);

/** The name of the tag that a page starts with, comments and an XML declaration aside: "div" of `<div class="story">`. */
function firstTag(head: string): string | null {
  const start = head.replace(/^(?:\s|<\?xml[^>]*>|<!--(?:[^-]|-(?!->))*-->)*/, '');
  return /^<(!?[a-z][a-z0-9]*)[\s>/]/i.exec(start)?.[1]?.toLowerCase() ?? null;
}
