/**
 * Everyone whom a phrase names or describes: "Defence Minister Ada Koll, Secretary of the Council Tove Lund and thirty farmers". What stands between two
 * names is the office of the second or tells of the first; a phrase without a name is one description as a whole.
 */
import type { Span } from '../../../../model/span.js';
import { trimmed } from '../../../../text/lines.js';
import { contains, overlap } from '../../../../text/spans.js';
import { worldNamesIn } from '../../../../world/world-names-in.js';
import { type Named, namedWithin, type Reading } from '../reading.js';
import { nameInWords } from './name-in-words.js';
import { officeHolder } from './office-holder.js';
import { officeHolders } from './office-holders.js';
import { BODIES, isGroup, isOffice, OFFICES } from './people-words.js';
import { described, type Someone } from './someone.js';

export function peopleIn(reading: Reading, phrase: Span): readonly Someone[] {
  const persons = namedWithin(reading, phrase).filter(named => isPerson(reading, named) && !isOwner(reading.text, named.span[1]));
  const items = itemsOf(reading.text, phrase, persons);
  const isList = persons.length > 0;
  const named = items.map(item => namesOf(reading, item, persons, isList));
  if (named.every(found => found.length === 0))
    return bodiesIn(reading, items) ?? officesIn(reading, items) ?? asAWhole(reading, phrase);
  return items.flatMap((item, k) => {
    const found = named[k] ?? [];
    if (found.length > 0) return found;
    return k === 0 && isOfOneMore(reading.text, item, items[1]) ? [officeIn(reading, item)] : beside(reading.text, item);
  });
}

/** "the President | and Speaker Koll": another one; not "the minister, | Ada Koll", who is the same. */
const isOfOneMore = (text: string, item: Span, next: Span | undefined): boolean =>
  next !== undefined && /^ and $/.test(text.slice(item[1], next[0])) && isOffice(text.slice(...item));

const officeIn = (reading: Reading, item: Span): Someone => officeHolder(reading, item) ?? described(reading.text, item);

function isPerson({ text }: Reading, { actor, byName, span }: Named): boolean {
  const words = text
    .slice(...span)
    .toLowerCase()
    .split(' ');
  return byName && actor.kind === 'person' && !words.every(word => OFFICES.has(word) || BODIES.has(word));
}
const isOwner = (text: string, at: number): boolean => /^['’](?:s\b|\s)/.test(text.slice(at, at + 3));

const SEPARATOR = /(?:, |\s)(?:and|as well as|along with|together with|joined by|led by|headed by|accompanied by)\s|[,;]\s/g;

/** The items of the list; a comma within a name ("Koll, Jr.") or within brackets parts nothing. */
function itemsOf(text: string, [from, to]: Span, persons: readonly Named[]): readonly Span[] {
  const items: Span[] = [];
  let start = from;
  let next = 0;
  for (const match of text.slice(from, to).matchAll(SEPARATOR)) {
    const at = from + match.index;
    while ((persons[next]?.span[1] ?? to) <= at) next += 1;
    if ((persons[next]?.span[0] ?? to) < at) continue;
    items.push(trimmed(text, [start, at]));
    start = at + match[0].length;
  }
  items.push(trimmed(text, [start, to]));
  return items.filter(([a, b]) => b > a);
}

function namesOf(reading: Reading, item: Span, persons: readonly Named[], isList: boolean): readonly Someone[] {
  const { text } = reading;
  if (/^who\b/.test(text.slice(...item))) return [];
  const inside = namedWithin(reading, item).filter(named => persons.includes(named) && endsName(text, named.span[1], item[1]));
  const name = nameInWords(text, item, isList);
  const [first] = inside;
  if (first && inside.length === 1 && name && contains(name, first.span))
    return [withStyle(text, { ...first, party: first.actor.party, whole: name })];
  if (inside.length > 0) return inside.map(({ span, actor }) => withStyle(text, { span, actor, party: actor.party }));
  return name ? [unknownName(reading, item, name)] : [];
}

/** Not "Black" in "Black Cabinet members", nor "Lerna" in "the Lerna Children’s Hospital". */
const endsName = (text: string, end: number, itemEnd: number): boolean =>
  /^(?:\s*$|[^\s\p{L}]| \p{L}{0,2}(?!\p{L})| (?:of|from|who|for|and|or|in|was|were|is|on|to)\b)/u.test(text.slice(end, itemEnd));

/** Words that stay with a name: "Sheikh Omar". */
const STYLE = /(?:Sheikha?|King|Queen|Patriarch|Pope|Metropolitan) $/;

interface Found extends Pick<Someone, 'actor' | 'party'> {
  readonly span: Span;
  /** The name as its form tells, where it is longer than what the actor is known by: "Ada Koll" of "Koll". */
  readonly whole?: Span;
}

function withStyle(text: string, { span, actor, party, whole }: Found): Someone {
  const style = STYLE.exec(text.slice(Math.max(0, span[0] - 14), span[0]))?.[0] ?? '';
  const name = fuller(actor?.name ?? text.slice(...span), whole ? text.slice(...whole) : '');
  return { name: `${style}${name}`, actor, party, span: [span[0] - style.length, span[1]], byName: true };
}

function fuller(known: string, here: string): string {
  const [few, many] = [known, here].map(name => name.split(' ').length);
  return here !== '' && (few === 1 || few === many) ? here : known;
}

/** A name that no actor has: its side is the state beside it. */
function unknownName(reading: Reading, item: Span, name: Span): Someone {
  const { text } = reading;
  const words = text.slice(...name);
  const actor = reading.telling.actors.find(({ kind, names }) => kind === 'person' && names.includes(words)) ?? null;
  const state = worldNamesIn(text, item).find(({ span, entry }) => entry.party !== null && !overlap(span, name));
  return withStyle(text, { span: name, actor, party: actor?.party ?? state?.entry.party ?? null });
}

/** In a list with names: "and thirty farmers", not "the foreign minister of Kestria", which tells of the one before. */
function beside(text: string, item: Span): readonly Someone[] {
  const words = text.slice(...item);
  return /^(?:\p{Ll}|\d|An? |The )/u.test(words) && isGroup(words) ? [described(text, item)] : [];
}

/** "the White House and the Department of Transport": each item a body or a state that the report names. */
function bodiesIn(reading: Reading, items: readonly Span[]): readonly Someone[] | null {
  const found = items.map(item => bodyIn(reading, item));
  return found.length > 1 && found.every(one => one !== null) ? found : null;
}

function bodyIn(reading: Reading, item: Span): Someone | null {
  const one = namedWithin(reading, item).find(({ byName }) => byName);
  if (!one || one.actor.kind === 'person') return null;
  const around = reading.text.slice(item[0], one.span[0]) + reading.text.slice(one.span[1], item[1]);
  if (!/^(?:the )?(?: ?\([\p{L}.]+\))?$/iu.test(around)) return null;
  return { name: reading.text.slice(...item), actor: one.actor, party: one.actor.party, span: item, byName: false };
}

/** "the President of Kestria and the Chancellor of Norvania": each item an office of one. */
function officesIn(reading: Reading, items: readonly Span[]): readonly Someone[] | null {
  if (items.length < 2 || !items.every(item => isOfficeOfState(reading.text.slice(...item)))) return null;
  return items.map(item => officeIn(reading, item));
}

/** "the President of Kestria", "the Norvan Prime Minister" */
function isOfficeOfState(words: string): boolean {
  const [head = ''] = words.split(/ (?:of|for) /);
  return words.length < 120 && OFFICES.has(head.toLowerCase().split(' ').at(-1) ?? '') && !/[.;:]/.test(words);
}

/** "the parties", "both sides": nobody new; "leaders" are some. */
const isEverybody = (words: string): boolean =>
  /^(?:we|us|you|they|them|him|her|me|it|(?:the|both|all|each|these) (?:two |three )?(?:other|parties|sides|leaders|presidents|ministers|interlocutors|participants))$/i.test(
    words,
  );

/** "the [Advisory Council] (AC)": nothing else stands in the phrase. */
const isAllOf = (text: string, [start, end]: Span, [from, to]: Span): boolean =>
  /^(?:the )?$/i.test(text.slice(start, from)) && /^(?: \(\p{Lu}+\))?$/u.test(text.slice(to, end));

function asAWhole(reading: Reading, phrase: Span): readonly Someone[] {
  const [start, end] = trimmed(reading.text, phrase);
  if (start >= end || isEverybody(reading.text.slice(start, end))) return [];
  const several = officeHolders(reading, [start, end]);
  if (several) return several;
  const holder = officeHolder(reading, [start, end]);
  if (holder) return [holder];
  const one = namedWithin(reading, phrase).find(
    ({ span }) => contains(span, [start, end]) || isAllOf(reading.text, [start, end], span),
  );
  if (one) return [{ name: one.actor.name, actor: one.actor, party: one.actor.party, span: [start, end], byName: one.byName }];
  return [described(reading.text, [start, end])];
}
