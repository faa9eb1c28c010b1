/** What a rule is that tells a code by words, and how its words are written down. Every pattern is bounded, so a hostile text costs no more. */

export interface WordRule<Code> {
  readonly code: Code;
  readonly words: RegExp;
}

/** Stems: each opens a word and leaves its end open ("negotiat" is "negotiations" too); `\b` closes one. Any case. */
export function told<Code>(code: Code, stems: string): WordRule<Code> {
  return { code, words: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${stems})`, 'iu') };
}

/** Of the passages, nearest first, the first that any rule fits; in it the first rule that does. `undefined`: none. */
export function firstTold<Code>(rules: readonly WordRule<Code>[], passages: readonly string[]): WordRule<Code> | undefined {
  for (const passage of passages) {
    const found = rules.find(rule => rule.words.test(passage));
    if (found) return found;
  }
  return undefined;
}

/** The rule whose words come first in a passage, whatever the order of the rules. `undefined`: none. */
export function earliestTold<Code>(rules: readonly WordRule<Code>[], passage: string): WordRule<Code> | undefined {
  let earliest: { readonly rule: WordRule<Code>; readonly at: number } | undefined;
  for (const rule of rules) {
    const at = passage.search(rule.words);
    if (at >= 0 && (!earliest || at < earliest.at)) earliest = { rule, at };
  }
  return earliest?.rule;
}
