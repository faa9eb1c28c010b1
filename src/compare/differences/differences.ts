/** Wherein two tellings of one point part, as the rules see it. */
import { conditions } from './conditions.js';
import { credit } from './credit.js';
import { dates } from './dates.js';
import { hedges } from './hedges.js';
import { initiator } from './initiator.js';
import { lists } from './lists.js';
import { negation } from './negation.js';
import { numbers } from './numbers.js';
import { participants } from './participants.js';
import { places } from './places.js';
import { scope } from './scope.js';
import { strength } from './strength.js';
import type { DifferenceRule, FoundDifference, Telling } from './told.js';

export const RULES: readonly DifferenceRule[] = [
  ...[initiator, negation, numbers, dates, places, participants],
  ...[credit, strength, scope, lists, conditions, hedges],
];

/** In the order of the rules: first what may be a conflict. */
export function differencesOf(a: Telling, b: Telling): readonly FoundDifference[] {
  return RULES.flatMap(rule => rule(a, b) ?? []);
}
