/** Whether words for an initiative belong to the clause that tells of a contact. */
import type { Span } from '../../../../model/span.js';
import type { Mention } from '../mentions/mention.js';
import type { Reading } from '../reading.js';

/** Not "At the request of Koll, Lund explained", said during a call. */
export function isOfClause({ text }: Reading, mention: Mention, sentence: Span, words: Span): boolean {
  const { span, isMain, isAgain, subjects } = mention;
  if (MADE.test(text.slice(Math.max(sentence[0], words[0] - 20), words[0]))) return false;
  const isBeside = !isMain && (!isAgain || BESIDE.test(text.slice(Math.max(sentence[0], span[0] - 20), span[0])));
  if (isBeside) return isAttached(text, span, words, sentence);
  if (words[0] >= span[1]) return !OTHER.test(text.slice(span[1], words[0]).replace(GOES_ON, ''));
  const clause = Math.min(span[0], subjects[0]?.span?.[0] ?? span[0]);
  if (words[1] <= clause) return isMain && !OTHER.test(text.slice(words[1], clause));
  return true;
}

/** "lasted an hour | and | took place at the request of": the same clause. */
const GOES_ON = /\band a half\b|\b(?:and|which|that) (?=(?:took place|was|were|came|had been)\b)/g;
/** "a school established | at the initiative of" */
const MADE = /\b(?:created|established|founded|built|launched|opened|introduced|adopted|developed|set up|written|published)\s*$/;
/** "during the call, at the request of Koll, Lund explained" */
const BESIDE = /\b(?:[Dd]uring|[Ii]n|[Aa]t|[Aa]fter|[Ff]ollowing|[Bb]efore) (?:the |this |that |\S+[’']s )?(?:\S+ )?$/;

/** To a contact told beside something else: "talks held at the request of Koll", "Held at the request of Koll, the talks between". */
function isAttached(text: string, span: Span, words: Span, sentence: Span): boolean {
  const isPhrase = /^(?:at|on|upon|by|following|through)\b/i.test(text.slice(words[0], words[0] + 10));
  if (words[0] >= span[1]) return (isPhrase ? HELD : HELD_OR_COMMA).test(text.slice(span[1], words[0]));
  return (
    /^(?:Held|Initiated|Organi[sz]ed|Conducted|Arranged) $/.test(text.slice(sentence[0], words[0])) &&
    /^, (?:the |this )?(?:\p{L}+ ){0,2}$/u.test(text.slice(words[1], span[0]))
  );
}

const HELD = /^ ?(?:(?:which|that) (?:was|were|had been) )?(?:(?:held|made|initiated|organi[sz]ed|arranged|conducted) )?$/;
const HELD_OR_COMMA = /^,? ?(?:(?:which|that) (?:was|were|had been) )?$/;

const OTHER = /[;:“”"]|\b(?:and|who|that|said|told|informed|noted|explained|discussed)\b|, \p{Ll}+ing\b/u;
