/** What stands before a noun for a contact: "held | a | brief phone | call", "President Koll’s | recent | talks". */

export interface BeforeNoun {
  /** "brief phone" */
  readonly modifiers: string;
  /** In small letters: "a", "the", "today’s", "koll’s"; empty: none. */
  readonly determiner: string;
  /** The words before both, up to the determiner. */
  readonly head: string;
  /** UTF-16 code units of all three together. */
  readonly length: number;
}

const DETERMINERS = new Set(
  'a an the this that these those his her their its our my your another several two three four five some many both any no each every'.split(
    ' ',
  ),
);
/** A noun phrase reaches back no farther than to one of these. */
const BOUND =
  /^(?:in|on|at|of|to|for|with|by|from|during|after|before|following|and|or|but|between|via|through|over|into|upon|about|held|holds?|holding|had|has|have|having|hosted|hosts|hosting|chaired|chairs|chairing|led|leads|conducted|conducts|convened|joined|joins|attended|attends|made|makes|placed|received|took|got|sent|wrote|paid|pays|began|begun|concluded|continued|ended|that|as|was|were|is|are|be|which|who|said|resumed?|while|when|where|till|until|since|if|than|not|began|open(?:ed|s)?|follow|scheduled|planned|cancel(?:l?ed|s)?|scrapped|postponed|requested|initiated|proposed)$/;

/** "held | a series of | meetings" */
const QUANTITY =
  /\b(?:an?|the|another|several|two|new)(?: \p{Ll}+)? (?:series|number|rounds?|couple|range) of (?:\p{Ll}+ ){0,2}$/u;

/** "a warm | and productive working meeting" */
const PAIR = /\b(?:an?|another|the) (?:\p{Ll}+ly )?\p{Ll}+,? $/u;

/** Words between the determiner and the noun. */
const MOST = 7;

export function beforeNoun(before: string): BeforeNoun {
  const quantity = QUANTITY.exec(before.slice(-160))?.[0].length ?? 0;
  if (quantity > 0)
    return {
      head: before.slice(-160, before.length - quantity),
      determiner: 'several',
      modifiers: '',
      length: Math.min(160, before.length),
    };
  const words = before.slice(-160).match(/\S+\s*/g) ?? [];
  let k = words.length - 1;
  for (; k >= 0 && k > words.length - 1 - MOST; k -= 1) {
    const word = (words[k] ?? '').trim().toLowerCase();
    if (DETERMINERS.has(word) || isOwner(word)) return part(words, k, k + 1);
    if (word === 'and' && PAIR.test(words.slice(0, k).join(''))) continue;
    if (BOUND.test(word) || (/[,;:.“”"()—–]$/.test(word) && !/\b\p{L}\.$/u.test(word))) break;
  }
  return part(words, k + 1, k + 1);
}

const isOwner = (word: string): boolean => /\p{L}['’]s$|s['’]$/u.test(word);

/** `det`: index of the determiner, or of the first modifier where there is none. */
function part(words: readonly string[], det: number, modifiers: number): BeforeNoun {
  return {
    head: words.slice(0, det).join(''),
    determiner: words.slice(det, modifiers).join('').trim().toLowerCase(),
    modifiers: words.slice(modifiers).join('').trim(),
    length: words.join('').length,
  };
}
