/** Someone as one place of the report names or describes them, and when two such are one. */
import type { Actor } from '../../../../model/actor.js';
import type { Span } from '../../../../model/span.js';

export interface Someone {
  /** The fullest name that the report gives, without titles; else the description. */
  readonly name: string;
  readonly actor: Actor | null;
  readonly party: string | null;
  /** `null`: only the title names them. */
  readonly span: Span | null;
  /** By a name, not by a description: "thirty farmers". */
  readonly byName: boolean;
}

export function described(text: string, span: Span): Someone {
  return { name: text.slice(...span), actor: null, party: null, span, byName: false };
}

/** "Brenn" is "Ada K. Brenn"; "business leaders" are "key business groups", whose words are half the same. */
export function isSame(a: Someone, b: Someone): boolean {
  if (a.name === b.name || (a.actor !== null && a.actor.id === b.actor?.id)) return true;
  if (a.byName !== b.byName || (!a.byName && a.party !== null && b.party !== null && a.party !== b.party)) return false;
  if (a.actor && b.actor) return a.name.includes(b.name) || b.name.includes(a.name);
  return a.byName ? isShortFor(a.name, b.name) || isShortFor(b.name, a.name) : shareWords(a.name, b.name);
}

/** The last words are the same, and all words of the one stand in the other. */
function isShortFor(short: string, long: string): boolean {
  const [few, many] = [wordsOf(short), wordsOf(long)];
  return few.at(-1) === many.at(-1) && few.every(word => many.includes(word));
}

function shareWords(a: string, b: string): boolean {
  const [few, many] = [wordsOf(a), wordsOf(b)].toSorted((x, y) => x.length - y.length);
  if (!few || !many || few.length === 0) return false;
  const known = new Set(many);
  return 2 * few.filter(word => known.has(word)).length > few.length;
}

const wordsOf = (name: string): readonly string[] =>
  (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(word => word.length > 1 && !SMALL.has(word)).slice(0, 60);
const SMALL = new Set(['the', 'and', 'for', 'of', 'in', 'from', 'with', 'jr', 'sr']);

/** More are no list. */
const MOST = 300;

export function addNew(known: readonly Someone[], more: readonly Someone[]): readonly Someone[] {
  const all = [...known];
  for (const one of more) if (all.length < MOST && !all.some(other => isSame(other, one))) all.push(one);
  return all;
}
