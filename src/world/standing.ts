/** Whether a name stands for itself where it is found: not inside a person's name, another place, an address or a treaty. */
import type { Span } from '../model/span.js';
import { STARTERS, TITLES } from '../text/abbreviations.js';
import { folded } from './folded-words.js';
import { gazetteer } from './gazetteer.js';
import { OFFICES, PARTS, PERSONAL, PLAIN_WORDS, TIMES } from './tables/neighbour-words.js';
import type { WorldEntry } from './world-entry.js';

/** How far a neighbour is looked for, in code units. */
const REACH = 48;
type Setting = Readonly<{ entry: WorldEntry; shown: string; before: string; after: string }>;

export function standsAlone(text: string, span: Span, entry: WorldEntry): boolean {
  const before = text.slice(Math.max(0, span[0] - REACH), span[0]);
  const setting = { entry, shown: text.slice(...span), before, after: text.slice(span[1], span[1] + REACH) };
  return !REASONS.some(isOther => isOther(setting));
}

const isLand = ({ kind }: WorldEntry): boolean => kind === 'state' || kind === 'capital' || kind === 'demonym';

/** "press@Reuters", "_AP", "Reuters.com", "U.S.S.R."; half of a word that the caller's span cut. */
const inAddress = ({ before, after, shown }: Setting): boolean =>
  /[@_\p{Lu}\p{Ll}\p{Lo}\p{N}]$/u.test(before) ||
  /^[@_\p{Lu}\p{Ll}\p{Lo}\p{M}\p{N}]|^\.[\p{Ll}\p{N}]/u.test(after) ||
  (shown.includes('.') && (/\p{L}\.$/u.test(before) || /^\.?\p{L}/u.test(after)));

/** "New Mexico", "Northern Cyprus"; "Gulf of Oman", "Sea of Japan", "Little America". */
const inOtherPlace = ({ entry, before }: Setting): boolean =>
  isLand(entry) &&
  (PARTS.has(wordBefore(before)) || /\b(?:Gulf|Sea|Bay|Strait|Straits|University|Battle|Siege) of (?:the )?$/.test(before));

/** "the Taiwan Strait", "Panama Canal"; "the Paris Agreement", "the Minsk accords", "Vienna Convention". */
const inFeature = ({ entry, after }: Setting): boolean =>
  isLand(entry) && (FEATURE.test(after) || (entry.kind === 'capital' && TREATY.test(after)));
const FEATURE =
  /^ (?:Sea|Ocean|Straits?|Canal|Channel|Peninsula|Gulf|Basin|Desert|Airport|International Airport|University|Cup)\b/;
const TREATY =
  /^ (?:agreements?|accords?|protocols?|conventions?|statute|treat(?:y|ies)|declaration|memorandum|process|format|club|summit|conference)\b/i;

/** "said in Russian.", "speaks French", "Chinese-language", "translated from German," */
const isLanguage = ({ entry, before, after }: Setting): boolean =>
  entry.kind === 'demonym' &&
  (/^[- ](?:language|speaking|speakers?)\b/.test(after) ||
    (/\b(?:in|into|from|speaks?|spoke|speaking|learn(?:s|ed|ing)?)\s$/.test(before) &&
      /^(?:\s*$|\s*[.,;:!?)\]"”»])/.test(after)));

/** "Athens, Georgia", "Paris, Texas", "the state of Georgia", "Georgia Gov. Marr", "Washington state". */
const inAmerica = ({ entry, before, after }: Setting): boolean =>
  (entry.kind === 'capital' &&
    /^, (?:Texas|Georgia|Ohio|Idaho|Virginia|Kentucky|Maine|Ontario|Illinois|Tennessee)\b/.test(after)) ||
  (AMERICAN.has(entry.name) &&
    (/\bstate of $|\b(?:Atlanta|Savannah|Augusta|Macon|Columbus|Athens), $/.test(before) ||
      /^(?:'s|’s)? (?:state\b|Gov\b|governor|Republican|Democrat|GOP|Legislature|legislature|Secretary of State)/i.test(after)));
const AMERICAN: ReadonlySet<string> = new Set(['Georgia', 'Washington']);

/** "TELL US NOW", "THE MAN WHO LEFT": between words in capitals that are no names these are words. */
const isShouted = ({ shown, before, after }: Setting): boolean =>
  /^(?:US|WHO)$/.test(shown) &&
  [/(\p{Lu}{2,}) $/u.exec(before)?.[1], /^ (\p{Lu}{2,})(?!\p{L})/u.exec(after)?.[1]].some(isUnknown);

/** "Michael Jordan", "Jordan Smith", "Jordan B. Smith", "Mr. Jordan", "President Washington", "Jordan-Smith", "Paris Metro". */
const inPersonsName = ({ entry, before, after }: Setting): boolean =>
  (entry.kind === 'capital' || PERSONAL.has(entry.name)) &&
  (TITLES.test(before.trimEnd()) ||
    /(?:^|[^\p{L}.])\p{Lu}\. $/u.test(before) ||
    isPartBefore(wordBefore(before)) ||
    isPartAfter(wordAfter(after)));

const isPartBefore = (word: string): boolean => OFFICES.has(word) || isUnknown(word);
const isPartAfter = (word: string): boolean => !OFFICES.has(word) && isUnknown(word);

function isUnknown(word: string | undefined): boolean {
  if (!word) return false;
  const titled = /^\p{Lu}{2,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
  const known = [STARTERS, TIMES, PLAIN_WORDS, OFFICES].some(list => list.has(titled));
  return !known && gazetteer().next.get(folded(word))?.entry === undefined;
}

/** The capitalised word right before or right after; "" where there is none. */
const wordBefore = (before: string): string => /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}]*)[ \u00a0-]$/u.exec(before)?.[1] ?? '';
const wordAfter = (after: string): string => /^[ \u00a0-](\p{Lu}[\p{L}\p{M}]*)/u.exec(after)?.[1] ?? '';

const REASONS = [inAddress, inOtherPlace, inFeature, isLanguage, inAmerica, isShouted, inPersonsName];
