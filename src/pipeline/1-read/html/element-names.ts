/** The words in an element's class and id: "articleBody js-main_text" is article, body, js, main, text. */
import type { PageElement } from './page-tree.js';

const known = new Map<string, readonly string[]>();
/** Bounds the memory that pages with generated class names can take. */
const KNOWN_LIMIT = 20_000;

/** More is not looked at; both attributes are cut before they are put together, so that the names kept hold on to no page. */
const LONGEST = 500;

/** Lower-cased, in order, class before id. */
export function namesOf(element: PageElement): readonly string[] {
  const { class: classes = '', id = '' } = element.attributes;
  if (classes === '' && id === '') return [];
  return wordsIn(`${classes.slice(0, LONGEST)} ${id.slice(0, LONGEST)}`);
}

function wordsIn(names: string): readonly string[] {
  const before = known.get(names);
  if (before) return before;
  const words = names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '');
  if (known.size >= KNOWN_LIMIT) known.clear();
  known.set(names, words);
  return words;
}
