/**
 * "the letter", "the statement", "the website": whose it is was told before, by the one who said something in it or whose it was called.
 *   Marr wrote to the council in a letter. | The letter | continues …    a memo from the ministry … | The memo | says …
 */
import { inferred } from '../../../model/evidence.js';
import type { Span } from '../../../model/span.js';
import { firstFrom, lastFrom } from '../../../text/spans.js';
import type { Figure } from '../cast.js';
import { isAuthored } from './authored-words.js';
import { type Asked, type Earlier, type SpeakerRule, spoken } from './spoken.js';

/** UTF-16 code units between the word for the document and its author’s statement, and back to either. */
const NEAR = 120;
const BACK = 3000;

export const theDocument: SpeakerRule = asked => {
  const { phrase, context } = asked;
  if (phrase.kind !== 'described' || !phrase.head || !/^(?:the|this|that)\s(?:[\p{L}-]+\s)?[\p{L}-]+$/iu.test(phrase.words))
    return null;
  const head = context.text.slice(...phrase.head);
  if (!isAuthored(head) || head !== head.toLowerCase()) return null;
  const figures = byStatement(asked, head) ?? byOwner(asked, head);
  return figures ? spoken(figures, inferred('author-of-document')) : null;
};

/** The last who said something beside that word: "said in a statement". */
function byStatement({ earlier, phrase, context }: Asked, head: string): readonly Figure[] | null {
  const at = phrase.span?.[0] ?? 0;
  const found = earlier.findLast(
    statement => isAuthor(statement) && placesBeside(statement, context).some(span => holds(context.text, span, head, at)),
  );
  return found?.spoken.figures ?? null;
}

const isAuthor = ({ spoken: { figures } }: Earlier): boolean =>
  figures.length > 0 && figures.every(({ kind }) => kind !== 'document');

/** Around the source and the cue, as far as the sentence goes. */
function placesBeside({ attribution: { cue, source } }: Earlier, { sentences }: Asked['context']): readonly Span[] {
  return [...cue, ...source].map(([start, end]): Span => {
    const sentence = lastFrom(sentences, start, span => span) ?? [0, Number.MAX_SAFE_INTEGER];
    return [Math.max(sentence[0], start - NEAR), Math.min(sentence[1], end + NEAR)];
  });
}

function holds(text: string, [from, to]: Span, head: string, at: number): boolean {
  if (at - to > BACK || from >= at) return false;
  const words = text.slice(from, Math.min(to, at)).toLowerCase();
  return Array.from(words.matchAll(/[\p{L}-]+/gu), ([word]) => word).includes(head);
}

/** "the ministry’s memo", "a memo from the ministry" */
function byOwner({ cast, phrase, context: { text } }: Asked, head: string): readonly Figure[] | null {
  const at = phrase.span?.[0] ?? 0;
  for (let k = firstFrom(cast.mentions, at) - 1; k >= 0; k--) {
    const { span, figures } = cast.mentions[k] ?? { span: [0, 0], figures: [] };
    if (at - span[0] > BACK) return null;
    if (figures.length === 1 && (ownsBehind(text, span, head) || wroteBefore(text, span, head))) return figures;
  }
  return null;
}

const ownsBehind = (text: string, [, end]: Span, head: string): boolean =>
  new RegExp(`^['’]s?\\s(?:[\\p{L}-]+\\s){0,2}${head}\\b`, 'iu').test(text.slice(end, end + 60));

const wroteBefore = (text: string, [start]: Span, head: string): boolean =>
  new RegExp(`\\b${head}\\s(?:from|by)\\s(?:the\\s)?$`, 'iu').test(text.slice(Math.max(0, start - 40), start));
