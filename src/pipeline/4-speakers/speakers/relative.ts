/** "Koll, who said …", "Varn, the mayor, who asked …": a relative pronoun means the name or the words just before it. */
import { inferred } from '../../../model/evidence.js';
import type { Span } from '../../../model/span.js';
import { lastFrom } from '../../../text/spans.js';
import { mentionsIn } from '../mentions-in.js';
import { describedFigure } from './description.js';
import { pronounClass } from './pronoun-words.js';
import { type Asked, type SpeakerRule, spoken } from './spoken.js';

/** UTF-16 code units: an apposition may stand between. */
const REACH = 160;

export const relative: SpeakerRule = asked => {
  const { phrase, context, cast } = asked;
  if (!phrase.span || pronounClass(phrase.words) !== 'who') return null;
  const at = phrase.span[0];
  const sentence = lastFrom(context.sentences, at, span => span);
  const names = mentionsIn(cast, [Math.max(sentence?.[0] ?? 0, at - REACH), at]);
  const nearest = names.findLast(({ span }) => isJust(context.text.slice(span[1], at)));
  const [figure, ...others] = nearest?.figures ?? [];
  if (figure && others.length === 0) return spoken([figure], inferred('relative-pronoun'));
  const words = wordsBefore(asked, at);
  return words ? spoken([describedFigure(asked, words)], inferred('relative-pronoun')) : null;
};

/** ", ", " (", "—", " (R-Ostmark), ", ", the mayor, " */
const isJust = (between: string): boolean =>
  /^\s*(?:\([^)]*\)\s*)?(?:[—–(]|,\s*(?:(?:the|a|an|his|her|their|its|then|now|former)\s[^,.;:]{1,80},\s*)?)?$/u.test(between);

/** "economists | who favour": back to the verb, preposition or comma before. */
function wordsBefore({ context }: Asked, at: number): Span | null {
  const before = context.text.slice(Math.max(0, at - REACH), at);
  const found =
    /(?:\b(?:the|a|an|some|many|several|two|three|four|those|one|most|few|all)\s+)?(?:[\p{L}’'-]+\s+){0,2}[\p{L}\p{N}%’'-]+(?=,?\s*$)/u.exec(
      before.replace(
        /^.*\b(?:of|for|from|with|to|by|at|in|on|against|about|and|but|are|were|is|was|said|told|asked|among|than|as)\s+(?=\S)/su,
        '',
      ),
    );
  if (!found) return null;
  const trimmed = before.trimEnd().replace(/,$/, '');
  const start = trimmed.lastIndexOf(found[0]);
  return start < 0 ? null : [at - before.length + start, at - before.length + start + found[0].length];
}
