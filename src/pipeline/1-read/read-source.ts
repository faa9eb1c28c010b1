/** From a source to an article: what kind of thing it is, its reader, and what every kind has in common (dateline, byline, given fields). */
import { ReadoutError } from '../../errors/readout-error.js';
import type { Article } from '../../model/report.js';
import type { Source } from '../../model/source.js';
import { findByline } from './byline/find-byline.js';
import { findDateline } from './dateline/find-dateline.js';
import { decodeBytes } from './decode/decode-bytes.js';
import { sniffMediaType } from './decode/sniff-media-type.js';
import { readHtml } from './html/read-html.js';
import { readPdf } from './pdf/read-pdf.js';
import { readPlain } from './plain/read-plain.js';

export async function readSource(source: Source): Promise<Article> {
  const article = await readBody(source);
  if (article.text.trim() === '') throw new ReadoutError('input-empty', { id: source.id });
  return {
    ...article,
    title: source.title ?? article.title,
    publisher: source.publisher ?? article.publisher,
    published: source.published ?? article.published,
    dateline: article.dateline ?? findDateline(article.text, article.blocks),
    byline: article.byline ?? findByline(article.text, article.blocks),
  };
}

function readBody(source: Source): Article | Promise<Article> {
  const { body, mediaType, url, id } = source;
  if (typeof body === 'string') return mediaType === 'text/html' ? readHtml(body, url) : readPlain(body);
  if (body.length === 0) throw new ReadoutError('input-empty', { id });
  const kind = sniffMediaType(body, mediaType, id);
  if (kind === null) throw new ReadoutError('input-binary', { id, found: mediaType ?? 'binary data' });
  if (kind === 'application/pdf') return readPdf(body, id);
  const text = decodeBytes(body, source.charset, kind, id);
  return kind === 'text/html' ? readHtml(text, url) : readPlain(text);
}
