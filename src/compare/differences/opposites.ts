/** Words of which one denies the other, of one thing. Written by hand for this project. */
import type { Word } from './words-of.js';

/** Each line two sets: whatever stands on the left against whatever stands on the right. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:open|opened|opens|reopen(?:ed|s)?)$/, /^(?:clos(?:e|es|ed)|shut|sealed)$/],
  [
    /^(?:accept(?:ed|s)?|approv(?:e|ed|es)|grant(?:ed|s)?|welcom(?:ed|es))$/,
    /^(?:reject(?:ed|s)?|declin(?:ed|es)|refus(?:ed|es|e)|vetoed)$/,
  ],
  [/^(?:agree[ds]?|undertook|promis(?:ed|es)|consent(?:ed|s)?)$/, /^(?:refus(?:ed|es)|declin(?:ed|es))$/],
  [/^support(?:ed|s)?$/, /^oppos(?:e|ed|es)$/],
  [/^confirm(?:ed|s)?$/, /^den(?:ied|ies|y)$/],
  [/^(?:lift(?:ed|s)?|remov(?:ed|es)|eas(?:ed|es))$/, /^(?:impos(?:ed|es|e)|tighten(?:ed|s)?|extend(?:ed|s)?)$/],
  [/^(?:releas(?:ed|es|e)|freed|free)$/, /^(?:kept|held|detain(?:ed|s)?|retain(?:ed|s)?)$/],
  [/^(?:rais(?:ed?|es)|increas(?:ed?|es)|rose|grown?|risen)$/, /^(?:lower(?:ed|s)?|reduc(?:ed?|es)|cut|fell|fallen|shrunk)$/],
  [/^(?:before|beforehand)$/, /^(?:after|afterwards)$/],
  [/^(?:present|attended)$/, /^absent$/],
  [/^(?:succeeded|success|passed)$/, /^(?:failed|failure)$/],
  [/^(?:won|victory|victorious)$/, /^(?:lost|defeat|defeated)$/],
  [/^(?:guilty|convicted)$/, /^(?:innocent|acquitted)$/],
  [/^(?:died|killed|dead)$/, /^(?:wounded|injured|survived)$/],
  [/^(?:voluntarily|voluntary)$/, /^(?:force|forced|forcibly)$/],
  [/^(?:arriv(?:ed|es)|entered)$/, /^(?:left|departed)$/],
  [/^day$/, /^night$/],
  [/^(?:public|publicly|openly)$/, /^(?:secret|secretly|private|privately)$/],
  [/^(?:jointly|together|both)$/, /^(?:alone|separately|unilaterally)$/],
];

export interface Opposed {
  readonly left: Word;
  readonly right: Word;
}

/** A word of the one and a word of the other that exclude each other; `null`: there is none. */
export function opposed(a: readonly Word[], b: readonly Word[]): Opposed | null {
  for (const left of a) {
    const right = b.find(each =>
      PAIRS.some(([x, y]) => (x.test(left.lower) && y.test(each.lower)) || (y.test(left.lower) && x.test(each.lower))),
    );
    if (right) return { left, right };
  }
  return null;
}
