/** Names as a tree of words, so that the longest name at a place is found by walking once. */
import type { Span } from '../model/span.js';
import { folded, link, words } from './folded-words.js';
import type { WorldEntry } from './world-entry.js';

export interface NameTree {
  readonly next: Map<string, NameTree>;
  /** `null`: a name that is nobody's; absent: no name ends here. */
  entry?: WorldEntry | null;
}

/** Shorter words in capitals are acronyms or nothing: "OMAN" is Oman, "NIS" is not Niš. */
const SHORTEST_CAPITALS = 4;

export const newTree = (): NameTree => ({ next: new Map() });

/** The first to take a name keeps it. Names of four letters and more are known in capitals too: "ANKARA, May 3". */
export function addName(tree: NameTree, name: string, entry: WorldEntry | null): void {
  put(tree, name, entry);
  if (name.length >= SHORTEST_CAPITALS) put(tree, folded(name).toUpperCase(), entry);
}

export function nameAt(tree: NameTree, name: string): NameTree | undefined {
  const found = words(name);
  return found.length === 0 ? undefined : step(tree, name, found, 0).at(found.length - 1);
}

/** The longest name that begins with the word `first` of `found`, as its last word's index. */
export function longestName(tree: NameTree, text: string, found: readonly Span[], first: number) {
  const path = step(tree, text, found, first);
  const length = path.findLastIndex(({ entry }) => entry !== undefined);
  const entry = path[length]?.entry;
  return entry === undefined ? null : { entry, last: first + length };
}

/** The nodes that the words from `first` on lead through. */
function step(tree: NameTree, text: string, found: readonly Span[], first: number): readonly NameTree[] {
  const path: NameTree[] = [];
  let node = tree;
  for (let k = first; k < found.length; k += 1) {
    const key = keyOf(text, found, k, k === first);
    const next = key === null ? undefined : node.next.get(key);
    if (!next) break;
    path.push(next);
    node = next;
  }
  return path;
}

function keyOf(text: string, found: readonly Span[], k: number, isFirst: boolean): string | null {
  const [start, end] = found[k] ?? [0, 0];
  const word = folded(text.slice(start, end));
  if (isFirst) return word;
  const before = link(text.slice(found[k - 1]?.[1] ?? 0, start));
  return before === null ? null : before + word;
}

function put(tree: NameTree, name: string, entry: WorldEntry | null): void {
  const found = words(name);
  let node = tree;
  for (const [k] of found.entries()) {
    const key = keyOf(name, found, k, k === 0);
    if (key === null) return;
    const next = node.next.get(key) ?? newTree();
    node.next.set(key, next);
    node = next;
  }
  if (found.length > 0 && node.entry === undefined) node.entry = entry;
}
