/** What kind of thing bytes are: a page, a text or a PDF; the bytes themselves count for more than what somebody declares. */
import { byteOrderMark } from './byte-order-mark.js';
import { signature } from './signature.js';

export type ReadableType = 'text/html' | 'text/plain' | 'application/pdf';

const HEAD = 4096;
const PAGE_TYPES = new Set(['text/html', 'application/xhtml+xml']);
const PAGE_NAME = /\.(?:html?|xhtml|shtml|php|aspx?)(?:$|[?#])/i;
const TEXT_NAME = /\.(?:txt|text|md|markdown|eml)$/i;
/** Declared to be what nobody reads as a report. */
const OTHER_TYPE = /^(?:image|audio|video|font)\/|^application\/(?:json|zip|gzip|x-tar|msword|vnd\.)/;

/** `declared` without parameters, `name` a path or an address; `null` is binary, or declared to be a picture, a film, data. */
export function sniffMediaType(bytes: Uint8Array, declared: string | null, name: string): ReadableType | null {
  if (isPdf(bytes)) return 'application/pdf';
  if (isBinary(bytes) || OTHER_TYPE.test(declared ?? '')) return null;
  const first = firstTag(bytes);
  if (first !== null && (WHOLE_PAGE.has(first) || (PART_OF_PAGE.has(first) && !TEXT_NAME.test(name)))) return 'text/html';
  const called = declared === null ? PAGE_NAME.test(name) : PAGE_TYPES.has(declared);
  return called && hasTags(bytes) ? 'text/html' : 'text/plain';
}

/** The mark may stand anywhere in the first 1,024 bytes, as readers of PDF allow; a text that mentions it is none. */
function isPdf(bytes: Uint8Array): boolean {
  return /^[^\w<]*%PDF-\d/.test(Buffer.from(bytes.subarray(0, 1024)).toString('latin1'));
}

/** Zero bytes, or more control codes than a text has by accident. UTF-16 shows itself by its byte order mark. */
function isBinary(bytes: Uint8Array): boolean {
  const mark = byteOrderMark(bytes);
  if (mark === 'utf-16le' || mark === 'utf-16be') return false;
  if (signature(bytes) !== null) return true;
  const head = bytes.subarray(0, HEAD);
  return head.includes(0) || head.filter(isControl).length > head.length / 100 + 1;
}

/** As the standard on sniffing lists them. */
function isControl(byte: number): boolean {
  return byte <= 0x08 || byte === 0x0b || (byte >= 0x0e && byte <= 0x1a) || (byte >= 0x1c && byte <= 0x1f);
}

const WHOLE_PAGE = new Set(['!doctype', 'html', 'head', 'body', 'title', 'meta', 'link', 'script', 'style']);
/** A Markdown file may start with one of these too. */
const PART_OF_PAGE = new Set(['article', 'main', 'section', 'header', 'div', 'p', 'h1', 'h2', 'h3', 'table']);

/** The name of the tag that the bytes start with, comments and an XML declaration aside: "div" of `<div class="story">`. */
function firstTag(bytes: Uint8Array): string | null {
  const head = new TextDecoder(byteOrderMark(bytes) ?? 'latin1').decode(bytes.subarray(0, HEAD));
  const start = head.replace(/^(?:\s|<\?xml[^>]*>|<!--(?:[^-]|-(?!->))*-->)*/, '');
  return /^<(!?[a-z][a-z0-9]*)[\s>/]/i.exec(start)?.[1]?.toLowerCase() ?? null;
}

function hasTags(bytes: Uint8Array): boolean {
  return /<[a-z!/]/i.test(new TextDecoder(byteOrderMark(bytes) ?? 'latin1').decode(bytes));
}
