/**
 * What someone's titles say the office is, the state left out, and the field that it belongs to.
 *   Kestrian Foreign Minister, Minister of Foreign Affairs → foreign minister    spokeswoman → spokesman    Premier → prime minister
 *   Lantern Wire's correspondent → correspondent    not: the tall man from Sarrow
 */
import { HEADS, HONORIFICS, KIN, MODIFIERS, TITLE_COMPLEMENTS } from '../../../pipeline/4-speakers/names/about/role-words.js';

const TIMES =
  /^(?:former|ex-?|then-?|acting|interim|late|incoming|outgoing|retired|new|newly-elected|longtime|long-time|veteran|top|senior|fellow)$/;
const SAME: Readonly<Record<string, string>> = {
  premier: 'prime-minister',
  taoiseach: 'prime-minister',
  sen: 'senator',
  sens: 'senator',
  senators: 'senator',
  gov: 'governor',
  rep: 'representative',
  reps: 'representative',
  congressman: 'representative',
  congresswoman: 'representative',
  mep: 'mp',
  prof: 'professor',
  gen: 'general',
  adm: 'admiral',
  col: 'colonel',
  capt: 'captain',
  maj: 'major',
  lt: 'lieutenant',
  sgt: 'sergeant',
  amb: 'ambassador',
  rev: 'reverend',
  defence: 'defense',
  labour: 'labor',
  emir: 'amir',
  chair: 'chairman',
  head: 'chief',
  actress: 'actor',
};
const WOMEN = /(?:spokes|chair|states|council|business|anchor)(?:woman|person)$/;

/** `null`: no office is told. */
export function officeOf(role: string): string | null {
  const words = role
    .toLowerCase()
    .replace(/\(.*?\)/g, ' ')
    .replace(/\bprime minister/g, 'prime-minister')
    .replace(/\bvice[ -]president/g, 'vice-president')
    .replace(/\bsecretary[ -]general/g, 'secretary-general')
    .split(/[^\p{L}-]+/u)
    .map(word => SAME[word] ?? word.replace(WOMEN, found => found.replace(/woman|person/, 'man')))
    .filter(isOfOffice);
  const office = turned(words.join(' ').replace(/^(?:of )+|(?: of)+$/g, ''));
  return words.some(word => isHead(word)) ? office : null;
}

const isHead = (word: string): boolean => HEADS.has(word) && !HONORIFICS.has(word) && !KIN.has(word);
const isOfOffice = (word: string): boolean =>
  word === 'of' || ((isHead(word) || MODIFIERS.has(word) || TITLE_COMPLEMENTS.has(word)) && !TIMES.test(word));

/** "minister of foreign" → "foreign minister" */
const turned = (office: string): string => office.replace(/^(.*\b(?:minister|secretary)) of ([\p{L}\s-]+)$/u, '$2 $1');

/** Offices that a state, or an organisation of states, has one of at a time. */
const SOLE =
  /^(?:(?:vice-)?president(?:-elect)?|prime-minister|(?:vice )?chancellor|king|queen|pope|emperor|sultan|amir|secretary-general|(?:[\p{L}-]+ ){1,3}minister|(?:state|defense|treasury|energy|commerce|labor|homeland security) secretary)$/u;

export const isSole = (office: string): boolean => SOLE.test(office);

/** Fields that one seldom leaves for another. */
const FIELDS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    rule: 'president vice-president minister prime-minister chancellor senator representative governor ambassador envoy secretary lawmaker legislator mp secretary-general king queen general admiral colonel spokesman judge prosecutor diplomat commander',
    stage: 'actor singer musician comedian filmmaker novelist poet artist',
    sport: 'coach player pilot astronaut',
    private: 'student farmer nurse resident neighbor neighbour',
  }).flatMap(([field, words]) => words.split(' ').map(word => [word, field])),
);

export function fieldOf(office: string): string | null {
  const head = office.split(' ').findLast(word => FIELDS[word] !== undefined);
  return head === undefined ? null : (FIELDS[head] ?? null);
}
