/**
 * All organisations, governments and places of a text, each with every mention.
 *   Islamic Relief Fund … IRF    Central Election Commission … the CEC    Lantern Wire … Lantern    the Tasman Post … the Post
 *   not: the Post, where two are called so, or before the one is named
 */
import type { Name } from '../name.js';
import { Group, type Known } from './group.js';
import { isLong, OneSlip } from './one-slip.js';
import { initialsOf, isAcronym, organisationWords } from './organisation-key.js';
import type { Told } from './told.js';

/** "Senate" is no short form of "Senate Trade Committee": a part of it. */
const PART =
  /^(?:(?:sub)?committee|council|commission|office|board|bureau|branch|section|division|caucus|service|court|party|campaign|conference)s?$/;
/** Words of a name at most whose beginnings and ends are looked up. */
const LONGEST = 6;

interface Form {
  readonly words: readonly string[];
  readonly first: Known;
  readonly mentions: Known[];
}

export function organisations(names: readonly Known[]): readonly Told[] {
  const forms = formsOf(names);
  const index = new OrganisationIndex();
  const placed = new Map<Form, Group>();
  for (const form of [...forms.values()].toSorted(
    (a, b) => b.words.length - a.words.length || b.mentions.length - a.mentions.length,
  )) {
    const group = index.place(form);
    placed.set(form, group);
    for (const name of form.mentions) group.add(name);
  }
  return names.flatMap(name => {
    const form = forms.get(formKey(name));
    const group = form && placed.get(form);
    return group ? [{ name, groups: [group] }] : [];
  });
}

/** States go by what the world calls them: "Türkiye" and "Turkey" are one. */
function formKey({ entry, shown }: Name & { readonly shown: string }): string {
  if (entry?.kind === 'state') return `state ${entry.party}`;
  if (entry?.kind === 'capital') return `capital ${entry.party}`;
  return organisationWords(shown).join(' ');
}

function formsOf(names: readonly Known[]): ReadonlyMap<string, Form> {
  const forms = new Map<string, Form>();
  for (const name of names) {
    const key = formKey(name);
    const form = forms.get(key) ?? { words: organisationWords(name.shown), first: name, mentions: [] };
    form.mentions.push(name);
    forms.set(key, form);
  }
  return forms;
}

/** The organisations placed so far, longer names first. `null` in a map: several go by this. */
class OrganisationIndex {
  private readonly byInitials = new Map<string, Group | null>();
  private readonly byHead = new Map<string, Group | null>();
  private readonly byTail = new Map<string, { readonly group: Group; readonly from: number } | null>();
  private readonly slips = new OneSlip<{ readonly group: Group; readonly words: readonly string[] }>();

  place(form: Form): Group {
    const { entry, kind } = form.first;
    const isFixed = entry?.kind === 'state' || entry?.kind === 'capital' || kind === 'place';
    const group = (isFixed ? null : this.same(form)) ?? new Group();
    if (!isFixed) this.learn(form, group);
    return group;
  }

  private same({ words, first, mentions }: Form): Group | null {
    const key = words.join(' ');
    if (isAcronym(first.shown)) return this.byInitials.get(words.join('').replace(/s$/, '')) ?? this.byInitials.get(key) ?? null;
    const tail = this.byTail.get(key);
    if (tail && (words.length > 1 || (first.span[0] > tail.from && first.afterArticle))) return tail.group;
    return this.byHead.get(key) ?? (mentions.length === 1 ? this.slipOf(words) : null);
  }

  /** "Lantren Wire" for "Lantern Wire": a long word differs; "Club A" and "Club B" are two. */
  private slipOf(words: readonly string[]): Group | null {
    const found = this.slips.find(words.join(' '));
    return found && words.every((word, k) => word === found.words[k] || isLong(word)) ? found.group : null;
  }

  private learn({ words, first, mentions }: Form, group: Group): void {
    for (const initials of initialsOf(first.shown)) put(this.byInitials, initials, group);
    const from = mentions[0]?.span[0] ?? 0;
    for (let k = 1; k < Math.min(words.length, LONGEST); k += 1) {
      if (!words.slice(k).some(word => PART.test(word))) put(this.byHead, words.slice(0, k).join(' '), group);
      const key = words.slice(k).join(' ');
      const there = this.byTail.get(key);
      this.byTail.set(
        key,
        there === undefined || there?.group === group ? { group, from: Math.min(from, there?.from ?? from) } : null,
      );
    }
    this.slips.add(words.join(' '), { group, words });
  }
}

function put(map: Map<string, Group | null>, key: string, group: Group): void {
  const there = map.get(key);
  map.set(key, there === undefined || there === group ? group : null);
}
