/** Sentences that tell of an occasion and of no statement: "Brenn gave an interview to the Courier." opens what she says next. */
import type { Span } from '../../../../model/span.js';
import { mentionsIn } from '../../mentions-in.js';
import type { Speaker } from '../speakers.js';
import type { Place } from '../statement-place.js';
import type { Told } from '../told.js';
import { stem, type Word, wordsIn } from '../words.js';
import { documentsIn } from './issued-document.js';
import { phrasesIn } from './medium-phrase.js';

export interface ToldOccasion {
  readonly spans: readonly Span[];
  readonly speaker: Speaker;
  /** Index of the sentence. */
  readonly index: number;
}

const OCCASION =
  /^(?:interview|debate|speech|address|conference|briefing|rally|hall|townhall|hearing|appearance|lecture|testimony|sermon|show|podcast|programme?)$/;

/** In the order of the text. */
export function toldOccasions(bySentence: ReadonlyMap<number, readonly Place[]>, told: Told): readonly ToldOccasion[] {
  return told.context.sentences.flatMap((sentence, index) => {
    if (index === 0 || bySentence.has(index)) return [];
    const words = wordsIn(told.context.text, sentence);
    const isOccasion = (span: Span): boolean => wordsWithin(words, span).some(word => OCCASION.test(stem(word)));
    const phrase = [...phrasesIn(words), ...documentsIn([words])].find(({ span }) => isOccasion(span));
    const speaker = phrase && subjectBefore(phrase.span[0], sentence, told);
    return phrase && speaker ? [{ spans: [phrase.span], speaker, index }] : [];
  });
}

const wordsWithin = (words: readonly Word[], [start, end]: Span): readonly Word[] =>
  words.filter(({ span }) => start <= span[0] && span[1] <= end);

/** Who is named first in the sentence, if before the occasion. */
function subjectBefore(at: number, [start]: Span, { cast }: Told): Speaker | null {
  const [mention] = mentionsIn(cast, [start, at]);
  return mention && mention.figures.length === 1 ? { figures: mention.figures } : null;
}
