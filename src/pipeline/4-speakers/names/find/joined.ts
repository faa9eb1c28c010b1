/**
 * Names of one kind that a tagger cut in two, made one again; and what belongs behind a person's name.
 *   [Lloyd] J. [Austin] → Lloyd J. Austin    [Ursula] von der [Marr] → Ursula von der Marr    [Jane Marr], Jr. → Jane Marr, Jr.
 */
import type { Name } from '../name.js';

/** An initial, small words of names, a nickname in marks, or a bare hyphen. */
const BETWEEN =
  /^(?: | ?\p{Lu}\.(?: ?\p{Lu}\.)? ?| (?:(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|bint|ibn|ul|al|el|ter|ten|zu|y)[ -]){1,2}| ["“(]\p{Lu}\p{L}{1,14}["”)] |-)$/u;
const SUFFIX = /^,? (?:(?:Jr|Sr)(?:\.|(?![\p{L}\d]))|(?:II|III|IV)(?![\p{L}\d]))/u;
const PREFIX = /(?<![\p{L}\p{M}])(?:[Aa]l|[Ee]l|d|D|O|M[a]?c)[-'’]$/u;
/** "Michael A. [(Mike) Lund]" */
const NICKNAMED = /^ ["“(]\p{Lu}\p{L}{1,14}["”)] \p{Lu}/u;
/** "G.K. [Lund]"; not: "in the U.S. [Lund] said" */
const INITIALS = /(?<![\p{L}\p{M}.])(?!U\.|[ED]\.[UC]|[NSL]\.[A-Z])(?:\p{Lu}\.\s?){1,3}\s$/u;
/** The name of an office that is part of whoever holds it: "Patriarch [Orest]". */
const REGNAL = /(?<!\p{L})(?:Pope|Patriarch)\s$/u;
const LONGEST_BETWEEN = 20;

export function joined(text: string, names: readonly Name[]): readonly Name[] {
  const out: Name[] = [];
  for (const name of names) {
    const last = out.at(-1);
    if (last && belong(text, last, name)) out[out.length - 1] = { ...last, span: [last.span[0], name.span[1]] };
    else out.push(name);
  }
  return out.map(name => (name.kind === 'person' ? whole(text, name) : name));
}

function belong(text: string, a: Name, b: Name): boolean {
  if (a.kind !== 'person' || b.kind !== 'person' || b.span[0] < a.span[1]) return false;
  if (b.span[0] - a.span[1] > LONGEST_BETWEEN) return false;
  return BETWEEN.test(text.slice(a.span[1], b.span[0])) || NICKNAMED.test(text.slice(a.span[1], b.span[1]));
}

/** "[Sadr]" in "al-Sadr" is al-Sadr; "[Jane Marr], Jr." has its suffix. */
function whole(text: string, name: Name): Name {
  const [start, end] = name.span;
  const before = beforeOf(text, name);
  const behind = SUFFIX.exec(text.slice(end, end + 8))?.[0].length ?? 0;
  return before + behind === 0 ? name : { ...name, span: [start - before, end + behind] };
}

function beforeOf(text: string, { span: [start, end] }: Name): number {
  const isBare = !/\s(?!I+$)/.test(text.slice(start, end));
  const before = text.slice(Math.max(0, start - 16), start);
  const found = PREFIX.exec(before.slice(-4)) ?? (isBare ? (INITIALS.exec(before) ?? REGNAL.exec(before)) : null);
  return found?.[0].length ?? 0;
}
