/**
 * One key for all spellings of a word in names: case, accents, apostrophes, hyphens and the usual transliterations folded.
 *   Erdoğan, Erdogan → erdogan    Zelenskyy, Zelensky, Zelenskiy → zelenski    Mohammed, Muhammad → muhamad    al-Sisi, el-Sisi → sisi
 *   Müller, Mueller → muler    Yury, Iurii → iuri    not: Lund, Lind
 */

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'e',
};

/** In this order, each everywhere. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/g, 'sh'],
  [/tch|tsch|tj/g, 'ch'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/dzh|dj|zh/g, 'j'],
  [/ph/g, 'f'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ou|oo|ue/g, 'u'],
  [/oe/g, 'o'],
  [/ae/g, 'a'],
  [/ee/g, 'i'],
  [/^[yj]e/g, 'e'],
  [/y/g, 'i'],
  [/(?<=[aeo])j(?![aeiou])|ij$/g, 'i'],
  [/(.)\1+/g, '$1'],
];
const PROPHET = /^m[uo]h[ao]m[aei]d$/;
const ARTICLE = /^(?:a[ldnrszt]|el|ul|ash|d|l)[-‐‑'’ʼ](?=\p{L}{3})/u;

/** Scripts without case or Latin letters stay as they are. */
export function skeleton(word: string): string {
  const plain = folded(
    word
      .toLowerCase()
      .replace(ARTICLE, '')
      .replace(/[^\p{L}\p{M}\p{N}]/gu, ''),
  );
  const spelt = SPELLINGS.reduce((key, [from, to]) => key.replace(from, to), plain);
  return PROPHET.test(spelt) ? 'muhamad' : spelt;
}

/** Without case and accents, the spelling kept: "Élysée" → "elysee". */
export function folded(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøłđðþæœıə]/g, letter => LETTERS[letter] ?? letter);
}
