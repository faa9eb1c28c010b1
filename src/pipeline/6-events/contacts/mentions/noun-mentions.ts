/** Contacts by their nouns: "held a phone conversation with Koll", "talks between Koll and Lund took place", "during the meeting". */
import { isPress } from '../people/people-words.js';
import type { Reading } from '../reading.js';
import { aside, between } from './beside-noun.js';
import { CONTACT_NOUN } from './contact-nouns.js';
import { held, received, visitOf } from './held-noun.js';
import { firstMatches, type Mention, type Sentence } from './mention.js';
import { isAgain, type Noun, type NounRule, nounAt, nounMention } from './noun.js';
import { statusOfNoun } from './status.js';
import { within } from './within-noun.js';

export function nounMentions(reading: Reading, sentence: Sentence): readonly Mention[] {
  return firstMatches(sentence.words, CONTACT_NOUN).flatMap(match => {
    const noun = nounAt(reading, sentence, [match.index, match.index + match[0].length]);
    for (const rule of rulesFor(noun)) {
      const found = rule(reading, sentence, noun);
      if (found) return [found];
    }
    return [];
  });
}

/** "the event" may take up a contact, and is none by itself. */
function rulesFor(noun: Noun): readonly NounRule[] {
  if (isForPress(noun)) return [];
  return /^events?$/i.test(noun.word) ? [again] : RULES;
}

/** "a conference call with reporters" is none between sides. */
const isForPress = ({ partners }: Noun): boolean =>
  partners.length > 0 && partners.every(({ byName, name }) => !byName && isPress(name));

/** "during the meeting", "today’s talks", "Talks focused on" */
const again: NounRule = (_reading, _sentence, noun) =>
  isAgain(noun)
    ? nounMention(noun, 'contact-again', { isMain: false, isAgain: true, status: statusOfNoun('', noun.behind) })
    : null;

/** The first that answers. */
const RULES: readonly NounRule[] = [received, held, visitOf, between, aside, within, again];
