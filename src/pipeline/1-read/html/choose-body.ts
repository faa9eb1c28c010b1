/** Chooses the element that holds the article: much of the page's prose, little else. */
import { namesOf } from './element-names.js';
import { lettersOf, startsAlike } from './metadata/title.js';
import { holds, type Page, type PageElement, rawText, upwards } from './page-tree.js';
import type { Weights } from './weigh-lines.js';

export interface Choice {
  readonly page: Page;
  readonly weights: Weights;
  readonly title: string | null;
}

/** Names under which publishing systems file the words of an article: `class="entry-content"`, `class="article-body"`. */
const BODY_PAIRS = new Set([
  'article body', 'article content', 'article text', 'article main', 'entry content', 'post content', 'post body', 'post text', 'story body',
  'story content', 'story text', 'news content', 'news text', 'news body', 'body text', 'body copy', 'body content', 'text content',
  'content body', 'rich text', 'main content', 'field body', 'the content', 'single content',
]); // prettier-ignore
const BODY_WORDS = new Set(['articlebody', 'articletext', 'articlecontent', 'storybody', 'storytext', 'bodytext', 'entrycontent', 'postcontent']);
const NAMED_BONUS = 1.2;
const ARTICLE_BONUS = 1.05;
/** How far other matter counts against an element, set beside its prose. */
const OTHER_SHARE = 1;
/** A part with the page's title and at least this share of the chosen prose is the whole article. */
const TITLED_SHARE = 0.15;

/** `null` where no element holds a sentence. */
export function chooseBody(choice: Choice): PageElement | null {
  const widest = best(choice, choice.page.root);
  if (!widest) return null;
  const titled = titledPart(choice, widest);
  return titled ? best(choice, titled) : widest;
}

function best({ page, weights }: Choice, within: PageElement): PageElement | null {
  const all = weights.good[within.place] ?? 0;
  let found: PageElement | null = null;
  let highest = 0;
  for (const element of page.elements.slice(within.place, within.last + 1)) {
    const score = balance(weights, element, all) * bonus(element);
    if (score < highest || score === 0) continue;
    found = element;
    highest = score;
  }
  return found;
}

/** The harmonic mean of the share of the page's prose that it holds and the share of prose in what it holds. */
function balance({ good, bad }: Weights, { place }: PageElement, all: number): number {
  const held = good[place] ?? 0;
  return held === 0 ? 0 : (2 * held) / (held + OTHER_SHARE * (bad[place] ?? 0) + all);
}

function bonus(element: PageElement): number {
  if (element.tag === 'body' || element.tag === 'html') return 1;
  if (element.attributes.itemprop?.toLowerCase() === 'articlebody') return NAMED_BONUS;
  const names = namesOf(element);
  const named = names.some((name, at) => BODY_WORDS.has(name) || BODY_PAIRS.has(`${name} ${names[at + 1] ?? ''}`));
  if (named) return NAMED_BONUS;
  return element.tag === 'article' ? ARTICLE_BONUS : 1;
}

/** Pages that load the next article below the first: the `<article>` or `<main>` inside the choice that holds the page's own headline. */
function titledPart({ page, weights, title }: Choice, widest: PageElement): PageElement | null {
  if (title === null) return null;
  const headline = page.elements.find(element => /^h[12]$/.test(element.tag) && holds(widest, element) && startsAlike(title, lettersOf(rawText(element))));
  if (!headline) return null;
  const enough = TITLED_SHARE * (weights.good[widest.place] ?? 0);
  for (const element of upwards(headline)) {
    if (element === widest) return null;
    if ((element.tag === 'article' || element.tag === 'main') && (weights.good[element.place] ?? 0) >= enough) return element;
  }
  return null;
}
