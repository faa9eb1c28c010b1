/** A point, or a fact of the contact, for people: what the accounts make of it together, then the words of each. */
import { type PartyWords, partyWords } from '../../export/dossier/party-words.js';
import type { PassageRun } from '../../export/marks/passage-lines.js';
import {
  DIFFERENCE_WORDS,
  FACT_WORDS,
  NOT_TOLD,
  silenceWords,
  VERDICT_SIGNS,
  VERDICT_WORDS,
  verdictWords,
} from '../../export/words/comparison-words.js';
import { factValue, ofParty } from '../../export/words/dossier-words.js';
import type { ComparedAccount, ContactFact, Point, Verdict } from '../../model/comparison.js';
import { harmlessLine } from '../terminal/harmless.js';
import { wrapped, wrappedBeside } from '../terminal/lines.js';
import type { Style } from '../terminal/style.js';
import { labelOf } from './label-of.js';
import type { Layout } from './layout.js';

export interface Sides {
  readonly accounts: readonly ComparedAccount[];
  /** Of a report in the list of reports; `null`: it needs none. */
  readonly numberOf: (report: string) => number | null;
}

/** Columns before what is told of a point; its id stands in them. */
const MARGIN = 4;

/** A name of a party that is longer has no place in the margin. */
const WIDEST_NAME = 18;

export function peoplePoint(point: Point, sides: Sides, layout: Layout): string {
  const { style, columns } = layout;
  const label = labelOf(point.id);
  const head = headWords({ ...point, words: verdictWords(point) }, style);
  return [
    wrappedBeside({ label: style.id(label), width: label.length, text: head }, columns, Math.max(MARGIN, label.length)),
    ...point.differences.map(({ kind, words }) =>
      wrapped(style.quiet(harmlessLine(`${DIFFERENCE_WORDS[kind]}: ${words}`)), columns, MARGIN),
    ),
    ...sides.accounts.map(account => beside(account, wordsAt(point, account, sides, style), { sides, layout })),
  ].join('\n');
}

function wordsAt(point: Point, account: ComparedAccount, sides: Sides, style: Style): string {
  const told = partyWords(point, account.party);
  if (told.length > 0) return told.map(words => reportWords(words, sides, style)).join(' ');
  return style.quiet(silenceWords(point, account) ?? NOT_TOLD);
}

export function peopleFact(fact: ContactFact, sides: Sides, layout: Layout): string {
  const { style, columns } = layout;
  const head = `${FACT_WORDS[fact.field]} · ${headWords({ ...fact, words: VERDICT_WORDS[fact.verdict] }, style)}`;
  return [
    wrapped(head, columns, 2),
    ...sides.accounts.map(account => beside(account, valueAt(fact, account, style), { sides, layout })),
  ].join('\n');
}

function valueAt({ field, values }: ContactFact, { party }: ComparedAccount, style: Style): string {
  const told = ofParty(values, party);
  if (told === null) return style.quiet(NOT_TOLD);
  const words = partyWords({ passages: { [party]: told.passages }, differences: [] }, party).flatMap(({ lines }) => lines);
  const own = words.map(({ runs }) => `“${runsWords(runs, style)}”`).join(' … ');
  const value = harmlessLine(factValue(field, told.value));
  // Where its own words are the value, they are said once.
  return [value, own].filter((part, at) => part !== '' && !(at === 0 && own === `“${value}”`)).join(' ');
}

/** "≠ Conflict · Kestria: 40; Norvania: 60" */
function headWords({ verdict, reason, words }: { verdict: Verdict; reason: string; words: string }, style: Style): string {
  const paint = verdict === 'conflict' ? style.error : verdict === 'differs' ? style.cue : style.title;
  return [paint(`${VERDICT_SIGNS[verdict]} ${harmlessLine(words)}`), harmlessLine(reason)]
    .filter(part => part !== '')
    .join(' · ');
}

/** "    Kestria   “40 soldiers stay at the crossing”"; where a name is too long for a margin, the words of each stand below the name. */
function beside({ party }: ComparedAccount, text: string, { sides, layout }: { sides: Sides; layout: Layout }): string {
  const { style, columns } = layout;
  const widest = Math.max(...sides.accounts.map(account => harmlessLine(account.party).length));
  const name = harmlessLine(party);
  if (widest > WIDEST_NAME) return `${wrapped(style.source(name), columns, MARGIN)}\n${wrapped(text, columns, MARGIN + 2)}`;
  const width = widest + 2;
  const label = style.source(name) + ' '.repeat(width - name.length);
  return wrappedBeside({ label, width, text }, columns, MARGIN + width);
}

/** "“40 soldiers” … “stay at the crossing” [2]" */
function reportWords({ report, lines }: PartyWords, { numberOf }: Sides, style: Style): string {
  const number = numberOf(report);
  const words = lines.map(({ runs }) => `“${runsWords(runs, style)}”`).join(' … ');
  return number === null ? words : `${words} ${style.quiet(`[${number}]`)}`;
}

/** What the accounts part over is painted. */
function runsWords(runs: readonly PassageRun[], style: Style): string {
  return runs.map(({ look, words }) => (look === 'marked' ? style.gap(harmlessLine(words)) : harmlessLine(words))).join('');
}
