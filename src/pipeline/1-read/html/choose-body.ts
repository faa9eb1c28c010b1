/** Chooses the element that holds the article: much of the page's prose, little else. */
import { bodyBonus } from './body-names.js';
import { lettersOf, startsAlike, TITLE_LIMIT } from './metadata/title.js';
import { holds, type Page, type PageElement, rawText, upwards } from './page-tree.js';
import type { Weights } from './weigh-lines.js';

export interface Choice {
  readonly page: Page;
  readonly weights: Weights;
  readonly title: string | null;
}

/** Parts of an article, never all of it. */
const PARTS = new Set('p li ul ol blockquote h1 h2 h3 h4 h5 h6 a span tr b strong em i'.split(' '));
const HEADLINES = new Set(['h1', 'h2']);
/** Weight of prose; two short sentences have it, "Please log in to continue." has not. */
const LEAST_PROSE = 100;
/** A part with the page's own headline and at least this share of the chosen prose is the whole article. */
const TITLED_SHARE = 0.15;

/** Headlines looked at for the page's own; pages that have more mean nothing by them. */
const HEADLINE_LIMIT = 500;

/** `null` where no element holds enough prose. */
export function chooseBody(choice: Choice): PageElement | null {
  const widest = best(choice, choice.page.root);
  if (!widest || (choice.weights.good[widest.place] ?? 0) < LEAST_PROSE) return null;
  const titled = titledPart(choice, widest);
  return titled ? best(choice, titled) : widest;
}

function best({ page, weights }: Choice, within: PageElement): PageElement | null {
  const all = weights.good[within.place] ?? 0;
  let found: PageElement | null = null;
  let highest = 0;
  for (const element of page.elements.slice(within.place, within.last + 1)) {
    if (PARTS.has(element.tag)) continue;
    const score = balance(weights, element, all) * bodyBonus(element);
    if (score < highest || score === 0) continue;
    found = element;
    highest = score;
  }
  return found;
}

/** The harmonic mean of the share of all prose that the element holds and the share of prose in what it holds. */
function balance({ good, bad }: Weights, { place }: PageElement, all: number): number {
  const held = good[place] ?? 0;
  return held === 0 ? 0 : (2 * held) / (held + (bad[place] ?? 0) + all);
}

/** Pages that load the next article below the first: the `<article>` or `<main>` in the choice that holds the page's own headline. */
function titledPart({ page, weights, title }: Choice, widest: PageElement): PageElement | null {
  if (title === null) return null;
  const headlines = page.elements.filter(element => HEADLINES.has(element.tag) && holds(widest, element));
  const headline = headlines
    .slice(0, HEADLINE_LIMIT)
    .find(element => startsAlike(title, lettersOf(rawText(element, TITLE_LIMIT))));
  if (!headline) return null;
  const enough = TITLED_SHARE * (weights.good[widest.place] ?? 0);
  for (const element of upwards(headline)) {
    if (element === widest) return null;
    if ((element.tag === 'article' || element.tag === 'main') && (weights.good[element.place] ?? 0) >= enough) return element;
  }
  return null;
}
