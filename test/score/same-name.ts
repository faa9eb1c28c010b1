/** Whether two names or phrases mean the same, by their words: case, titles and articles folded. */

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
/** "Foreign Minister Ilka Brandur" and "Ilka Brandur" are one name. */
const TITLES: ReadonlySet<string> = new Set(
  `former mr mrs ms dr sir president vice prime foreign minister chancellor secretary senator sen representative rep deputy governor gov mayor
  ambassador general gen admiral judge justice professor prof reverend king queen prince princess`.split(/\s+/),
);
/** "the President of Norvania", "Norvania’s president" are descriptions: without the title they would be the state. */
const DESCRIPTION = /\bof\b|['’]s\b/;

/** The same people, however many and in whatever order. */
export function samePeople(a: string | null, b: string | null): boolean {
  const [one, other] = [people(a), people(b)];
  return one.size === other.size && [...one].every(name => other.has(name));
}

/** They share at least half of the words of the longer one. */
export function alike(a: string, b: string): boolean {
  const [one, other] = [new Set(words(a)), new Set(words(b))];
  const shared = [...one].filter(word => other.has(word)).length;
  return shared > 0 && 2 * shared >= Math.max(one.size, other.size);
}

const people = (name: string | null): ReadonlySet<string> =>
  new Set(name?.split(/\s+&\s+/).map(each => words(each).join(' ')) ?? []);

function words(name: string): readonly string[] {
  const lower = name.toLowerCase();
  const all = lower.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
  const named = all.filter(word => !ARTICLES.has(word));
  const untitled = DESCRIPTION.test(lower) ? [] : named.filter(word => !TITLES.has(word));
  return [untitled, named, all].find(each => each.length > 0) ?? all;
}
