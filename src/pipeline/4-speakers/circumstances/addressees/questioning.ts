/** "Brenn grilled Koll": while it goes on, what she says is said to him and what he says to her. */
import { type Evidence, inferred } from '../../../../model/evidence.js';
import type { Span } from '../../../../model/span.js';
import type { Figure } from '../../cast.js';
import { mentionsIn } from '../../mentions-in.js';
import type { Place } from '../statement-place.js';
import type { Told } from '../told.js';
import type { Addressees } from './addressee.js';

const GRILLED = /\b(?:grill(?:s|ed|ing)?|interrogat(?:es|ed|ing)|cross-examin(?:es|ed|ing)|questioned|quizzed)\b/i;
/** "questioned whether Koll would come": he is not asked. */
const NOBODY_ASKED = /\b(?:whether|if|how|why|what|that|the (?:wisdom|need|motives?))\b/i;

/** UTF-16 code units behind the verb in which the one questioned is named. */
const NAMED_WITHIN = 80;

/** Sentences from its first one: later on a report comments as often as it tells of answers. */
const REACH = 6;

const EVIDENCE: Evidence = inferred('questioning');

interface Questioning {
  readonly asker: Figure;
  readonly asked: Figure;
  /** Index of the sentence that tells of it. */
  readonly index: number;
}

export function questioning(stated: Addressees, places: readonly Place[], told: Told): Addressees {
  const out = new Map(stated);
  let open: Questioning | null = null;
  for (const place of places) {
    const { id } = place.statement;
    const [who, ...others] = told.speakers.get(id)?.figures ?? [];
    if (!who || others.length > 0) continue;
    const begun = askedBy(who, place, told);
    if (begun) open = begun;
    if (!open || place.index - open.index > REACH || (who !== open.asker && who !== open.asked)) continue;
    const to = who === open.asker ? open.asked : open.asker;
    if (stated.get(id)?.name === null) out.set(id, { name: to.name, figures: [to], spans: [], evidence: EVIDENCE });
  }
  return out;
}

function askedBy(
  asker: Figure,
  { statement: { cue }, index, sentence }: Place,
  { cast, context: { text } }: Told,
): Questioning | null {
  const verb = cue.find(span => GRILLED.test(text.slice(...span)));
  if (!verb) return null;
  const behind: Span = [verb[1], Math.min(sentence[1], verb[1] + NAMED_WITHIN)];
  const person = mentionsIn(cast, behind).find(({ figures }) => figures.length === 1 && figures[0]?.kind === 'person');
  const [asked] = person?.figures ?? [];
  if (!person || !asked || asked === asker || NOBODY_ASKED.test(text.slice(behind[0], person.span[0]))) return null;
  return { asker, asked, index };
}
