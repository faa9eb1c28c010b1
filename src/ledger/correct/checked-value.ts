/** What people say otherwise of a statement, checked and written in one way. */
import { ReadoutError } from '../../errors/readout-error.js';
import type { CorrectedField } from '../../model/ledger/statement-entry.js';
import { ACTS, MODES } from '../../model/statement.js';
import { ACTOR_ID } from '../ids.js';
import { dayOf } from '../ingest/day-of.js';
import { storable } from '../storable.js';

/** Of several who speak as one. */
const MOST_ACTORS = 20;
/** UTF-16 code units. */
const LONGEST = { medium: 300, note: 2000 };

const CHECKS: Readonly<Record<CorrectedField, (value: string) => string | null>> = {
  speaker: actors,
  addressee: actors,
  act: value => ACTS.find(act => act === value) ?? null,
  mode: value => MODES.find(mode => mode === value) ?? null,
  hedged: flag,
  negated: flag,
  withdrawn: flag,
  said: value => (value === '' || isWhen(value) ? value : null),
  medium: value => (value.length <= LONGEST.medium ? storable(value.trim()) : null),
};

const WANTED: Readonly<Record<CorrectedField, string>> = {
  speaker: `ids of at most ${MOST_ACTORS} actors, joined by spaces`,
  addressee: `ids of at most ${MOST_ACTORS} actors, joined by spaces`,
  act: `one of ${ACTS.join(', ')}`,
  mode: `one of ${MODES.join(', ')}`,
  hedged: '"true" or "false"',
  negated: '"true" or "false"',
  withdrawn: '"true" or "false"',
  said: 'a year, month, day, time of day or two of these with "/" between: "2031-03-12"',
  medium: `at most ${LONGEST.medium} characters`,
};

/** Whether actors are there is not known here. @throws ReadoutError `correction-invalid` */
export function checkedValue(field: string, value: string): { readonly field: CorrectedField; readonly value: string } {
  if (!isField(field)) throw invalid(field, `no such field can be corrected, only ${Object.keys(CHECKS).join(', ')}`);
  const checked = CHECKS[field](value);
  if (checked === null) throw invalid(field, `${WANTED[field]} is wanted, not “${storable(value.slice(0, 60))}”`);
  return { field, value: checked };
}

/** @throws ReadoutError `correction-invalid` */
export function checkedNote(note: string | undefined): string | null {
  const words = storable(note ?? '').trim();
  if (words.length > LONGEST.note) throw invalid('note', `at most ${LONGEST.note} characters are wanted`);
  return words === '' ? null : words;
}

export const invalid = (field: string, reason: string): ReadoutError => new ReadoutError('correction-invalid', { field, reason });

const isField = (field: string): field is CorrectedField => Object.hasOwn(CHECKS, field);

function actors(value: string): string | null {
  const ids = [...new Set(value.split(/\s+/).filter(id => id !== ''))];
  return ids.length <= MOST_ACTORS && ids.every(id => ACTOR_ID.test(id)) ? ids.join(' ') : null;
}

function flag(value: string): string | null {
  return value === 'true' || value === 'false' ? value : null;
}

const WHEN = /^\d{4}(-\d\d(-\d\d(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(Z|[+-]\d\d:[0-5]\d)?)?)?)?$/;

/** In the Extended Date/Time Format, level 0, and in the calendar; an interval that does not end before it begins. */
function isWhen(value: string): boolean {
  const ends = value.split('/');
  const days = ends.map(end => (WHEN.test(end) ? dayOf(end) : null));
  const [from, to = from] = days;
  return ends.length <= 2 && !days.includes(null) && (from ?? '') <= (to ?? '');
}
