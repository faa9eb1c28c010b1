/** Who tells of a contact: "Brenn said that she had met Koll" is hers to vouch for; the report's own words are its own. */
import type { Contact } from '../../../../model/contact.js';
import type { Span } from '../../../../model/span.js';
import type { Statement } from '../../../../model/statement.js';
import { ROOT_WORDS } from '../../../../plover/root-words.js';
import { contains } from '../../../../text/spans.js';
import type { Reading } from '../coded.js';
import { statementsIn } from '../told/statements-in.js';

/** `null`: the report itself tells it, in one of its sentences at least. */
export type TellerOf = (contact: Contact) => Statement | null;

const CONTACT_WORDS = new RegExp(ROOT_WORDS.CONSULT.words, 'giu');

export function tellersOf(reading: Reading): TellerOf {
  const sayings = statementsIn(reading);
  return ({ spans }) => {
    const tellers = spans.flatMap(sentence => {
      const cues = sayings(sentence).flatMap(({ cue }) => cue);
      const words = contactWords(reading.text, sentence).filter(at => !cues.some(cue => contains(cue, at)));
      return (words.length > 0 ? words : [sentence]).map(reading.regionOf);
    });
    return tellers.includes(null) ? null : (tellers[0] ?? null);
  };
}

const contactWords = (text: string, [from, to]: Span): readonly Span[] =>
  Array.from(
    text.slice(from, to).matchAll(CONTACT_WORDS),
    ({ 0: words, index }): Span => [from + index, from + index + words.length],
  );
