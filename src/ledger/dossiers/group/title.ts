/** What a dossier is called, in words: "Call of Ruvan Kest and Ada Brenn, 12 March 2031". */
import { dayWords } from '../../../export/words/when-words.js';
import { listed } from '../../../text/listed.js';
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
  return `${KINDS[kind]} of ${listed(shortened(names))}${day === null ? '' : `, ${dayWords(day)}`}`;
}

const shortened = (names: readonly string[]): readonly string[] =>
  names.length <= MOST ? names : [...names.slice(0, MOST - 1), `${names.length - MOST + 1} others`];
