/** The occasion with which a report opens: "Brenn spoke by phone today with Marr". What those who took part said, they said then. */
import { inferred } from '../../../model/evidence.js';
import type { Span } from '../../../model/span.js';
import type { UndatedStatement } from '../../../model/statement.js';
import { isOneDay } from '../calendar/when.js';
import { belongsToNoun } from './belongs-to-noun.js';
import { isPlainlySaid } from './plainly-said.js';
import type { Said } from './said.js';
import { anchorOf, type Scene } from './scene.js';
import type { ToldTime } from './told-time.js';

export interface Occasion {
  readonly time: ToldTime;
  readonly sentence: Span;
  /** Where the report tells of another day. */
  readonly until: number;
}

/** Sentences at the head of the report, headings apart. */
const HEAD = 2;

const MET =
  /\b(?:spoke|talked|met|conferred|hosted|received|convened|welcomed|visited|took place|was held|were held|(?:held|had|chaired|joined|attended|made|conducted)\s(?:[\p{L}-]+\s){0,5}(?:calls?|talks|meetings?|conversations?|consultations|negotiations|discussions?|videoconference|conference|briefing|summit|visit))\b/iu;

const NOT_THEN = /\b(?:since|until|till|after|before|by|for|from|ahead of|following)\s(?:the\s)?$/i;

export function openingOccasion({ text, blocks, sentences, times, start }: Scene): Occasion | null {
  const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ span }) => span);
  const body = sentences.slice(0, HEAD * 4).filter(([start]) => !headings.some(([from, to]) => from <= start && start < to));
  for (const sentence of body.slice(0, HEAD)) {
    if (!MET.test(text.slice(sentence[0], Math.min(sentence[1], sentence[0] + 600)))) continue;
    const time = times.find(({ span, when, holder }) => {
      const before = text.slice(Math.max(sentence[0], span[0] - 20), span[0]);
      const isIn = span[0] >= Math.max(start, sentence[0]) && span[1] <= sentence[1];
      return isIn && when !== null && isOneDay(when) && holder === null && !belongsToNoun(text, span) && !NOT_THEN.test(before);
    });
    return time ? { time, sentence, until: otherDay(time, sentence, times) } : null;
  }
  return null;
}

export function saidOnOccasion(statement: UndatedStatement, occasion: Occasion, scene: Scene): Said | null {
  const at = anchorOf(statement)[0];
  const { when } = occasion.time;
  if (when === null || statement.inside !== null || !isPlainlySaid(statement, scene) || !tookPart(statement, occasion, scene))
    return null;
  if (at < occasion.sentence[0] || at > occasion.until) return null;
  return { when, spans: [], evidence: inferred('opening-occasion') };
}

function otherDay({ when: day }: ToldTime, sentence: Span, times: readonly ToldTime[]): number {
  const other = times.find(
    ({ span, when, holder }) =>
      span[0] >= sentence[1] && holder === null && when !== null && isOneDay(when) && when.slice(0, 10) !== day?.slice(0, 10),
  );
  return other?.span[0] ?? Number.POSITIVE_INFINITY;
}

const TOGETHER =
  /\b(?:leaders|sides|parties|ministers|presidents|interlocutors|officials|both|two|three|participants|delegations?|partners)\b/i;

function tookPart({ speaker }: UndatedStatement, { sentence }: Occasion, { text, title }: Scene): boolean {
  if (speaker === null) return false;
  if (TOGETHER.test(speaker)) return true;
  const opening = `${text.slice(...sentence)} ${title ?? ''}`;
  return speaker.split(' & ').some(name => (name.match(/\p{Lu}[\p{L}’-]{2,}/gu) ?? []).some(word => opening.includes(word)));
}
