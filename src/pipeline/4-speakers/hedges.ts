/**
 * Where the report keeps its distance from a statement: from whether it was said, or from vouching for it. Looked for at the cue and at the head of
 * its sentence only: what the speaker himself leaves open ("he may come") is part of the content. "Claimed" and "alleged" are cues, not hedges.
 */
import type { Span } from '../../model/span.js';
import type { Attribution } from '../../model/statement.js';
import type { Context } from './context.js';
import { foundIn, tellingSpans } from './telling.js';

const HEDGES = new RegExp(
  [
    // "Teyle reportedly said"
    '\\b(?:reportedly|allegedly|apparently|purportedly|supposedly|seemingly|ostensibly|presumably|perhaps|possibly|probably|rumou?redly)\\b',
    // "Teyle is said to have agreed", "was reported as saying"
    '\\b(?:is|are|was|were|has been|have been) (?:also )?(?:said|reported|believed|understood|thought|rumou?red|alleged|claimed|supposed) (?:to|as)\\b',
    // "Teyle may have said", "might suggest"
    '\\b(?:may|might|could) (?:well |also )?(?:have\\b|be (?:saying|suggesting)\\b|suggest\\b|imply\\b|mean\\b)',
    // "seemed to suggest", "appears to blame"
    '\\b(?:seem(?:s|ed|ing)?|appear(?:s|ed|ing)?) to\\b',
  ].join('|'),
  'gi',
);

/** "Reportedly, Teyle said", "It seems that Teyle asked": what opens a sentence, right before the source. */
const AT_HEAD =
  /(?:^|[.!?…”"’']\s+|\n\s*)((?:reportedly|allegedly|apparently|purportedly|supposedly|it (?:seems|appears)),?(?: that)?)\s+$/i;
/** Longer than any such words. */
const LEAD = 32;

export function hedgesOf(attribution: Attribution, { text }: Pick<Context, 'text'>): readonly Span[] {
  const spans = tellingSpans(attribution);
  return [...headOf(attribution.source[0] ?? spans[0], text), ...foundIn(text, spans, HEDGES)];
}

function headOf(first: Span | undefined, text: string): readonly Span[] {
  if (!first) return [];
  const from = Math.max(0, first[0] - LEAD);
  const lead = text.slice(from, first[0]);
  const words = AT_HEAD.exec(lead)?.[1]?.replace(/(?:,| that)*$/, '');
  if (words === undefined) return [];
  const start = from + lead.lastIndexOf(words);
  return [[start, start + words.length]];
}
