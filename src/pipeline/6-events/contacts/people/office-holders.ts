/** Several who hold one office: "the foreign ministers of Kestria and Talmark", "the Kestrian and Talmarkian presidents". */
import type { Span } from '../../../../model/span.js';
import { namedWithin, type Reading } from '../reading.js';
import { holderOf } from './office-holder.js';
import type { Someone } from './someone.js';

const OFFICE =
  '((?:foreign |defen[cs]e |prime |interior |finance |trade |energy |economy )?(?:ministers|presidents|leaders|chancellors|premiers|ambassadors|envoys|secretaries|chiefs|heads of state))';
const OF_STATES = new RegExp(String.raw`^(?:[Tt]he )?${OFFICE} of [^.;:]{3,200}$`, 'u');

/** `null`: it is no such phrase, or names fewer than two states. */
export function officeHolders(reading: Reading, phrase: Span): readonly Someone[] | null {
  const office = OF_STATES.exec(reading.text.slice(...phrase).replace(/^(?:The )?\p{L}+/u, words => words.toLowerCase()))?.[1];
  if (office === undefined) return null;
  const states = namedWithin(reading, phrase).filter(({ actor }) => actor.kind === 'government' && actor.party !== null);
  if (states.length < 2 || !isList(reading.text.slice(states[0]?.span[1] ?? 0, states.at(-1)?.span[0] ?? 0))) return null;
  const singular = office
    .replace(/^heads of/, 'head of')
    .replace(/ies$/, 'y')
    .replace(/s$/, '');
  return states.map(({ span, actor }) => {
    const holder = holderOf(reading, singular, actor.party, span[0]);
    return holder
      ? { ...holder, span }
      : { name: `${singular} of ${reading.text.slice(...span)}`, actor: null, party: actor.party, span, byName: false };
  });
}

/** Between the states nothing but them: ", Norvania and the". */
const isList = (words: string): boolean => /^(?:, | and | as well as |the |\p{Lu}[\p{L}’'.-]* ?)+$/u.test(words);
