/** Every known name in one tree, built at the first question: tables by hand first, then the package. */
import { type Country, countries } from './countries.js';
import { addName, type NameTree, nameAt, newTree } from './name-tree.js';
import { ALLIANCES } from './tables/alliances.js';
import { OUTLETS } from './tables/outlets.js';
import { SEATS } from './tables/seats.js';
import { CAPITALS, DEMONYMS, STATES } from './tables/states.js';
import { UNCLEAR } from './tables/unclear-names.js';
import type { WorldEntry, WorldKind } from './world-entry.js';

type Names = Readonly<Record<string, readonly string[]>>;
let built: NameTree | undefined;

export function gazetteer(): NameTree {
  built ??= build(countries());
  return built;
}

function build(all: readonly Country[]): NameTree {
  const tree = newTree();
  const parties = new Map(all.map(({ code, party }) => [code, party]));
  for (const name of UNCLEAR) addName(tree, name, null);
  addTable(tree, 'state', STATES, parties);
  addTable(tree, 'demonym', DEMONYMS, parties);
  addTable(tree, 'capital', CAPITALS, parties);
  addTable(tree, 'seat', SEATS, parties);
  for (const [party, names] of Object.entries(ALLIANCES)) {
    for (const name of [party, ...names]) addName(tree, name, { kind: 'alliance', name, party, code: null });
  }
  addOutlets(tree);
  addCountries(tree, all);
  return tree;
}

function addTable(tree: NameTree, kind: WorldKind, table: Names, parties: ReadonlyMap<string, string>): void {
  for (const [code, names] of Object.entries(table)) {
    for (const name of names) addName(tree, name, { kind, name, party: parties.get(code) ?? null, code });
  }
}

/** "the Guardian" is known with a capital article too. */
function addOutlets(tree: NameTree): void {
  for (const [code, names] of Object.entries(OUTLETS)) {
    for (const name of names) {
      const entry: WorldEntry = { kind: 'outlet', name: name.replace(/^the /i, ''), party: null, code };
      addName(tree, name, entry);
      if (name.startsWith('the ')) addName(tree, name.replace('the', 'The'), entry);
    }
  }
}

/** Names of states before capitals of the same name ("Singapore"); territories last, as nobody's. */
function addCountries(tree: NameTree, all: readonly Country[]): void {
  const sides = all.filter(({ isParty }) => isParty);
  for (const country of sides) addNames(tree, 'state', country, [country.party, ...country.names]);
  addDemonyms(tree, sides);
  for (const country of sides) addNames(tree, 'capital', country, country.capitals);
  for (const { isParty, names } of all) if (!isParty) for (const name of names) addName(tree, name, null);
}

function addNames(tree: NameTree, kind: WorldKind, { party, code }: Country, names: readonly string[]): void {
  for (const name of names) {
    if (nameAt(tree, name)?.entry === undefined) addName(tree, name, { kind, name: name.replace(/^The /, ''), party, code });
  }
}

/** "Djibouti" and "Vatican" are listed as demonyms too, and have no plural. */
function addDemonyms(tree: NameTree, sides: readonly Country[]): void {
  for (const country of sides) {
    const people = country.demonyms.filter(name => nameAt(tree, name)?.entry?.kind !== 'state');
    for (const name of people) addNames(tree, 'demonym', country, [name, ...plural(name)]);
  }
}

/** "German" → "Germans"; "French", "Danish", "Japanese" and "Swiss" have none. */
function plural(name: string): readonly string[] {
  return /(?:ese|sh|(?<!Cze)ch|[syz])$/.test(name) ? [] : [`${name}s`];
}
