/** Names under which publishing systems file the words of an article: `class="entry-content"`, `itemprop="articleBody"`. */
import { namesOf } from './element-names.js';
import type { PageElement } from './page-tree.js';

const PAIRS = new Set(
  (
    'article body,article content,article text,article main,entry content,post content,post body,post text,story body,story content,story text,' +
    'news content,news text,news body,body text,body copy,body content,text content,content body,rich text,main content,field body,the content,' +
    'single content'
  ).split(','),
);
const WORDS = new Set('articlebody articletext articlecontent storybody storytext bodytext entrycontent postcontent'.split(' '));

export function isNamedBody(element: PageElement): boolean {
  if (element.tag === 'body' || element.tag === 'html') return false;
  if (element.attributes.itemprop?.toLowerCase() === 'articlebody') return true;
  const names = namesOf(element);
  return names.some((name, at) => WORDS.has(name) || PAIRS.has(`${name} ${names[at + 1] ?? ''}`));
}

/** How far an element's name speaks for it: a factor from 1, found by trial (1.1 to 1.4 score alike). */
export function bodyBonus(element: PageElement): number {
  if (isNamedBody(element)) return 1.2;
  return element.tag === 'article' ? 1.05 : 1;
}
