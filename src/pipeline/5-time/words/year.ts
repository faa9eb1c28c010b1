/** "in 2029", "the 2029 accord", "since 2013", "2015–16", "(2015)"; not a number that counts something. */
import { yearsWhen } from '../calendar/when.js';
import { YEAR } from './calendar-words.js';
import { fixed, written } from './reading.js';
import { type Found, wordRule } from './word-rule.js';

export const year = wordRule({
  by: 'year',
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,:/@#_$€£+]|(?<!\\d)-)(?:(?:early|mid|late|pre|post)[- ](?:in )?)?(?<year>${YEAR})(?:[-–/](?<end>\\d\\d))?(?![\\d\\p{L}_]|[.,:/]\\d|%|[-–]\\p{L})`,
    'giu',
  ),
  read: found => {
    if (!isYear(found)) return null;
    const { year: first = '', end } = found.groups;
    if (end === undefined) return written({ year: Number(first) });
    return Number(end) === (Number(first) + 1) % 100 ? fixed(yearsWhen(Number(first), Number(first) + 1)) : null;
  },
});

function isYear({ text, before, after }: Found): boolean {
  if (COUNTED.test(after) || NUMBERED.test(before)) return false;
  if (/^1[5-8]/.test(text)) return IN.test(before) || /^\(/.test(before.slice(-1));
  const word = /(?:^|[\s(“"‘'])([\p{L}.’'-]+)\s{1,2}$/u.exec(before)?.[1];
  return word === undefined || !/^\p{Lu}/u.test(word) || /[’']s?$/.test(word) || LEADS.test(word);
}

/** "2000 people", "1500-strong", "2000 km" */
const COUNTED =
  /^[ -](?:(?:registered|likely|American|young|local|armed|foreign|new) )?(?:people|adults|voters?|respondents|Americans|troops|soldiers|percent|per cent|miles?|km|kilomet|met(?:er|re)s?|feet|foot|tons?|tonnes|kg|dollars?|euros?|pounds?|rubles?|votes|jobs?|homes?|houses?|barrels?|megawatts?|MW|cases|deaths|hours?|hrs|GMT|UTC|words|pages|students|refugees|families|workers|members|seats|years?|days?|times|points|hectares|acres|square|cubic|vehicles|aircraft|missiles|tanks|drones|men|women|children|civilians|casualties|prisoners|delegates|detainees|migrants|residents|protesters|fighters|officers|police|calories|metric|strong|odd|or so|more|others)\b/i;

/** "Resolution 2202", "No. 1984", "some 2000", "more than 2000" */
const NUMBERED =
  /(?:\b(?:about|some|nearly|almost|than|least|No|Nos|Resolution|Res|Article|Rule|Section|Flight|Room|Order|Law|Decree|Model|Type|Page|p|channel|number|Highway|Route|Unit|Squadron|Brigade)\b\.?|[$€£#№&=])\s?$/i;

const IN = /\b(?:in|since|until|till|from|of|by|before|after|between|and|to|the|around|during|early|late|mid)(?:\s{1,2}|-)$/i;

/** A capital before a year is a name, "Agenda 2030", unless it leads on or is a season, a feast or an owner. */
const LEADS =
  /^(?:In|Since|By|From|Between|Until|Till|After|Before|During|Of|For|To|The|And|Or|As|This|That|His|Her|Its|Their|Our|My|Through|Around|Early|Mid|Late|Back|On|But|A|An|Perhaps|Maybe|Both|Only|Even|Just|Not|If|When|While|Where|Another|Most|Some|That|Yet|So|Then|Now|With|At|Throughout|Spring|Summer|Autumn|Fall|Winter|Christmas|Easter|Ramadan|Year|Copyright|Q[1-4]|H[12])$/;
