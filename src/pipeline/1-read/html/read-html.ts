/** Reads an article from an HTML page: its own words, what is known of it, and everything that was left out with its reason. */
import { ReadoutError } from '../../../errors/readout-error.js';
import type { ReadBody } from '../read-body.js';
import { joinKept, listRemoved } from './build-article.js';
import { chooseBody } from './choose-body.js';
import { followHeadings } from './follow-headings.js';
import { isIndex } from './is-index.js';
import { judgeAlone, judgeOutside } from './judge-lines.js';
import { knownFrom } from './known-already.js';
import { markFurniture } from './mark-furniture.js';
import { readMetadata } from './metadata/read-metadata.js';
import { parsePage } from './parse-page.js';
import { readLines } from './read-lines.js';
import { trimEnds } from './trim-ends.js';
import { weighElements } from './weigh-lines.js';

/** `id` names the page in errors. Throws `page-without-article`, `input-too-large`, `page-too-deep`. */
export function readHtml(html: string, url: string | null, id: string): ReadBody {
  const page = parsePage(html, id);
  const { descriptions, ...metadata } = readMetadata(page, url);
  const lines = readLines(page);
  const alone = followHeadings(judgeAlone(lines, markFurniture(page, lines)));
  const body = chooseBody({ page, weights: weighElements(page, alone), title: metadata.title });
  if (!body) throw new ReadoutError('page-without-article', { id });
  const known = knownFrom([metadata.title, ...descriptions]);
  const placed = judgeOutside(alone, body, known);
  if (isIndex(placed, body)) throw new ReadoutError('page-without-article', { id });
  const judged = trimEnds(placed, known);
  return { ...joinKept(judged), ...metadata, removed: listRemoved(judged) };
}
