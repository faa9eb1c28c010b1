/** The mode of an event: how it was done, by the words around it, nearest first. */
import type { PloverRoot } from '../model/event.js';
import { ACCUSE_MODES } from './modes/accuse.js';
import { ASSAULT_MODES } from './modes/assault.js';
import { COERCE_MODES } from './modes/coerce.js';
import { CONSULT_MODES } from './modes/consult.js';
import { MOBILIZE_MODES } from './modes/mobilize.js';
import { PROTEST_MODES } from './modes/protest.js';
import { REJECT_MODES, REQUEST_MODES } from './modes/request.js';
import { RETREAT_MODES } from './modes/retreat.js';
import { SANCTION_MODES } from './modes/sanction.js';
import { THREATEN_MODES } from './modes/threaten.js';
import { earliestTold, firstTold, type WordRule } from './word-rule.js';

/** After the tables of modes of the PLOVER codebook, draft 2.0 (Open Event Data Alliance, CC BY-SA 4.0); roots left out have none. */
const MODES: Partial<Readonly<Record<PloverRoot, readonly WordRule<string | null>[]>>> = {
  CONSULT: CONSULT_MODES,
  RETREAT: RETREAT_MODES,
  REQUEST: REQUEST_MODES,
  ACCUSE: ACCUSE_MODES,
  REJECT: REJECT_MODES,
  THREATEN: THREATEN_MODES,
  PROTEST: PROTEST_MODES,
  SANCTION: SANCTION_MODES,
  MOBILIZE: MOBILIZE_MODES,
  COERCE: COERCE_MODES,
  ASSAULT: ASSAULT_MODES,
};

/** Where no words tell: PLOVER's widest mode of the root, as the codebook describes them. */
const WIDEST: Partial<Readonly<Record<PloverRoot, string>>> = {
  REQUEST: 'change',
  ACCUSE: 'disapprove',
  PROTEST: 'demo',
  SANCTION: 'discontinue',
};

/** What stands right behind the word for the root is what is asked, threatened or refused: "threatened to close …" */
const OBJECTS: Partial<Readonly<Record<PloverRoot, RegExp>>> = {
  REQUEST:
    /(?<!\p{L})(?:urg|demand|request|appeal|implor|plead|begg|call(?:s|ed|ing)? (?:for|on|upon)|ask(?:s|ed|ing)?\b|press(?:es|ed|ing) )(?<object>.{0,90})/iu,
  THREATEN: /(?<!\p{L})(?:threat\p{L}*|warn\p{L}*|vow\p{L}*)(?: \p{L}+){0,3}? (?:to|with|of|that)\b(?<object>.{0,70})/iu,
  REJECT: /(?<!\p{L})(?:reject|refus|declin|turn(?:s|ed|ing)? down|rul(?:es|ed|ing) out|rebuff|spurn)(?<object>.{0,70})/iu,
};

export interface ModeAnswer {
  readonly mode: string | null;
  /** Whether words told it. */
  readonly isTold: boolean;
}

export function modeOf(root: PloverRoot, passages: readonly string[]): ModeAnswer {
  const rules = MODES[root] ?? [];
  const [object] = passages.flatMap(passage => OBJECTS[root]?.exec(passage)?.groups?.object ?? []);
  const found = (object === undefined ? undefined : earliestTold(rules, object)) ?? firstTold(rules, passages);
  return found ? { mode: found.code, isTold: true } : { mode: WIDEST[root] ?? null, isTold: false };
}
