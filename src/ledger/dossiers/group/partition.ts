/**
 * Which reports are one dossier, from what links them two by two: the same groups in whatever order the reports came. A link holds where those that are
 * linked to the one are mostly linked to the other too (SCAN, Xu et al. 2007), so that one text about two events does not make them one; links that leave
 * no doubt hold by themselves. What people decided comes first, the newest first.
 */
import { Joined } from './joined.js';

export interface Linked {
  readonly a: string;
  readonly b: string;
  /** Greater is surer. */
  readonly score: number;
  /** A copy, or the same contact: it needs no others. */
  readonly isSure: boolean;
}

export interface Decision {
  readonly id: string;
  /** Of the same event. */
  readonly reports: readonly string[];
  /** Of the same event among each other, and not of that of `reports`; empty where it was only said that some are one. */
  readonly apartFrom: readonly string[];
}

/** Of those who are linked to either, how many are linked to both. */
const COMMON = 0.55;

/** `links`: all that touch `reports`; `decisions`: the newest first. Each group in the order of the alphabet, and so the groups. */
export function partition(
  reports: readonly string[],
  links: readonly Linked[],
  decisions: readonly Decision[],
): readonly (readonly string[])[] {
  const joined = new Joined(reports);
  for (const { id, reports: one, apartFrom } of decisions) {
    for (const side of [one, apartFrom]) for (const report of side) joined.join(side[0] ?? report, report);
    joined.keepApart(id, one, apartFrom);
  }
  for (const { a, b } of holding(links)) joined.join(a, b);
  return joined.groups();
}

/** The surest first, so that of two that people keep apart a third joins the one that it is liker. */
function holding(links: readonly Linked[]): readonly Linked[] {
  const near = neighbours(links);
  const holds = ({ a, b, isSure }: Linked) => isSure || commonness(near.get(a), near.get(b)) >= COMMON;
  return links.filter(holds).toSorted((one, other) => other.score - one.score || order(one.a, other.a) || order(one.b, other.b));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Each is its own neighbour too. */
function neighbours(links: readonly Linked[]): ReadonlyMap<string, ReadonlySet<string>> {
  const near = new Map<string, Set<string>>();
  for (const { a, b } of links) {
    near.set(a, (near.get(a) ?? new Set([a])).add(b));
    near.set(b, (near.get(b) ?? new Set([b])).add(a));
  }
  return near;
}

function commonness(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  let both = 0;
  for (const one of a) if (b.has(one)) both++;
  return both / Math.sqrt(a.size * b.size);
}
