/** "The letter says": where the one who wrote it is known to be the speaker, the document is the medium. */
import { simpleEnd } from '../noun-phrase.js';
import { isCapital, stem, wordsIn } from '../words.js';
import type { MediumProposer } from './candidate.js';
import { withTail } from './medium-tail.js';
import { DOCUMENTS, SPEECHES } from './medium-words.js';

export const documentSource: MediumProposer = ({ statement }, { text }) =>
  statement.source.slice(0, 1).flatMap(source => {
    const words = wordsIn(text, source);
    const end = simpleEnd(words, 0);
    const [head, last] = [words[end - 1], words[withTail(words, end) - 1]];
    const isOutlet = end > 1 && !!head && isCapital(head); // "the Lowmere Post"
    if (!head || !last || isOutlet || !(DOCUMENTS.has(stem(head)) || SPEECHES.has(stem(head)))) return [];
    return [{ span: [source[0], last.span[1]] as const, rule: 'document-source', score: null }];
  });

/** What someone by name writes: "the letter says" carries his words even where the report leaves him out; "the findings" stand for themselves. */
const AUTHORED =
  /\b(?:letters?|missive|books?|memoirs?|statements?|memos?|e-?mails?|columns?|editorials?|op-?eds?|pieces?|essays?|briefs?|notes?)\b/i;

export const authoredSource: MediumProposer = (place, context) =>
  documentSource(place, context).filter(({ span }) => AUTHORED.test(context.text.slice(...span)));
