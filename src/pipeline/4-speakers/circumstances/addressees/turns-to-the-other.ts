/** In a transcript a turn is said to the one whose turn was before, the first one to the next: "Ada Brenn: Welcome. Tove Lund: Thank you." */

import { type Evidence, inferred } from '../../../../model/evidence.js';
import { nameOf } from '../../cast.js';
import type { Context } from '../../context.js';
import { isSameSpeaker, type Speaker } from '../speakers.js';
import type { Place } from '../statement-place.js';
import type { Told } from '../told.js';
import type { Addressees } from './addressee.js';

/** Two labels are a title and its text. */
const LEAST_TURNS = 3;

const EVIDENCE: Evidence = inferred('turns-to-the-other');

export function turnsToTheOther(stated: Addressees, places: readonly Place[], { context, speakers }: Told): Addressees {
  const turns = places.filter(place => isTurn(place, context));
  if (turns.length < LEAST_TURNS) return stated;
  const out = new Map(stated);
  const who = turns.map(({ statement }) => speakers.get(statement.id));
  turns.forEach(({ statement: { id } }, i) => {
    const to = other(who[i - 1], who[i]) ?? other(who[i + 1], who[i]);
    if (to && out.get(id)?.name === null)
      out.set(id, { name: nameOf(to.figures), figures: to.figures, spans: [], evidence: EVIDENCE });
  });
  return out;
}

/** Its source stands right before its content, with a colon between. */
function isTurn({ statement: { source, cue, content, inside } }: Place, { text }: Context): boolean {
  const [end, start] = [source[0]?.[1], content[0]?.[0]];
  if (inside !== null || end === undefined || start === undefined || start < end) return false;
  return cue.every(span => text.slice(...span) === ':') && /^\s{0,8}:\s{0,8}$/.test(text.slice(end, Math.min(start, end + 20)));
}

const other = (speaker: Speaker | undefined, own: Speaker | undefined): Speaker | undefined =>
  speaker && speaker.figures.length > 0 && !isSameSpeaker(speaker, own) ? speaker : undefined;
