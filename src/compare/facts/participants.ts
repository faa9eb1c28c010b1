/** Who took part: the same people under other spellings, or their side for them, are the same; who is missing from one is named. */
import type { FieldRule, ToldField } from './field-rule.js';
import { areSame, isNamedIn, participantsOf, type Someone, withSide } from './people-told.js';
import type { ToldContact } from './told-contact.js';

export const participants: FieldRule = {
  field: 'participants',
  what: 'who took part',
  read: told => {
    const people = told.contact.participants;
    if (people.length === 0) return null;
    return { value: people.map(({ name }) => name).join(', '), spans: people.flatMap(({ spans }) => spans.slice(0, 1)) };
  },
  compare: (a, b, all) => {
    const lacks = [lacking(a, b, all), lacking(b, a, all)].filter(words => words !== null);
    return lacks.length === 0
      ? { verdict: 'both', reason: 'both name the same' }
      : { verdict: 'differs', reason: lacks.join('; ') };
  },
};

/** "Kestria names Lund, whom Norvania does not": not beside the words that tell of the contact, nor anywhere else. */
function lacking(of: ToldField, other: ToldField, all: readonly ToldContact[]): string | null {
  const [ours, theirs] = [of, other].map(({ told }) => participantsOf(told).map(one => withSide(one, all)));
  const missing = (ours ?? []).filter(one => !(theirs ?? []).some(each => mayBe(one, each)) && !isNamedIn(one, other.told));
  if (missing.length === 0 || (theirs ?? []).length === 0) return null;
  return `${of.told.party} names ${missing.map(({ name }) => name).join(' and ')}, whom ${other.told.party} does not`;
}

/** A side stands for whoever spoke for it, and for one whose side nobody tells. */
const mayBe = (one: Someone, each: Someone): boolean => areSame(one, each) ?? (one.person === null || each.person === null);
