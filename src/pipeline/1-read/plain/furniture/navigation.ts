/** Menus and paths of a site: "Home | World | Politics", "Home > World > Talks", and lines of a menu under each other. */
import type { Unit } from '../unit.js';
import type { FurnitureRule } from './furniture-rule.js';

const SECTIONS = new Set(
  (
    'home,news,world,politics,business,economy,sport,sports,opinion,culture,arts,tech,technology,science,health,video,videos,photos,live,local,national,' +
    'international,europe,africa,asia,americas,middle east,lifestyle,travel,weather,contact,contact us,about,about us,menu,search,login,log in,sign in,' +
    'subscribe,latest,more,entertainment,society,analysis,interviews,press releases,podcasts,events,privacy policy,terms of use,cookies,help,faq,rss,archive'
  ).split(','),
);
const EXACT =
  /^(?:skip to (?:main )?content|menu|search|log ?in|sign in|sign up|my account|toggle navigation|open menu|close|back to top|(?:previous|next) (?:article|post|story)|home(?: ?page)?|all news|view all)$/i;

const LONGEST_MENU = 80;

export const navigation: FurnitureRule = {
  reason: 'navigation',
  finds: (units, at) => {
    const text = units[at]?.text ?? '';
    if (EXACT.test(text) || isBar(text)) return 1;
    return menuLength(units, at);
  },
};

/** Three or more short pieces between separators, at least one of them a section; the last may be the title of the page. */
function isBar(text: string): boolean {
  if (text.length > 250 || /[.!?]$/.test(text)) return false;
  const pieces = text.split(/\s+[|·•›»>/]\s+|\s*[|›»]\s*/).map(piece => piece.trim());
  const short = pieces.slice(0, -1).every(piece => piece.length <= 25 && !/\d/.test(piece));
  return pieces.length >= 3 && short && pieces.some(isSection);
}

/** "Home\nWorld\nPolitics\nBusiness": at least four lines without a sentence, most of them sections. */
function menuLength(units: readonly Unit[], at: number): number {
  let end = at;
  while (end - at < LONGEST_MENU && isMenuLine(units[end]) && (end === at || !units[end]?.apart)) end += 1;
  const menu = units.slice(at, end);
  return menu.length >= 4 && menu.filter(({ text }) => isSection(text)).length * 2 >= menu.length ? menu.length : 0;
}

function isMenuLine(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.text.length <= 25 && !/[.!?:,;]/.test(unit.text);
}

function isSection(text: string): boolean {
  return SECTIONS.has(text.toLowerCase());
}
