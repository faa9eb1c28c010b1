/** What a dossier is called, in words: "Call of Ruvan Kest and Ada Brenn, 12 March 2031". */
import type { ContactPortrait } from '../same/portrait.js';

const KINDS = {
  call: 'Call',
  'video call': 'Video call',
  meeting: 'Meeting',
  visit: 'Visit',
  summit: 'Summit',
  letter: 'Letter',
  statement: 'Statement',
  other: 'Contact',
} as const;

/** Names in a title at most. */
const MOST = 3;

export function contactTitle({ kind, people, parties, day }: ContactPortrait): string | null {
  const names = people.length >= 2 || parties.length < 2 ? people.map(({ name }) => name) : parties;
  if (names.length === 0) return null;
  return `${KINDS[kind]} of ${listed(names)}${day === null ? '' : `, ${dayInWords(day)}`}`;
}

function listed(names: readonly string[]): string {
  const [shown, rest] = names.length > MOST ? [names.slice(0, MOST - 1), names.length - MOST + 1] : [names, 0];
  const all = rest > 0 ? [...shown, `${rest} others`] : shown;
  return all.length === 1 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

const dayInWords = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
