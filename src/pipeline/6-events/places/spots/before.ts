/** What the words before a name say of it: that something is in it, moves to or from it, or that it is a place of some kind. */
import type { Span } from '../../../../model/span.js';
import type { Sureness } from '../spot.js';
import { BELONGING_OF, BETWEEN, PLACE_OF } from '../tables/place-words.js';

/** How many code units before a name are looked at. */
const REACH = 72;

const adjectives = `(?:(?:${BETWEEN})\\s)*`;
/** "in [Kestria’s southern city of] Lerna" */
const between = `${adjectives}(?:(\\p{Lu}[\\p{L} ]{1,30})['’]s?\\s${adjectives})?`;
/** "in Lerna", "near the besieged town of Lerna", "across southern Kestria" */
const IN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:in|near|inside|outside|across|throughout|around|into|off|within)\\s${between}$`,
  'iu',
);
/** "the port of Sarrow", "the Kestrian town of Halden", "the city Halden" */
const KIND = new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:${PLACE_OF}) of|city|town|village)\\s$`, 'u');
/** "north of Lerna", "the people of southern Kestria" */
const OF = new RegExp(`(?<![\\p{L}\\p{N}])(?:${BELONGING_OF}) of\\s(?:the\\s)?(?:(?:north|south|east|west)ern\\s)?$`, 'u');
/** "visited Kestria", "flew to Norvania", "the border with Talmark", "withdrew from Lerna" */
const TRAVEL = new RegExp(
  '(?<![\\p{L}\\p{N}])(?:visit(?:s|ed|ing)?|(?:visits?|trips?|travel(?:s|led|ed|ling|ing)?|journeys?|flew|fly|flying|flights?|went|go|going|head(?:s|ed|ing)?|' +
    'return(?:s|ed|ing)?|mov(?:e|es|ed|ing)|came|come|deport(?:ed|ing)?|sent|fle[de]|fleeing|withdr(?:ew|aw|awn|awing|awal)|retreat(?:ed|ing)?|' +
    'evacuated?|troops|convoys?|refugees) (?:to|from|back to|out of)|arriv(?:e|es|ed|ing|al) (?:in|at)|borders? (?:with|of)|bordering|leav(?:e|es|ing)|left|fle[de]|' +
    `fleeing|tour(?:ed|ing)|enter(?:ed|ing)?|invaded?|invading|invasion of)\\s${between}$`,
  'iu',
);
/** "from Lerna", "at Halden", "towards Lerna" */
const MOVED = new RegExp(`(?<![\\p{L}\\p{N}])(?:at|from|to|through|via|towards?|over|between|for)\\s${between}$`, 'iu');

export interface Before {
  /** `null`: they say nothing. */
  readonly sureness: Sureness | null;
  /** Also of a state or a capital, which else may be the government itself: not "a letter to Kestria". */
  readonly ofStates: boolean;
}

/** `isOwner`: whether places are its own, "Kestria" and not "Martha". */
export function wordsBefore(text: string, [from, start]: Span, isOwner: (name: string) => boolean): Before {
  const before = text.slice(Math.max(from, start - REACH), start).replace(/\s+/g, ' ');
  if (KIND.test(before)) return { sureness: 'named', ofStates: true };
  const matches = (pattern: RegExp): boolean => {
    const found = pattern.exec(before);
    return found !== null && (found[1] === undefined || isOwner(found[1]));
  };
  if ([IN, OF, TRAVEL].some(matches)) return { sureness: 'told', ofStates: true };
  return { sureness: matches(MOVED) ? 'moved' : null, ofStates: false };
}
