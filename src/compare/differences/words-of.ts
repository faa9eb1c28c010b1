/** The words of a telling, and how many of them another telling has too: what the rules compare tellings by. */
import { folded } from '../../pipeline/4-speakers/names/same/skeleton.js';
import type { Telling, ToldPassage } from './told.js';

export interface Word {
  /** The word alone. */
  readonly passage: ToldPassage;
  readonly lower: string;
  /** Without its ending: "agreed" and "agreement" are two, "soldier" and "soldiers" one. */
  readonly stem: string;
}

const WORD = /[\p{L}\p{M}]+(?:[’'][\p{L}]+)?|\d[\d.,:]*\d|\d/gu;
/** Words that say little by themselves. */
const EMPTY = new Set(
  `a an the of to in on at by for from with as and or but that which who whom whose this these those it its he his him she her they their them
   we our us is are was were be been being has have had do does did will would shall should may might can could not no nor so than then there
   also into up out over under about after before during between both each other one any all some such more most very only own same too
   mr mrs ms dr said says say told according side sides`.split(/\s+/),
);

const kept = new WeakMap<Telling, readonly Word[]>();

/** In the order of the passages. */
export function wordsOf(telling: Telling): readonly Word[] {
  const known = kept.get(telling) ?? telling.passages.flatMap(wordsIn);
  kept.set(telling, known);
  return known;
}

export function wordsIn(passage: ToldPassage): readonly Word[] {
  const { report, span } = passage;
  return [...report.text.slice(...span).matchAll(WORD)].map(({ 0: shown, index }) => {
    const start = span[0] + index;
    const lower = folded(shown).replace(/['’]s$/, '');
    return { passage: { ...passage, span: [start, start + shown.length] }, lower, stem: stemOf(lower) };
  });
}

/** Those that carry meaning. */
export const contentOf = (telling: Telling): readonly Word[] => wordsOf(telling).filter(isContent);

export const isContent = ({ lower }: Word): boolean => !EMPTY.has(lower);

const ENDINGS = /(?:ations?|ments?|ings?|ies|ied|ers?|ors?|ion|ions|ed|es|ly|e|s|y)$/;

export function stemOf(lower: string): string {
  const bare = lower.replace(ENDINGS, '');
  return bare.length < 3 ? lower : bare.replace(/([^aeiou])\1$/, '$1');
}

/** Of the words that carry meaning in `of` the share that `other` has too, 0 to 1. */
export function shareOf(of: Telling, other: Telling): number {
  const words = contentOf(of);
  return words.length === 0 ? 0 : 1 - missingFrom(of, other).length / words.length;
}

/** The words of `of` that carry meaning and that `other` lacks. */
export function missingFrom(of: Telling, other: Telling): readonly Word[] {
  const stems = stemsOf(other);
  return contentOf(of).filter(({ stem }) => !stems.has(stem));
}

export const stemsOf = (telling: Telling): ReadonlySet<string> => new Set(wordsOf(telling).map(({ stem }) => stem));

/** How much of one frame two tellings are, 0 to 1: the share of the one that has more of the other. */
export const likeness = (a: Telling, b: Telling): number => Math.max(shareOf(a, b), shareOf(b, a));
