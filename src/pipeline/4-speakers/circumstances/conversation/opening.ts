/** The two sides as a report's first sentences name them: "Brenn met today with Koll", "Brenn and Koll spoke today". */
import type { Span } from '../../../../model/span.js';
import type { Cast } from '../../cast.js';
import type { Context } from '../../context.js';
import { mentionsIn } from '../../mentions-in.js';
import { BOTH_TALKED, CONTACT } from './contact-words.js';
import { partnerAt } from './partner-at.js';
import { isPerson, type Sides, sideOf } from './side.js';

/** Sentences from the start in which the conversation is told. */
const OPENING = 2;
/** Sentences and lines looked through for them: a letterhead, a date and a title may stand above. */
const LETTERHEAD = 12;
/** "Press Office", "12 March 2031" are none. */
const isSentence = (words: string): boolean => /[.!?:]["”’')\]]*$/.test(words.trimEnd());

/** UTF-16 code units of a sentence that are read. */
const LONGEST = 1000;

export function sidesInOpening(context: Context, cast: Cast): Sides | null {
  const told = context.sentences.slice(0, LETTERHEAD).filter(span => isSentence(context.text.slice(...span)));
  for (const [start, end] of told.slice(0, OPENING)) {
    const sentence: Span = [start, Math.min(end, start + LONGEST)];
    const found = together(context, cast, sentence) ?? oneWithOther(context, cast, sentence);
    if (found) return found;
  }
  return null;
}

function oneWithOther({ text }: Context, cast: Cast, [start, end]: Span): Sides | null {
  const match = CONTACT.exec(text.slice(start, end));
  if (!match) return null;
  const at = start + match.index;
  const before = mentionsIn(cast, [start, at]);
  const subject = sideOf(before.findLast(isPerson) ?? before.at(-1));
  const partner = partnerAt(text, cast, [at + match[0].length, end]);
  return subject && partner && subject.name !== partner.name ? [subject, partner] : null;
}

/** "President Brenn and Chancellor Koll spoke" */
function together({ text }: Context, cast: Cast, sentence: Span): Sides | null {
  const [first, second] = mentionsIn(cast, sentence).filter(isPerson);
  if (!first || !second || !BOTH_TALKED.test(text.slice(second.span[1], second.span[1] + 100))) return null;
  if (
    !/^(?: of [\p{L} ’']{1,40})? and (?:[\p{L}.’'-]+ ){0,8}$/u.test(
      text.slice(first.span[1], first.span[1] + 160).slice(0, second.span[0] - first.span[1]),
    )
  )
    return null;
  const [a, b] = [sideOf(first), sideOf(second)];
  return a && b ? [a, b] : null;
}
