/** Every place of a report that tells of a contact, the title first, then in the order of the text. */
import type { Span } from '../../../../model/span.js';
import { inOrder, lastFrom } from '../../../../text/spans.js';
import type { Reading } from '../reading.js';
import { jointMentions } from './joint-mentions.js';
import type { Mention, Sentence } from './mention.js';
import { nounMentions } from './noun-mentions.js';
import { talkedAboutMentions } from './talked-about.js';
import { titleMentions } from './title-mentions.js';
import { verbMentions } from './verb-mentions.js';

type Rule = (reading: Reading, sentence: Sentence) => readonly Mention[];

const RULES: readonly Rule[] = [nounMentions, verbMentions, jointMentions, talkedAboutMentions];

export function mentionsOf(reading: Reading): readonly Mention[] {
  const inText = reading.sentences.flatMap((span, k) => {
    const sentence: Sentence = { span, words: reading.text.slice(...span) };
    const found = RULES.flatMap(rule => rule(reading, sentence)).map(mention => ({
      ...mention,
      sentence: span,
      isOpening: k < OPENING,
    }));
    const told = found.filter(({ isAgain, span: at }) => !(isAgain && isQuoted(reading, at)));
    return told.toSorted((a, b) => inOrder(a.span, b.span)).slice(0, MOST);
  });
  return [...titleMentions(reading), ...inText.slice(0, MOST_IN_TEXT)];
}

/** Sentences in which a report tells what it is about. */
const OPENING = 3;

/** What someone says takes up nothing that the report told. */
function isQuoted({ telling: { quotations } }: Reading, [at]: Span): boolean {
  const quotation = lastFrom(quotations, at, ({ span }) => span);
  return quotation !== null && at < quotation.span[1];
}

/** A book of readouts has fewer; what is longer should come as records. */
const MOST_IN_TEXT = 3000;

/** Mentions of one sentence: more are no prose. */
const MOST = 12;
