/** The pairs of a sentence that are worth asking about: two who stand near each other in the same one's words. */
import type { Span } from '../../../../model/span.js';
import type { Statement } from '../../../../model/statement.js';
import { contains, hull } from '../../../../text/spans.js';
import type { Regions } from './regions.js';
import type { Someone } from './someone.js';

export interface Couple {
  readonly first: Someone;
  readonly second: Someone;
  readonly sentence: Span;
  /** In whose content they stand; `null`: the report's own words. */
  readonly statement: Statement | null;
}

/** Pairs of a sentence that are asked about, the nearest first: more are lists. */
const MOST = 6;
/** Mentions behind one that are paired with it. */
const NEXT = 5;
/** UTF-16 code units between two: a clause, and one in between. */
const FAR = 220;

export function couplesIn(sentence: Span, everyone: readonly Someone[], text: string, regionOf: Regions): readonly Couple[] {
  const couples = everyone.flatMap((first, i) =>
    everyone.slice(i + 1, i + 1 + NEXT).flatMap(second => coupleOf(first, second, sentence, text, regionOf) ?? []),
  );
  const nearest = couples.toSorted((a, b) => gap(a) - gap(b));
  return onePerTwo(nearest).slice(0, MOST);
}

function coupleOf(first: Someone, second: Someone, sentence: Span, text: string, regionOf: Regions): Couple | null {
  const between = text.slice(first.span[1], second.span[0]);
  if (isOne(first, second) || between.length > FAR || LISTED.test(between)) return null;
  const statement = regionOf(first.span);
  if (statement !== regionOf(second.span)) return null;
  return { first, second, sentence, statement };
}

/** "Kestria, Norvania and Talmark"; "Kestria and Norvania" may be two who do something to each other. */
const LISTED = /^(?:,| ?,? ?(?:as well as|along with|including|&))(?: (?:and|the))*\s*$/i;

/** The same; a state and those who are its side ("the Kestrian army"); two places. */
function isOne(first: Someone, second: Someone): boolean {
  if (first.key === second.key || (first.isPlace && second.isPlace)) return true;
  const { end: a } = first;
  const { end: b } = second;
  return a.party !== null && a.party === b.party && (a.name === a.party || b.name === b.party);
}

const gap = ({ first, second }: Couple): number => second.span[0] - first.span[1];

function onePerTwo(couples: readonly Couple[]): readonly Couple[] {
  const seen = new Set<string>();
  return couples.filter(({ first, second }) => {
    const key = [first.key, second.key].toSorted().join(' ');
    return !seen.has(key) && seen.add(key);
  });
}

/** Whether it is a verbal act that a statement is already: its source is one of the two, and its cue stands between them. */
export function isSaying({ first, second }: Couple, statements: readonly Statement[]): boolean {
  const whole: Span = [first.span[0], second.span[1]];
  return statements.some(({ source, cue, addresseeSpans }) => {
    const said = hull([...source, ...cue]);
    const holds = (spans: readonly Span[], { span }: Someone): boolean => spans.some(each => contains(each, span));
    const speaks = holds(source, first) || holds(source, second);
    const listens = holds(addresseeSpans, first) || holds(addresseeSpans, second) || cue.some(each => contains(whole, each));
    return said !== null && speaks && listens;
  });
}
