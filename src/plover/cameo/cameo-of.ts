/**
 * The CAMEO code of an event that has its PLOVER codes: the table of the PLOVER project from CAMEO to PLOVER (cameo2plover, draft 0.8; Open Event
 * Data Alliance, CC BY-SA 4.0) read backwards. Where nothing finer is told it is the most general code.
 */
import type { PloverRoot } from '../../model/event.js';
import type { CameoRow, Coding } from './cameo-row.js';
import { ACCUSE, REJECT, REQUEST, THREATEN } from './conflict.js';
import { AGREE, AIDING, CONCEDE, CONSULT, COOPERATE, RETREAT, SUPPORT } from './cooperation.js';
import { ASSAULT, COERCE, MOBILIZE, PROTEST, SANCTION } from './force.js';

const TABLES: Readonly<Record<PloverRoot, readonly CameoRow[]>> = {
  AGREE,
  CONSULT,
  SUPPORT,
  CONCEDE,
  COOPERATE,
  AID: AIDING,
  RETREAT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT,
};

export function cameoOf(root: PloverRoot, coding: Coding): string {
  const code = TABLES[root].find(({ fits }) => fits(coding))?.code ?? '010';
  return root === 'REQUEST' && APPEALING.test(coding.words) && !DEMANDING.test(coding.words) ? asAppeal(code) : code;
}

/** CAMEO's 02 (appeal) asks for what its 10 (demand) demands: "urged", "called on" against "demanded", "ordered", "must". */
const APPEALING =
  /(?<!\p{L})(?:urg|ask|appeal|call(?:s|ed|ing)? (?:\p{L}+ ){0,3}(?:for|on|upon)|plead|beg|implor|request|invit|propos|suggest|recommend|encourag|petition|hop(?:es|ed)|seek|sought|pray|lobb|apply|applied)/iu;
const DEMANDING = /(?<!\p{L})(?:demand|order|insist|require|must\b|instruct|summon|subpoena|command|ultimatum|dictat)/iu;

/** "1056" is "0256", "100" is "020". */
const asAppeal = (code: string): string => `02${code.slice(2)}`;
