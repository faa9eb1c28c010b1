/** What was agreed to be done next: "agreed | to meet again in May", "instructed the ministers | to draft the text". */
import type { Span } from '../../../../model/span.js';
import type { Quotation } from '../../../../text/quotation-marks.js';
import { lastFrom } from '../../../../text/spans.js';
import { firstMatches } from '../mentions/mention.js';
import type { Someone } from '../people/someone.js';
import { subjectBefore } from '../people/subject.js';
import type { Reading } from '../reading.js';
import { LONGEST, topicEnd } from '../topics/topic-end.js';

const STEP = new RegExp(
  [
    // "agreed to stay in contact", "It was agreed that Lund would visit"; not "agreed that the harvest was good"
    String.raw`\b(?:agreed|agree|decided|arranged|undertook|pledged) (?:(?:also |further )?(?=to (?:\p{Ll}+ )?(?:meet|hold|continue|maintain|remain|stay|keep|speak|talk|work|exchange|resume|conven|visit|prepare|coordinat|consult|develop|intensif|step|organi|accelerat|schedul|sign|set|establish|launch|send|task|instruct|reconven|follow|engage|build|start|begin|complet|increas|expand|deepen|strengthen))|(?=that [^.]{0,120}\b(?:would|will)\b)|(?=on (?:further|the next|future|regular|additional)))`,
    // "instructed their teams to follow up"
    String.raw`\b(?:instructed|directed|tasked|ordered|charged) (?=[^.;:“”"]{3,80} (?:to|with) )`,
    // "looked forward to meeting again", "invited Koll to visit Lerna"
    String.raw`\blook(?:s|ed|ing)? forward to (?=(?:meeting|hosting|seeing|visiting|continuing|welcoming|receiving|further)\b)`,
    String.raw`\binvited (?=[^.;:“”"]{3,80} to (?:visit|pay|attend|make|take part|participate|come)\b)`,
  ].join('|'),
  'gu',
);

export interface NextStep {
  readonly span: Span;
  /** Those who agreed or ordered it, where the words name them. */
  readonly people: readonly Someone[];
  /** "The leaders agreed", "It was agreed". */
  readonly isClear: boolean;
}

export function nextStepsIn(reading: Reading): readonly NextStep[] {
  const { text, telling } = reading;
  return reading.sentences.flatMap(sentence => {
    const words = text.slice(...sentence);
    return firstMatches(words, STEP).flatMap(match => {
      const start = sentence[0] + match.index + match[0].length;
      const length = topicEnd(text.slice(start, Math.min(sentence[1], start + LONGEST)));
      const isQuoted = isWithin(telling.quotations, start);
      const before: Span = [sentence[0], sentence[0] + match.index];
      const { people, isJoint } = subjectBefore(reading, before);
      const isClear = isJoint || /\b[Ii]t was (?:also )?$/.test(text.slice(...before));
      return length > 0 && !isQuoted
        ? [{ span: [start, start + length] as const, people: people.filter(({ byName }) => byName), isClear }]
        : [];
    });
  });
}

function isWithin(quotations: readonly Quotation[], at: number): boolean {
  const quotation = lastFrom(quotations, at, ({ span }) => span);
  return quotation !== null && at < quotation.span[1];
}
