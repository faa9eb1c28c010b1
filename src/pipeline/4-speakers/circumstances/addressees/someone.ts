/** Whether a noun phrase can mean someone who listens: a name, people, a body; not a time, a thing or what is done. */

import { DETERMINERS, TIMES } from '../grammar-words.js';
import { isMedium } from '../media/told-assembly.js';
import { phraseEnd } from '../noun-phrase.js';
import { isCapital, isMark, stem, type Word } from '../words.js';
import type { Listener } from './listener.js';

const PEOPLE = new RegExp(
  `^(?:${`reporters? journalists? voters? supporters? lawmakers? members? staff staffers? colleagues? investors? donors? viewers? readers? listeners? fans? students? delegates? officials?
  parliament congress editors? leaders? friends? aides? activists? workers? employees? customers? graduates? people those crowds? audiences? throng gathering followers? backers? allies
  host hosts interviewer moderators? anchor newspaper paper magazine agency network broadcaster station outlet committee council board panel commission court ministry government
  senators? congressmen ministers? ambassadors? diplomats? envoys? counterparts? colleague teams? soldiers troops families children parents mother father wife husband son daughter
  public nation country citizens residents attendees guests? participants businessmen executives shareholders analysts lawyers judge judges jury police`
    .trim()
    .split(/\s+/)
    .join('|')})$`,
);

/** "to cheers", "to a standing ovation": what follows, not whom. */
const NOISE = /^(?:applause|cheers?|laughter|boos|ovation|jeers|chants|clapping|date|end|extent|face|test|press|action)$/;
const NOBODY = /^(?:no|nothing|nobody|little|something|anything|everything|what|whatever|that|this|more|me|us|you|it)$/;

export const isPeople = (word: Word): boolean => PEOPLE.test(stem(word));

/** The listener whose words start there; none where they mean nobody who listens. */
export function someoneAt(words: readonly Word[], start: number, rule: string): readonly Listener[] {
  const at = /^[“"‘']$/.test(words[start]?.text ?? '') ? start + 1 : start;
  const first = words[at];
  if (!first || isMark(first) || NOBODY.test(first.lower) || TIMES.has(first.lower) || /ly$/.test(first.lower)) return [];
  const end = /^(?:him|them)$/.test(first.lower) ? at + 1 : Math.max(phraseEnd(words, at), first.lower === 'her' ? at + 1 : at);
  if (end === at) return [];
  const head = headOf(words, at, end);
  const last = words[placeEnd(words, end, head) - 1];
  if (!head || !last || isNoOne(head)) return [];
  return [{ span: [first.span[0], last.span[1]], rule, score: null }];
}

/** "members" of "members of the council" */
function headOf(words: readonly Word[], at: number, end: number): Word | undefined {
  const of = words.slice(at, end).findIndex(({ lower }) => lower === 'of');
  return words[(of > 0 ? at + of : end) - 1];
}

function isNoOne(head: Word): boolean {
  const name = stem(head);
  return TIMES.has(name) || (!isCapital(head) && (NOISE.test(name) || isMedium(head)));
}

/** "a crowd | in Marrow", "voters | in Talmark": where they are belongs to who they are. */
function placeEnd(words: readonly Word[], end: number, head: Word | undefined): number {
  if (words[end]?.lower !== 'in' || !head || !/^(?:crowds?|audiences?|throng|supporters|voters|those|people)$/.test(head.lower))
    return end;
  const next = words[end + 1];
  return next && isCapital(next) && !TIMES.has(next.lower) ? phraseEnd(words, end + 1) : end;
}

/** Words that open a name or a description of someone: "the council", "Brenn", "voters". */
export function opensSomeone(words: readonly Word[], at: number): boolean {
  const [first, head] = [words[at], words[phraseEnd(words, at) - 1]];
  if (!first || !head) return false;
  return (
    DETERMINERS.has(first.lower) ||
    isCapital(first) ||
    isPeople(head) ||
    /^(?:him|them|her)$/.test(first.lower) ||
    /^\d/.test(first.text)
  );
}
