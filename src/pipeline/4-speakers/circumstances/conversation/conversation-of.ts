/**
 * The two sides of the conversation that a report gives an account of: "President Brenn spoke today with Chancellor Koll." What one side says is
 * said to the other. `null` where the report is no such account, or where there are more than two sides.
 */
import type { Cast, Figure } from '../../cast.js';
import type { Context } from '../../context.js';
import type { Speakers } from '../speakers.js';
import { sidesInOpening } from './opening.js';
import type { Side, Sides } from './side.js';
import { sidesInTitle } from './title.js';

export interface Conversation {
  readonly sides: Sides;
  /** The rule that found it. */
  readonly rule: string;
}

/** Of the statements with a speaker, the least part that the two sides must have said: a news report has other voices. */
const LEAST_PART = 0.6;

export function conversationOf(context: Context, cast: Cast, speakers: Speakers): Conversation | null {
  const opening = sidesInOpening(context, cast);
  const sides = opening ?? sidesInTitle(context, cast, speakers);
  if (!sides) return null;
  const spoken = context.attributions.flatMap(({ id }) => speakers.get(id)?.figures ?? []);
  const own = spoken.filter(figure => sides.some(side => isOfSide(figure, side)));
  if (spoken.length > 0 && own.length < LEAST_PART * spoken.length) return null;
  return { sides, rule: opening ? 'conversation-of-two' : 'conversation-in-title' };
}

/** The side itself, or someone who speaks for the same state; of a side that is only described those whom the same words describe. */
export function isOfSide(figure: Figure, { figures, name }: Side): boolean {
  if (figure.name === name || figures.includes(figure)) return true;
  if (figures.length === 0) return figure.kind === 'group' && shareWord(figure.name, name);
  return figure.party !== null && figures.some(({ party }) => party === figure.party);
}

/** "business leaders" and "key business groups" */
function shareWord(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().match(/\p{L}{4,}/gu));
  return (b.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some(word => words.has(word));
}

/** The side that is not the speaker's; `null` where the speaker is neither or both. */
export function otherSide({ sides: [a, b] }: Conversation, figures: readonly Figure[]): Side | null {
  const [isA, isB] = [a, b].map(side => figures.length > 0 && figures.every(figure => isOfSide(figure, side)));
  if (isA === isB) return null;
  return isA ? b : a;
}
