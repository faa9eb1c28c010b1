/**
 * The times of a report counted out, in rounds: first what the report itself tells, then what is said in quotation marks, which counts from the
 * day on which it was said: "We will meet tomorrow", said on Tuesday, is Wednesday.
 */
import type { Span } from '../../model/span.js';
import type { UndatedStatement } from '../../model/statement.js';
import type { Time, When } from '../../model/time.js';
import { firstAtLeast } from '../../text/sorted.js';
import { type Anchors, LastTold } from './counting/anchors.js';
import { countOut } from './counting/count-out.js';
import { directionAt } from './counting/direction.js';
import { NO_REFERENCE, type Outcome } from './counting/outcome.js';
import { innermost } from './innermost.js';
import type { Said } from './said/said.js';
import type { ToldTime } from './said/told-time.js';
import type { Reading } from './words/reading.js';

/** Statements inside statements deeper than anybody writes are read as if they stood this deep. */
const DEEPEST = 8;

interface Telling {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly statements: readonly UndatedStatement[];
}

/** When the statements of one depth (0: inside of none) were said, the times of the rounds before being known. */
export type SayWhen = (statements: readonly UndatedStatement[], times: readonly ToldTime[]) => ReadonlyMap<string, Said>;

export interface ToldTimes {
  readonly times: readonly Time[];
  readonly said: ReadonlyMap<string, Said>;
}

export function toldTimes(readings: readonly Reading[], report: When | null, telling: Telling, sayWhen: SayWhen): ToldTimes {
  const depths = depthsOf(telling.statements);
  const places = placesOf(readings, telling, depths);
  const outcomes: Outcome[] = places.map(() => NO_REFERENCE);
  const said = new Map<string, Said>();
  for (let round = 0; round <= DEEPEST + 1; round++) {
    const flows = new Map<string | null, LastTold>();
    const saidOn = (id: string): When | null => said.get(id)?.when ?? null;
    for (const [i, place] of places.entries()) if (place.round === round) outcomes[i] = countedIn(place, flows, saidOn, report);
    const statements = telling.statements.filter(({ id }) => depths.get(id) === round);
    if (statements.length === 0) continue;
    const times = places.map(({ reading, holder }, i) => ({ span: reading.span, when: outcomes[i]?.when ?? null, holder }));
    for (const [id, when] of sayWhen(statements, times)) said.set(id, when);
  }
  return { times: places.map(({ reading }, i) => timeOf(reading, i, outcomes[i] ?? NO_REFERENCE)), said };
}

/** Where a reading stands. */
interface Place extends Pick<Anchors, 'direction' | 'sure'> {
  readonly reading: Reading;
  /** The innermost statement that quotes it. */
  readonly quoting: string | null;
  /** The innermost statement in whose content it stands. */
  readonly holder: string | null;
  readonly round: number;
}

function placesOf(
  readings: readonly Reading[],
  { text, sentences, statements }: Telling,
  depths: ReadonlyMap<string, number>,
): readonly Place[] {
  const spans = readings.map(({ span }) => span);
  const ends = sentences.map(([, end]) => end);
  const quoting = innermost(spans, ownersOf(statements, 'quoted'));
  const holders = innermost(spans, ownersOf(statements, 'content'));
  return readings.map((reading, i) => {
    const id = quoting[i] ?? null;
    const sentence = sentences[firstAtLeast(ends, reading.span[1])] ?? reading.span;
    const round = id === null ? 0 : (depths.get(id) ?? 0) + 1;
    return { reading, quoting: id, holder: holders[i] ?? null, round, ...directionAt(text, sentence, reading.span) };
  });
}

/** Each quotation has times of its own that were told last. */
function countedIn(
  { reading, quoting, direction, sure }: Place,
  flows: Map<string | null, LastTold>,
  saidOn: (id: string) => When | null,
  report: When | null,
): Outcome {
  const flow = flows.get(quoting) ?? new LastTold();
  flows.set(quoting, flow);
  const from = (quoting === null ? null : saidOn(quoting)) ?? report;
  const outcome = countOut(reading, { report: from, told: flow.all, direction, sure });
  if (outcome.when !== null) flow.add(outcome.when);
  return outcome;
}

function timeOf({ span, by }: Reading, i: number, { when, doubts, inferred }: Outcome): Time {
  const basis = when === null ? 'absent' : inferred ? 'inferred' : 'stated';
  return { id: `t${i + 1}`, span, when, doubts, evidence: { basis, by, score: null } };
}

const ownersOf = (statements: readonly UndatedStatement[], part: 'quoted' | 'content') =>
  statements.flatMap(statement => statement[part].map(span => ({ span, owner: statement.id })));

/** How many statements each stands inside of. */
function depthsOf(statements: readonly UndatedStatement[]): ReadonlyMap<string, number> {
  const inside = new Map(statements.map(statement => [statement.id, statement.inside]));
  const depths = new Map<string, number>();
  for (const { id } of statements) {
    let depth = 0;
    for (let outer = inside.get(id); outer && depth < DEEPEST; outer = inside.get(outer)) depth++;
    depths.set(id, depth);
  }
  return depths;
}
