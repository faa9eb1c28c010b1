/** Those whom a contact names, comparable across reports; whose side a person is on may be known from another account. */

import { skeleton } from '../../pipeline/4-speakers/names/same/skeleton.js';
import { areTwo, asNamed, isSame, type Named } from '../differences/names.js';
import { wordsIn } from '../differences/words-of.js';
import type { ToldContact } from './told-contact.js';

/** Someone with the name under which they are shown. */
export interface Someone extends Named {
  readonly name: string;
}

/** Descriptions ("civil society leaders") are left out: in another account they may be anybody. */
export function participantsOf({ contact, report }: ToldContact): readonly Someone[] {
  return contact.participants.flatMap(({ name, party, actor, spans: [span] }) => {
    const named = asNamed({ name, party, actor }, report, span ?? [0, 0]);
    return named ? [{ ...named, name }] : [];
  });
}

export function initiatorsOf({ contact, report }: ToldContact): readonly Someone[] {
  return contact.initiators.flatMap(name => {
    const known = report.actors.find(actor => actor.names.includes(name));
    const named = asNamed(
      { name, party: known?.party ?? null, actor: known?.id ?? null },
      report,
      contact.initiativeSpans[0] ?? [0, 0],
    );
    return named ? [{ ...named, name }] : [];
  });
}

/** With the side that any of the accounts tells for a person. */
export function withSide(one: Someone, all: readonly ToldContact[]): Someone {
  if (one.party !== null) return one;
  const known = all.flatMap(participantsOf).find(each => each.party !== null && isSame(each, one));
  return known ? { ...one, party: known.party } : one;
}

/** `null`: it cannot be told. */
export function areSame(x: Someone, y: Someone): boolean | null {
  if (isSame(x, y)) return true;
  return areTwo(x, y) ? false : null;
}

/** By the beginnings of words, so that "Kestrian" names Kestria. */
export function isNamedIn({ person, party }: Named, { report }: ToldContact): boolean {
  const beginnings = wordsIn({ report, span: [0, report.text.length], statement: null });
  return [person?.surname, party].some(
    name => name && beginnings.some(({ lower }) => skeleton(lower).startsWith(beginningOf(skeleton(name)))),
  );
}

const beginningOf = (name: string): string => name.slice(0, Math.max(4, name.length - 3));
