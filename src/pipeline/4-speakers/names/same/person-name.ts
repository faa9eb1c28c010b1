/**
 * The parts of a person's name, each as its skeleton.
 *   Lloyd J. "Bear" Austin III → given lloid, middle [j], nickname bear, surname austin, suffix iii    von der Marr → surname mar alone
 */
import { wordsIn } from '../word.js';
import { skeleton } from './skeleton.js';

export interface PersonName {
  /** `null`: a surname or a given name stands alone; one letter: an initial. */
  readonly given: string | null;
  readonly middle: readonly string[];
  readonly surname: string;
  readonly nickname: string | null;
  /** "jr", "sr", "ii", "iii", "iv", or `null`. */
  readonly suffix: string | null;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/i;
const PARTICLE = /^(?:de|da|do|dos|del|della|di|du|la|le|van|von|der|den|ter|ten|zu|zum|bin|ben|ibn|bint|al|el|ul|und|y|e)$/;
const CAPITAL_PARTICLE = /^(?:De|Da|Di|Du|Del|Della|Dos|Von|Le|La|Der)$/;
/** "J.K" in "J.K. Marr" */
const INITIALS = /^\p{Lu}(?:\.\p{Lu})+$/u;
const NICKNAME = /\s["“‘'(](\p{L}[\p{L}.-]{1,20})["”’')](?=\s)/u;

export function personName(shown: string): PersonName {
  const nickname = NICKNAME.exec(shown)?.[1] ?? null;
  const words = wordsIn(nickname === null ? shown : shown.replace(NICKNAME, '')).map(({ text }) => text);
  const suffix = words.length > 1 && SUFFIX.test(words.at(-1) ?? '') ? (words.pop() ?? null) : null;
  const parts = words
    .filter((word, k) => !isParticle(word, k, words.length))
    .flatMap(word => (INITIALS.test(word) ? word.split('.') : [word]))
    .map(skeleton);
  const keys = parts.length > 0 ? parts : words.map(skeleton);
  return {
    given: keys.length > 1 ? (keys[0] ?? null) : null,
    middle: keys.slice(1, -1),
    surname: keys.at(-1) ?? '',
    nickname: nickname === null ? null : skeleton(nickname),
    suffix: suffix === null ? null : suffix.toLowerCase(),
  };
}

/** A small word of names counts for nothing; a capital one at the front only where it can be no given name: "De Marr", not "Al Marr". */
function isParticle(word: string, k: number, count: number): boolean {
  if (k === count - 1) return false;
  return (
    PARTICLE.test(word) || (k === 0 ? count === 2 && CAPITAL_PARTICLE.test(word) : /^(?:Al|El|Bin|Van|Von|De|Der)$/.test(word))
  );
}
