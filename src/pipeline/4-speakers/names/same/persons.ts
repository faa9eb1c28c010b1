/** All persons of a text, each with every mention: full names first, then the names that stand alone. */
import type { Gender } from '../about/about.js';
import { BareNames } from './bare-names.js';
import { Group, type Known } from './group.js';
import { PersonIndex } from './person-index.js';
import { type PersonName, personName } from './person-name.js';
import { folded } from './skeleton.js';
import type { Told } from './told.js';

/** A form that is there more often is no slip of the pen. */
const RARE = 2;

interface Form {
  readonly name: PersonName;
  readonly mentions: Known[];
}

/** `names`: of persons, in order; `blockOf`: the paragraph of an offset. */
export function persons(names: readonly Known[], blockOf: (at: number) => number): readonly Told[] {
  const forms = formsOf(names);
  const index = new PersonIndex();
  const whole = new Map<Form, Group>();
  for (const form of fullestFirst(forms.values())) whole.set(form, index.place(form.name, form.mentions));
  const bare = new BareNames();
  const alone = new Map<string, Group>();
  const candidates = new Map<Form, readonly Group[]>();
  return names.flatMap(name => {
    const form = forms.get(folded(name.shown));
    if (!form) return [];
    const block = blockOf(name.span[0]);
    const group = whole.get(form);
    if (group) {
      bare.fullyNamed(group, block);
      return [{ name, groups: [group] }];
    }
    const meant = candidates.get(form) ?? index.named(form.name.surname, form.mentions.length <= RARE);
    candidates.set(form, meant);
    const decided = bare.decide(name, meant, block);
    return [{ name, groups: decided.length > 0 ? noted(decided, name) : [byItself(alone, form.name.surname, name)] }];
  });
}

function formsOf(names: readonly Known[]): ReadonlyMap<string, Form> {
  const forms = new Map<string, Form>();
  for (const name of names) {
    const key = folded(name.shown);
    const form = forms.get(key) ?? { name: personName(name.shown), mentions: [] };
    form.mentions.push(name);
    forms.set(key, form);
  }
  return forms;
}

/** Names with a given name; those with more words first, initials last. */
function fullestFirst(forms: Iterable<Form>): readonly Form[] {
  const weight = ({ name }: Form) => (name.given?.length === 1 ? 0 : 1 + name.middle.length);
  return [...forms]
    .filter(({ name }) => name.given !== null)
    .toSorted((a, b) => weight(b) - weight(a) || b.mentions.length - a.mentions.length);
}

/** Where it is clear whose mention this is, its titles are that person's. */
function noted(groups: readonly Group[], name: Known): readonly Group[] {
  if (groups.length === 1) groups[0]?.add(name);
  return groups;
}

/** One who is only ever called by one word; a "Mrs Lund" apart from a "Mr Lund". */
function byItself(alone: Map<string, Group>, surname: string, name: Known): Group {
  const { gender } = name.about;
  const key = (of: Gender) => `${of ?? ''} ${surname}`;
  const there = alone.get(key(gender)) ?? (gender ? unclaimed(alone.get(key(null)), gender) : undefined);
  const group = there ?? (gender ? undefined : (alone.get(key('he')) ?? alone.get(key('she')))) ?? new Group();
  alone.set(key(gender), group);
  group.add(name);
  return group;
}

const unclaimed = (group: Group | undefined, gender: Gender): Group | undefined =>
  group && (group.gender ?? gender) === gender ? group : undefined;
