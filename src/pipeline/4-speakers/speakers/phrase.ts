/**
 * A source as a phrase: the names that are its head ("Foreign Minister Ines Koll", not "a spokesman for Ines Koll"), or the word that is
 * ("the former secretary of state" → secretary), or a pronoun, or nothing.
 */
import type { Span } from '../../../model/span.js';
import type { Cast, Mention } from '../cast.js';
import { mentionsIn } from '../mentions-in.js';
import { isPronoun } from './pronoun-words.js';

export interface Phrase {
  readonly kind: 'none' | 'pronoun' | 'named' | 'described';
  /** From its first to its last character; `null`: there is no source. */
  readonly span: Span | null;
  readonly words: string;
  /** Names at its head: several in "Koll and Varn". */
  readonly names: readonly Mention[];
  /** The word at its head; for a pronoun the pronoun. */
  readonly head: Span | null;
}

const NONE: Phrase = { kind: 'none', span: null, words: '', names: [], head: null };

export function phraseOf(text: string, source: readonly Span[], cast: Cast): Phrase {
  const [span] = source;
  if (!span) return NONE;
  const words = text.slice(...span);
  const whole = words.trim();
  if (whole === '') return NONE;
  if (isPronoun(whole)) return { kind: 'pronoun', span, words: whole, names: [], head: span };
  const names = headNames(text, span, mentionsIn(cast, span));
  return { kind: names.length > 0 ? 'named' : 'described', span, words: whole, names, head: headOf(text, span) };
}

/** The first name that stands at the head, and those that "and" joins to it. */
function headNames(text: string, span: Span, mentions: readonly Mention[]): readonly Mention[] {
  const heads = mentions.filter(mention => isHead(text, span, mention, mentions));
  const [first] = heads;
  if (!first) return [];
  const joined = heads.slice(1).filter((next, k) => isJoined(text.slice(heads[k]?.span[1] ?? 0, next.span[0])));
  const several = joined.length > 0 && /\b(?:and|&)\s/.test(text.slice(first.span[1], heads.at(-1)?.span[0]));
  return several ? [first, ...joined] : [first];
}

/** "Koll, Varn and Marr", "Minister Koll and President Marr" */
const isJoined = (between: string): boolean =>
  /^(?:\s*\([^)]*\))?(?:\s+of\s+\p{Lu}[\p{L}.]+)?\s*(?:,|,?\s+and\b|&)\s*(?:[\p{L}.’'-]+\s+){0,6}$/u.test(between);

function isHead(text: string, [start, end]: Span, { span }: Mention, all: readonly Mention[]): boolean {
  const before = text.slice(start, span[0]);
  return !isModifier(text.slice(span[1], end)) && !ADDED.test(before.slice(-FAR)) && !isAfterPreposition(text, start, span, all);
}

/** UTF-16 code units before a name that are looked at. */
const FAR = 300;
/** "a member who supports | Koll", "most ministers, including | Koll", "a panel led by | Koll", "a study by economists | Koll and Varn" */
const ADDED =
  /^(?:.*\s)?(?:(?:who|whom|which|that)\s(?!is\b|was\b)|(?:including|led by|headed by|chaired by|made by|compiled by|campaigning|seeking|like|than)\s|(?:report|study|survey|poll|analysis|calculations|review)\s(?:by|from|of)\s)/u;

/** "Koll’s spokesman", "Koll supporters", "the Koll Campaign"; not "Koll’s" alone. */
const isModifier = (after: string): boolean =>
  /^(?:['’]s?\s+\S|(?:[-/]\p{L}|\s+(?!(?:who|whom|whose|which|that|and|or|of|in|on|at|for|from|with|to|by|himself|herself|itself|themselves|alone|both|also|then|speaking|writing|citing|Jr|Sr|[IVX]+)\b)\p{L}))/u.test(
    after,
  );

const PREPOSITION = /(?:^|\s)(?:of|for|from|with|to|by|at|in|on|against|about|behind|under|like|near|de)\s+/gu;

/** "a spokesman for Koll", "an aide to Mr Koll"; not "Secretary of State Ines Koll", "the president of Norvania, Ines Koll" */
function isAfterPreposition(text: string, start: number, [from]: Span, all: readonly Mention[]): boolean {
  const before = text.slice(start, from);
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf('—')) + 1);
  const last = [...clause.matchAll(PREPOSITION)].at(-1);
  if (!last) return false;
  const between = clause.slice(last.index + last[0].length);
  if (/\band\s/.test(between)) return false;
  const named = all.some(other => other.span[1] <= from && other.span[0] >= from - between.length);
  return (
    !named &&
    /^(?:(?:the|a|his|her|their|its|then|former|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|President|Senator|Governor|Minister|Chancellor|King|Queen|Prince|Princess|Sir)\b\.?\s*)*$/.test(
      between,
    )
  );
}

const AFTER_HEAD = /\s+(?:of|for|from|at|in|on|with|who|whom|which|that|to|by|close|familiar|briefed|involved)\b|[,(—–:;]/;

/** The last word before what is added to it. `training/told.py` is the same in Python. */
function headOf(text: string, [start, end]: Span): Span {
  const [from, to] = headIn(text.slice(start, end));
  return [start + from, start + to];
}

/** The head word of a description by itself. */
export const descriptionHead = (words: string): string => words.slice(...headIn(words));

function headIn(words: string): Span {
  const cut = AFTER_HEAD.exec(words.slice(1));
  const phrase = words.slice(0, cut ? cut.index + 1 : words.length);
  const last = [...phrase.matchAll(/[\p{L}\p{N}_’'.-]*[\p{L}\p{N}_]/gu)].at(-1);
  return last ? [last.index, last.index + last[0].length] : [0, words.length];
}
