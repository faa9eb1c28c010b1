/** Tells a list of other articles (a front page, a topic page) from an article: each text there stands alone under its own link. */
import type { JudgedLine } from './build-article.js';
import { holds, type PageElement } from './page-tree.js';
import { isLinks, proseWeight } from './weigh-lines.js';

/** Fewer announcements may also be a short article with a link or two. */
const FEWEST = 3;
/** In an article paragraphs follow each other; at least this share of them does. */
const FOLLOWING_SHARE = 0.34;
/** A list has a link for nearly every text. */
const LINK_SHARE = 0.7;

export function isIndex(judged: readonly JudgedLine[], body: PageElement): boolean {
  let texts = 0;
  let following = 0;
  let links = 0;
  let follows = false;
  for (const { line, reason } of judged) {
    if (!holds(body, line.element)) continue;
    if (isLinks(line)) links += 1;
    if (reason === null && proseWeight(line) > 0 && line.kind !== 'heading') {
      texts += 1;
      if (follows) following += 1;
      follows = true;
    } else if (line.kind === 'heading' || isLinks(line)) follows = false;
  }
  return texts >= FEWEST && following < FOLLOWING_SHARE * texts && links >= LINK_SHARE * texts;
}
