/** Everyone whom a report names, each with all mentions: the names found, told apart, put together, and given their sides. */
import type { Block } from '../../../model/report.js';
import { firstAtLeast } from '../../../text/sorted.js';
import { worldNamesIn } from '../../../world/world-names-in.js';
import type { Cast, Figure } from '../cast.js';
import type { Context } from '../context.js';
import { actingPlaces } from './acting.js';
import { figuresOf } from './figures.js';
import { findNames } from './find/find-names.js';
import { knownNames } from './known-names.js';
import { withActingCapitals } from './same/acting-capitals.js';
import type { Group, Known } from './same/group.js';
import { organisations } from './same/organisations.js';
import { persons } from './same/persons.js';
import type { Told } from './same/told.js';
import { partiesOf } from './side/parties.js';
import { isPeople, sidesOf, statesByTheirPeople } from './side/sides.js';
import { wordsOf } from './word.js';

export function castOf(context: Context): Cast {
  const { text, blocks } = context;
  const world = blocks.flatMap(({ span }) => worldNamesIn(text, span));
  const words = wordsOf(
    text,
    blocks.map(({ span }) => span),
  );
  const all = knownNames(context, words, findNames(context, words.all, world));
  const isState = statesByTheirPeople(words.all);
  const surnames = new Set(all.filter(({ kind }) => kind === 'person').flatMap(({ shown }) => partsOf(shown)));
  const ownPlaces = all.filter(
    ({ kind, entry, shown }) => entry === null && (kind === 'place' || (!surnames.has(shown) && isState(shown))),
  );
  const own = new Set(ownPlaces);
  const isOfPeople = isPeople(ownPlaces);
  const names = all
    .filter(({ shown }) => surnames.has(shown) || !isOfPeople(shown))
    .map(name => (own.has(name) ? { ...name, kind: 'place' as const } : name));
  const isActing = actingPlaces(context);
  const told = withActingCapitals(toldOf(blocks, names), isActing);
  const parties = partiesOf(text, told, sidesOf(words.all, ownPlaces, world));
  return gathered(told, figuresOf(told, parties, isActing));
}

/** The words of a name of several: "Anna Lund" has "Anna" and "Lund". */
const partsOf = (shown: string): readonly string[] => (/\s/.test(shown) ? shown.split(/\s+/) : []);

/** Whom each name means, in order of the text. */
function toldOf(blocks: readonly Block[], names: readonly Known[]): readonly Told[] {
  const ends = blocks.map(({ span }) => span[1]);
  const isPerson = ({ kind }: Known): boolean => kind === 'person';
  const people = persons(names.filter(isPerson), at => firstAtLeast(ends, at + 1));
  const others = organisations(names.filter(name => !isPerson(name)));
  return [...people, ...others].sort((a, b) => a.name.span[0] - b.name.span[0]);
}

/** Mentions of those who are no figure (a place where nothing is said) are left out. */
function gathered(told: readonly Told[], figures: ReadonlyMap<Group, Figure>): Cast {
  const mentions = told.flatMap(({ name, groups }) => {
    const meant = groups.flatMap(group => figures.get(group) ?? []);
    return meant.length > 0 ? [{ span: name.span, figures: meant }] : [];
  });
  return { figures: [...figures.values()].sort((a, b) => (a.mentions[0]?.[0] ?? 0) - (b.mentions[0]?.[0] ?? 0)), mentions };
}
