/**
 * No source, and yet somebody goes on speaking: in the same sentence ("Lund called it late, adding that …"), or in a quotation that stands by itself
 * behind his words.
 */
import { inferred } from '../../../model/evidence.js';
import { hull, lastFrom } from '../../../text/spans.js';
import { type Asked, type SpeakerRule, type Spoken, spoken } from './spoken.js';

/** UTF-16 code units between a quotation and what its speaker said before: a paragraph's end and little more. */
const CLOSE = 12;

export const goingOn: SpeakerRule = asked => (asked.phrase.kind === 'none' ? (inSentence(asked) ?? inQuotation(asked)) : null);

/** "Lund called it late, | adding | that …" */
function inSentence(asked: Asked): Spoken | null {
  const { attribution, context, earlier } = asked;
  const [cue] = attribution.cue;
  if (!cue || !/^(?:and\s+|but\s+|also\s+|while\s+|before\s+)?\p{L}+ing\b/iu.test(context.text.slice(...cue))) return null;
  const sentence = lastFrom(context.sentences, cue[0], span => span);
  const before = earlier.findLast(({ attribution: other }) =>
    other.cue.some(([start]) => sentence && start >= sentence[0] && start < cue[0]),
  );
  return before && before.spoken.figures.length > 0 ? spoken(before.spoken.figures, inferred('same-sentence')) : null;
}

/** "“It was late,” Lund said. | “We left.”" */
function inQuotation({ attribution, context, earlier }: Asked): Spoken | null {
  const [content] = attribution.content;
  if (!content || attribution.cue.length > 0 || attribution.mode === 'indirect') return null;
  const before = earlier.findLast(({ attribution: other }) => other.content.some(([start]) => start < content[0]));
  if (!before || before.spoken.figures.length === 0 || before.attribution.mode === 'indirect') return null;
  const [, end = 0] = hull([...before.attribution.content, ...before.attribution.cue, ...before.attribution.source]) ?? [];
  const isBeside = /^[\s.,;:!?"”’'–—-]*$/u.test(context.text.slice(end, content[0])) && content[0] - end <= CLOSE;
  return isBeside ? spoken(before.spoken.figures, inferred('quotation-goes-on')) : null;
}
