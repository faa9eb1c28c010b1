/**
 * Which of PLOVER's two roots a yielding is. RETREAT is what changes something at once: captives walk out, troops leave, guns are handed in, a gate
 * opens, someone leaves office. CONCEDE is what is only said, promised or decided: pardons, eased rules, dropped charges, regrets, and a retreat that is
 * only announced.
 */

import { RETREAT_MODES } from './modes/retreat.js';
import { firstTold, told } from './word-rule.js';

/** "will pull out", "announced a phased withdrawal", "pardoned", "acquitted": verbal, whatever else the words tell. */
const VERBAL = told(
  'CONCEDE',
  'pardon|amnest|acquit|clemency|commut|apolog|forgiv|sorry|regret|remorse|announc(?:es|ed|ing) (?:\\w+ ){0,4}(?:pull-?out|withdrawal|retreat|release)|will (?:\\w+ ){0,2}(?:withdraw|release|free|pull|lift|ease|allow|let|reopen|resign|step down|hand)|would (?:\\w+ ){0,2}(?:withdraw|release|free|pull|lift|ease|allow|let|reopen|resign|step down|hand)|conced',
);

export function rootOfYielding(passages: readonly string[]): 'CONCEDE' | 'RETREAT' {
  if (firstTold([VERBAL], passages)) return 'CONCEDE';
  return firstTold(RETREAT_MODES, passages) ? 'RETREAT' : 'CONCEDE';
}
