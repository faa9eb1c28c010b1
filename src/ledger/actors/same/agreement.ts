/** Whether what two actors are said to be agrees: the side that they speak for, the office, the field. */
import { worldName } from '../../../world/world-name.js';
import { isSole } from './office.js';
import type { Portrait } from './portrait.js';

/** The side that both speak for; `null`: none is told of both. */
export const sharedSide = (a: Portrait, b: Portrait): string | null => shared(a.parties, b.parties);

/** An office that both have. */
export const sharedOffice = (a: Portrait, b: Portrait): string | null => shared(a.offices, b.offices);

/** One that a state has one of at a time. */
export function sharedSoleOffice(a: Portrait, b: Portrait): string | null {
  return [...a.offices].find(office => isSole(office) && b.offices.has(office)) ?? null;
}

/** Both have offices, and none is the other's. */
export const officesDiffer = (a: Portrait, b: Portrait): boolean =>
  a.offices.size > 0 && b.offices.size > 0 && sharedOffice(a, b) === null;

/** A state against another, an organisation against another; an organisation may be of the state. */
export function sidesContradict(a: Portrait, b: Portrait): boolean {
  if (sharedSide(a, b) !== null) return false;
  return [...a.parties].some(x => [...b.parties].some(y => isLand(x) === isLand(y)));
}

export function fieldsContradict(a: Portrait, b: Portrait): boolean {
  return a.fields.size > 0 && b.fields.size > 0 && shared(a.fields, b.fields) === null && sharedOffice(a, b) === null;
}

/** A state of the world, or a name of one word that no table knows and that is no abbreviation. */
function isLand(party: string): boolean {
  const entry = worldName(party);
  return entry
    ? entry.kind === 'state'
    : /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(party) &&
        !/(?:Party|Union|Bank|Wire|Group|Times|Post|News|Council|Institute|University|House|Senate|Congress)$/.test(party);
}

/** The first that both have. */
export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): string | null => [...a].find(each => b.has(each)) ?? null;
