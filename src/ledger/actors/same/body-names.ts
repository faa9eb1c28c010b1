/**
 * By what an organisation, a government or a group is known, one key a name, so that its spellings are one.
 *   Foreign Ministry of Kestria, Kestrian Ministry of Foreign Affairs → foreign ministry, Kestria    Türkiye → the state Turkey
 *   UN, United Nations → the alliance United Nations    Central Election Commission, CEC → its words, its letters
 *   not: the Foreign Ministry, of no state; the Post, short for a longer name
 */
import type { ActorKind } from '../../../model/actor.js';
import { isGovernment } from '../../../pipeline/4-speakers/names/government.js';
import { initialsOf, isAcronym, organisationWords } from '../../../pipeline/4-speakers/names/same/organisation-key.js';
import { folded } from '../../../pipeline/4-speakers/names/same/skeleton.js';
import { demonymsOf } from '../../../world/demonyms.js';
import { worldName } from '../../../world/world-name.js';
import { worldNamesIn } from '../../../world/world-names-in.js';
import { isEverybodys } from './everybodys.js';
import { isProper } from './proper.js';

export interface BodyNames {
  /** Who shares one of these is the same. */
  readonly sure: ReadonlySet<string>;
  /** Letters by which it goes: the same where nobody else does. */
  readonly letters: ReadonlySet<string>;
  /** Names of several words: two that share letters and no name are two. */
  readonly whole: ReadonlySet<string>;
}

export interface ToldOfBody {
  readonly kind: ActorKind;
  /** The fullest name of each report: only these count, since what is short for it in one report is somebody else's name in another. */
  readonly names: readonly string[];
  /** Every form, for the letters among them. */
  readonly forms: readonly string[];
  /** The most frequent first. */
  readonly parties: readonly string[];
}

export function bodyNames({ kind, names, forms, parties }: ToldOfBody): BodyNames {
  const sure = new Set<string>();
  const letters = new Set<string>();
  const whole = new Set<string>();
  for (const name of names.filter(isNamed)) {
    const world = worldKey(kind, name, parties);
    if (world === null && isAcronym(name)) continue;
    const words = world === null || world.startsWith('seat ') ? wordsKey(kind, name, parties) : null;
    for (const key of [world, words]) {
      if (key !== null) sure.add(key);
      if (key !== null && !isAcronym(name)) whole.add(key);
    }
  }
  for (const name of forms.filter(isNamed))
    if (isAcronym(name) && worldKey(kind, name, parties) === null) letters.add(lettersOf(name));
  return { sure, letters, whole };
}

/** "Kestrians" are nobody in particular. */
function isNamed(name: string): boolean {
  const entry = worldName(name);
  return entry ? entry.kind !== 'demonym' : isProper(name);
}

const lettersOf = (name: string): string => name.replace(/[^\p{L}\p{N}]/gu, '').replace(/s$/, '');

/** States and capitals are the state, an alliance's letters the alliance; a seat, another body and an outlet are themselves. */
function worldKey(kind: ActorKind, name: string, parties: readonly string[]): string | null {
  const entry = worldName(name);
  if (!entry) return kind === 'government' && isLand(name, parties) ? `land ${folded(name)}` : null;
  if (entry.kind === 'state' || entry.kind === 'capital') return `state ${folded(entry.party ?? entry.name)}`;
  if (entry.kind === 'alliance' && entry.party && initialsOf(entry.party).includes(lettersOf(name).toLowerCase()))
    return `alliance ${folded(entry.party)}`;
  return `${entry.kind} ${folded(entry.name)}`;
}

/** One of which only the reports know, and that speaks for itself: "Kestria", "New Talmark". */
const isLand = (name: string, parties: readonly string[]): boolean =>
  parties.some(party => folded(party) === folded(name)) && !isAcronym(name) && !isGovernment(name);

/** Words that bind others in a name. */
const BINDING = /^(?:of|the|and|for|on|in|to|affairs|a|an)$/;
const SPELT: Readonly<Record<string, string>> = { defence: 'defense', labour: 'labor', centre: 'center', programme: 'program' };

function wordsKey(kind: ActorKind, name: string, parties: readonly string[]): string | null {
  // An organisation that is its own side is of no other.
  const party = parties.find(each => folded(each) !== folded(name));
  const side = party === undefined ? null : folded(party);
  const words = wordsOf(name, side).toSorted();
  const own = words.filter(word => word !== side);
  if (own.length === 0) return null;
  const isOf = words.length > own.length || kind === 'government';
  if (own.every(isEverybodys)) return side !== null && isOf ? `of ${side}: ${own.join(' ')}` : null;
  if (kind === 'group' || kind === 'document' || kind === 'unknown') return own.length < 2 ? null : `${kind} ${own.join(' ')}`;
  return own.join(' ');
}

/** States and their people become the state. */
function wordsOf(name: string, side: string | null): readonly string[] {
  let [rest, at] = ['', 0];
  for (const { span, entry } of worldNamesIn(name)) {
    if ((entry.kind !== 'state' && entry.kind !== 'demonym') || entry.party === null) continue;
    rest += `${name.slice(at, span[0])} ${folded(entry.party).replace(/[^\p{L}]/gu, '')} `;
    at = span[1];
  }
  const people = side === null ? new Set<string>() : new Set(demonymsOf(side).map(folded));
  const plain = side?.replace(/[^\p{L}]/gu, '');
  return organisationWords(rest + name.slice(at))
    .filter(word => !BINDING.test(word))
    .map(word => (side !== null && (word === plain || people.has(word)) ? side : (SPELT[word] ?? word)));
}
