/** From a source to an article: what kind of thing it is, its reader, and what every kind has in common (byline, dateline, language, given fields). */
import { ReadoutError } from '../../errors/readout-error.js';
import type { Article, Removed } from '../../model/report.js';
import type { Source } from '../../model/source.js';
import { languageOf } from '../../text/language.js';
import { setBylineApart } from './byline/set-byline-apart.js';
import { findDateline } from './dateline/find-dateline.js';
import { decodeBytes } from './decode/decode-bytes.js';
import { signature } from './decode/signature.js';
import { isOtherType, sniffMediaType } from './decode/sniff-media-type.js';
import { readHtml } from './html/read-html.js';
import { readPdf } from './pdf/read-pdf.js';
import { readPlain } from './plain/read-plain.js';
import type { ReadBody } from './read-body.js';

export async function readSource(source: Source): Promise<Article> {
  const body = await readBody(source);
  const { text } = body;
  if (text.trim() === '') throw new ReadoutError('input-empty', { id: source.id });
  const { byline, author, blocks, removed } = setBylineApart(text, body.blocks);
  return {
    ...body,
    blocks,
    title: source.title ?? body.title,
    publisher: source.publisher ?? body.publisher,
    author: body.author ?? author,
    published: source.published ?? body.published,
    language: body.language ?? languageOf(blocks.map(({ span }) => text.slice(...span)).join('\n')),
    dateline: findDateline(text, blocks),
    byline,
    removed: inOrder([...removed, ...body.removed]),
  };
}

function readBody(source: Source): ReadBody | Promise<ReadBody> {
  const { body, mediaType, charset, url, id } = source;
  if (typeof body === 'string') return mediaType === 'text/html' ? readHtml(body, url, id) : readPlain(body);
  if (body.length === 0) throw new ReadoutError('input-empty', { id });
  const kind = sniffMediaType(body, { mediaType, charset, name: id });
  if (kind === null) {
    const found = signature(body) ?? (isOtherType(mediaType) ? mediaType : 'binary data');
    throw new ReadoutError('input-binary', { id, found });
  }
  if (kind === 'application/pdf') return readPdf(body, id);
  const text = decodeBytes(body, charset, kind, id);
  return kind === 'text/html' ? readHtml(text, url, id) : readPlain(text);
}

/** By where they stand in the text; what was left out of it keeps its order, after them. */
function inOrder(removed: readonly Removed[]): readonly Removed[] {
  return removed.toSorted((a, b) => (a.span?.[0] ?? Number.MAX_SAFE_INTEGER) - (b.span?.[0] ?? Number.MAX_SAFE_INTEGER));
}
