/** Whom an office means that stands without a name: "the President of Kestria", "the Kestrian leader", "the minister". */
import type { Actor } from '../../../../model/actor.js';
import type { Span } from '../../../../model/span.js';
import { worldNamesIn } from '../../../../world/world-names-in.js';
import { namedWithin, type Reading } from '../reading.js';
import { OFFICES } from './people-words.js';
import type { Someone } from './someone.js';

const OFFICE =
  /^(?:the |his |her |its |their )?((?:\p{L}[\p{L}’'-]* ){0,4}?)(head of (?:the )?state|\p{L}[\p{L}-]*)(?: (?:of|for) (.{1,80}))?$/iu;

/** `null`: no office, or more than one of the report's persons may hold it. */
export function officeHolder(reading: Reading, phrase: Span): Someone | null {
  const words = reading.text.slice(...phrase);
  if (words.length > LONGEST) return null;
  const told = namedWithin(reading, phrase).find(
    ({ span, actor }) => span[0] === phrase[0] && span[1] === phrase[1] && hasName(actor),
  );
  if (told) return someone(told.actor, phrase);
  const office = OFFICE.exec(words)?.[2]?.toLowerCase();
  if (!office || !(OFFICES.has(office) || office.startsWith('head of'))) return null;
  const state = stateIn(reading, phrase);
  // "the minister of Talmark", where nobody knows what that is: not just any minister.
  if (state === null && / of \p{Lu}/u.test(words)) return null;
  const holder = holderOf(reading, office, state, phrase[0]);
  return holder ? { ...holder, span: phrase } : null;
}

/** The side beside the office: a state that the world knows, or one that the report names. */
function stateIn(reading: Reading, phrase: Span): string | null {
  const known = worldNamesIn(reading.text, phrase).find(({ entry }) => entry.party)?.entry.party;
  return known ?? namedWithin(reading, phrase).find(({ actor }) => actor.kind === 'government')?.actor.party ?? null;
}

/** The one person named before `at` who holds an office (in the singular, small letters) of a side; `null`: none, or several. */
export function holderOf(reading: Reading, office: string, side: string | null, at: number): Someone | null {
  const [one, ...others] = holders(reading, office, side, at);
  return one && others.length === 0 ? someone(one, one.mentions[0] ?? [at, at]) : null;
}

const LONGEST = 160;

const someone = (actor: Actor, span: Span): Someone => ({ name: actor.name, actor, party: actor.party, span, byName: true });

const hasName = ({ kind, name }: Actor): boolean => kind === 'person' && /^\p{Lu}/u.test(name);

function holders({ telling: { actors } }: Reading, office: string, state: string | null, at: number): readonly Actor[] {
  const persons = actors.filter(actor => hasName(actor) && (actor.mentions[0]?.[0] ?? -1) < at);
  const fits = (actor: Actor): boolean => state === null || actor.party === state;
  const exact = persons.filter(actor => fits(actor) && actor.roles.some(role => isOffice(role, office)));
  return exact.length > 0 || state === null ? exact : persons.filter(({ party, roles }) => party === state && roles.length === 0);
}

/** "leader" and "head of state" fit presidents, prime ministers and kings. */
function isOffice(role: string, office: string): boolean {
  const lower = role.toLowerCase();
  if (office === 'leader' || office.startsWith('head of'))
    return /president|prime minister|chancellor|king|emir|premier/.test(lower);
  return lower.includes(office);
}
