/** Passages in place: the words of an account with a little of their sentences around them, and within them what is to be marked. */
import type { PartyName, Passage, Point } from '../../model/comparison.js';
import type { Report } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { sentences } from '../../text/sentences.js';
import { inOrder, overlap, without } from '../../text/spans.js';
import { ofParty } from '../words/dossier-words.js';

/** `around`: not of the passage, shown so that it can be understood · `told`: of it · `marked`: of it, and what it is about. */
export type PassageLook = 'around' | 'told' | 'marked';

export interface PassageRun {
  readonly look: PassageLook;
  /** On one line. */
  readonly words: string;
}

/** Passages of one sentence together; `span` goes from the first to the last of them. */
export interface PassageLine {
  readonly span: Span;
  /** The id of the statement of the first of them; `null`: the report tells it itself. */
  readonly statement: string | null;
  readonly runs: readonly PassageRun[];
}

/** Where in a report the words of a party stand wherein the accounts part at a point. */
export function marksIn({ differences }: Pick<Point, 'differences'>, party: PartyName, report: string): readonly Span[] {
  const shown = differences.flatMap(({ passages }) => ofParty(passages, party) ?? []);
  return shown.filter(passage => passage.report === report).map(({ span }) => span);
}

type Told = Pick<Report, 'text' | 'removed'>;

/** UTF-16 code units of the sentence shown on either side. */
const AROUND = 110;

/** How far a sentence is looked for. */
const REACH = 1200;

/**
 * `passages`: all of one report. `report`: `null` where its text is not at hand, and nothing is shown around them; so with one whose text is not (or no
 * longer) the one that the passages were taken from.
 */
export function passageLines(report: Told | null, passages: readonly Passage[], marked: readonly Span[]): readonly PassageLine[] {
  const there = report !== null && passages.every(({ span, text }) => report.text.slice(...span) === text) ? report : null;
  return inSentences(there, passages).map(({ frame, held }) => ({
    span: [held[0]?.span[0] ?? frame[0], held.at(-1)?.span[1] ?? frame[1]],
    statement: held[0]?.statement ?? null,
    runs: merged([...before(there, frame, held), ...inside(there, held, marked), ...after(there, frame, held)]),
  }));
}

interface Sentence {
  readonly frame: Span;
  readonly held: readonly Passage[];
}

function inSentences(report: Told | null, passages: readonly Passage[]): readonly Sentence[] {
  const found: { frame: Span; held: Passage[] }[] = [];
  for (const passage of passages.toSorted((a, b) => inOrder(a.span, b.span))) {
    const frame = report === null ? passage.span : sentenceAround(report, passage.span);
    const last = found.at(-1);
    if (last !== undefined && overlap(last.frame, frame)) {
      last.frame = [last.frame[0], Math.max(last.frame[1], frame[1])];
      last.held.push(passage);
    } else found.push({ frame, held: [passage] });
  }
  return found;
}

function sentenceAround({ text }: Told, [start, end]: Span): Span {
  const window: Span = [Math.max(0, start - REACH), Math.min(text.length, end + REACH)];
  const touched = sentences(text, window).filter(sentence => overlap(sentence, [start, end]));
  return [Math.min(start, touched[0]?.[0] ?? start), Math.max(end, touched.at(-1)?.[1] ?? end)];
}

function before(report: Told | null, [from]: Span, held: readonly Passage[]): readonly PassageRun[] {
  const to = held[0]?.span[0] ?? from;
  if (report === null || to <= from) return [];
  const words = kept(report, [from, to]);
  const cut = words.length > AROUND ? `… ${words.slice(-AROUND).replace(/^\S*\s/, '')}` : words;
  return [{ look: 'around', words: cut }];
}

function after(report: Told | null, [, to]: Span, held: readonly Passage[]): readonly PassageRun[] {
  const from = held.at(-1)?.span[1] ?? to;
  if (report === null || to <= from) return [];
  const words = kept(report, [from, to]);
  const cut = words.length > AROUND ? `${words.slice(0, AROUND).replace(/\s\S*$/, '')} …` : words;
  return [{ look: 'around', words: cut }];
}

function inside(report: Told | null, held: readonly Passage[], marked: readonly Span[]): readonly PassageRun[] {
  return held.flatMap((passage, at) => {
    const last = held[at - 1]?.span[1];
    const between = report === null || last === undefined ? '' : kept(report, [last, Math.max(last, passage.span[0])]);
    return [...(between === '' ? [] : [{ look: 'around', words: between } as const]), ...ownRuns(passage, marked, last ?? 0)];
  });
}

/** `from`: what stands before is shown already, with a passage that overlaps this one. */
function ownRuns({ span: [start, end], text }: Passage, marked: readonly Span[], from: number): readonly PassageRun[] {
  const runs: PassageRun[] = [];
  let at = Math.max(start, from);
  const run = (look: PassageLook, to: number): void => {
    if (to > at) runs.push({ look, words: oneLine(text.slice(at - start, to - start)) });
    at = Math.max(at, to);
  };
  for (const [markStart, markEnd] of marked.filter(mark => overlap(mark, [start, end])).toSorted(inOrder)) {
    run('told', Math.min(markStart, end));
    run('marked', Math.min(markEnd, end));
  }
  run('told', end);
  return runs;
}

/** Without what was removed from the report. */
function kept({ text, removed }: Told, span: Span): string {
  const gone = removed.flatMap(part => (part.span === null ? [] : [part.span]));
  return oneLine(
    without(span, gone)
      .map(part => text.slice(...part))
      .join(''),
  );
}

function merged(runs: readonly PassageRun[]): readonly PassageRun[] {
  const out: PassageRun[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (run.words === '') continue;
    if (last?.look === run.look) out[out.length - 1] = { look: run.look, words: last.words + run.words };
    else out.push(run);
  }
  return out;
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ');
