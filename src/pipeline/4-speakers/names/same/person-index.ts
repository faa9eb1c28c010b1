/**
 * The persons whom a text names in full, to be found by any form of their name.
 *   Lloyd J. Austin III, Lloyd Austin, L. Austin, "Bear" Austin; López Marr for Andrés López Marr; Bob Marr for Robert Marr
 *   not: Jane Marr and John Marr; John A. Marr and John B. Marr; Oleg Varn and Oleg Varn Jr., where both are named so
 */
import { Group, type Known } from './group.js';
import { isLong, OneSlip } from './one-slip.js';
import type { PersonName } from './person-name.js';
import { fullNamesOf } from './short-names.js';

/** More of one given name and surname than this are not told apart by middle names: no text has them. */
const NAMESAKES = 8;
/** Of more than these between whom the text does not decide the first are listed. */
const MOST = 12;

interface Person {
  readonly name: PersonName;
  readonly group: Group;
}

export class PersonIndex {
  private readonly byFull = new Map<string, Person[]>();
  private readonly byInitial = new Map<string, Set<Person>>();
  private readonly byMiddle = new Map<string, Set<Person>>();
  private readonly bySurname = new Map<string, Set<Person>>();
  private readonly byGiven = new Map<string, Set<Person>>();
  private readonly slips = new OneSlip<Person>();
  private readonly surnameSlips = new OneSlip<string>();

  /** The group of a full name; a new one where no other form of it is known. Longer names first. */
  place(name: PersonName, mentions: readonly Known[]): Group {
    const person = this.same(name, mentions.length) ?? { name, group: new Group() };
    this.learn(name, person);
    for (const mention of mentions) person.group.add(mention);
    return person.group;
  }

  /** Whom a surname or given name alone may mean: the surname first. `isRare`: it may be a slip of another. */
  named(key: string, isRare: boolean): readonly Group[] {
    const bySurname = this.bySurname.get(key) ?? this.byGiven.get(key);
    const others = fullNamesOf(key).flatMap(full => [...(this.byGiven.get(full) ?? [])]);
    const slip = isRare && !bySurname && others.length === 0 ? this.surnameSlips.find(key) : null;
    const found = [...(bySurname ?? others), ...(slip === null ? [] : (this.bySurname.get(slip) ?? []))];
    return [...new Set(withoutJuniors(found).map(({ group }) => group))].slice(0, MOST);
  }

  private same(name: PersonName, count: number): Person | null {
    const exact = this.alike(name.given ?? '', name)[0];
    if (exact) return exact;
    const [short, another] = new Set(givensOf(name).flatMap(given => this.alike(given, name)));
    if (short) return another ? null : short;
    if (name.given?.length === 1) return only(this.byInitial.get(keyOf(name.given, name)));
    return only(this.byMiddle.get(keyOf(name.given ?? '', name))) ?? (count === 1 ? this.slipOf(name) : null);
  }

  private alike(given: string, name: PersonName): readonly Person[] {
    return (this.byFull.get(keyOf(given, name)) ?? []).filter(person => agree(person.name, name));
  }

  /** "Jane Teylor" for "Jane Taylor": the long surname differs by one letter, and it is there once; "Martin" and "Marvin" are two. */
  private slipOf(name: PersonName): Person | null {
    const found = this.slips.find(keyOf(name.given ?? '', name));
    return found && found.name.given === name.given && isLong(name.surname) && agree(found.name, name) ? found : null;
  }

  private learn(name: PersonName, person: Person): void {
    for (const given of givensOf(name)) {
      const namesakes = entry(this.byFull, keyOf(given, name), () => []);
      if (namesakes.length < NAMESAKES && !namesakes.includes(person)) namesakes.push(person);
      entry(this.byGiven, given, () => new Set()).add(person);
    }
    entry(this.byInitial, keyOf(name.given?.charAt(0) ?? '', name), () => new Set()).add(person);
    for (const middle of name.middle) entry(this.byMiddle, keyOf(middle, name), () => new Set()).add(person);
    entry(this.bySurname, name.surname, () => new Set()).add(person);
    this.slips.add(keyOf(name.given ?? '', name), person);
    this.surnameSlips.add(name.surname, name.surname);
  }
}

const givensOf = ({ given, nickname }: PersonName): readonly string[] => [
  ...fullNamesOf(given ?? ''),
  ...(nickname ? [nickname] : []),
];
const keyOf = (given: string, { surname }: PersonName): string => `${given} ${surname}`;

/** Middle initials that differ and "Jr." against "Sr." or nothing keep namesakes apart. */
function agree(a: PersonName, b: PersonName): boolean {
  const [x, y] = [a.middle[0]?.charAt(0), b.middle[0]?.charAt(0)];
  const areBothLong = a.middle.length > 0 && b.middle.length > 0;
  const areInitials = [...a.middle, ...b.middle].every(part => part.length === 1);
  if (areBothLong && x !== y && (areInitials || a.middle.length === b.middle.length)) return false;
  if (a.suffix === b.suffix || ![a.suffix, b.suffix].some(suffix => suffix === 'jr' || suffix === 'sr')) return true;
  const isOneShortened = a.middle.length > 0 !== b.middle.length > 0;
  return isOneShortened && (a.suffix === null || b.suffix === null);
}

/** A surname alone is the elder's where both have the same given name. */
function withoutJuniors(found: readonly Person[]): readonly Person[] {
  const elders = new Set(found.filter(({ name }) => name.suffix === null).map(({ name }) => name.given));
  return found.filter(({ name }) => name.suffix === null || !elders.has(name.given));
}

function only<T>(found: ReadonlySet<T> | undefined): T | null {
  const [first, second] = found ?? [];
  return second === undefined ? (first ?? null) : null;
}

function entry<V>(map: Map<string, V>, key: string, fresh: () => V): V {
  const there = map.get(key) ?? fresh();
  map.set(key, there);
  return there;
}
