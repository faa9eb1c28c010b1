/**
 * Statements whose source only passes them on: who speaks stands in the content.
 *   Harbour dues would fall, Teyle said, according to Lantern Wire.   →   Teyle speaks, Lantern Wire passes it on
 *   In a poll by Lantern Wire, 60 percent of voters said they were tired.   →   60 percent of voters speak
 */
import type { Span } from '../../../model/span.js';
import type { Attribution } from '../../../model/statement.js';
import type { Context } from '../context.js';
import { isOutletName } from './outlets.js';
import { isProportion } from './proportion.js';

/** The words of the content that name who speaks, by the statement's id. Its own source is then a relay. One that holds another keeps its source. */
export function passedOn({ text, attributions }: Pick<Context, 'text' | 'attributions'>): ReadonlyMap<string, Span> {
  const holders = new Set(attributions.map(({ inside }) => inside));
  return new Map(
    attributions.flatMap(attribution => {
      const speaker = holders.has(attribution.id) ? null : speakerWithin(text, attribution);
      return speaker ? [[attribution.id, speaker] as const] : [];
    }),
  );
}

const ON_THE_WORD_OF = /^(?:according to|as (?:first )?(?:reported|told|quoted) (?:by|to|in)|per|in)$/i;
const REPORTING = /\breport(?:s|ed|ing)?$/i;

function speakerWithin(text: string, { source, cue, content }: Attribution): Span | null {
  const [from, words] = [source.map(span => text.slice(...span)).join(' '), cue.map(span => text.slice(...span)).join(' ')];
  const relays = ON_THE_WORD_OF.test(words) || (REPORTING.test(words) && isOutletName(from));
  if (!relays || source.length === 0) return null;
  for (const span of content) {
    const speaker = subjectOf(text, span, /^in$/i.test(words));
    if (speaker) return speaker;
  }
  return null;
}

/** UTF-16 code units looked through for a verb of saying, and the longest that its subject may be. */
const FAR = 600;
const LONGEST_SUBJECT = 60;
const SAYING = /(?<=\s)(?:said|says|told|acknowledged|admitted|asked|warned|argued|insisted|promised|denied|confirmed)\b/g;
const NO_SUBJECT = /\b(?:who|which|that|what|he|she|it|they|has|have|had|was|were|is|are|not|never)\b/i;

/** What stands between the last comma or quotation mark and the first verb of saying that has a subject of its own. */
function subjectOf(text: string, [start, end]: Span, ofPoll: boolean): Span | null {
  const words = text.slice(start, Math.min(end, start + FAR));
  for (const { index } of words.matchAll(SAYING)) {
    const before = words.slice(Math.max(0, index - LONGEST_SUBJECT), index).trimEnd();
    const subject = (/[^,.;:“”"]*$/.exec(before)?.[0] ?? '').trim();
    const from = words.lastIndexOf(subject, index);
    if (subject === '' || !/^(?:[A-Z]|the |an? |[^A-Za-z]|two |some |one )/.test(subject)) continue;
    if (NO_SUBJECT.test(subject) || (ofPoll && !isProportion(subject))) continue;
    return [start + from, start + from + subject.length];
  }
  return null;
}
