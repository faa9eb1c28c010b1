/** What is compared of an actor, of one appearance as of many: what its names say, its sides, its offices. */
import type { ActorKind } from '../../../model/actor.js';
import { type PersonName, personName } from '../../../pipeline/4-speakers/names/same/person-name.js';
import { shownOf } from '../shown.js';
import { byCount, type Counts, type Tally } from '../tally.js';
import { type BodyNames, bodyNames } from './body-names.js';
import { fieldOf, officeOf } from './office.js';
import { isPersonsName, withoutTitle } from './proper.js';

export interface Portrait {
  readonly name: string;
  readonly kind: ActorKind;
  readonly reports: number;
  /** Names of a person with a given name, and words by which alone it goes. */
  readonly full: readonly PersonName[];
  readonly bare: ReadonlySet<string>;
  /** Whether an appearance has no fuller name than one word. */
  readonly isEverBare: boolean;
  /** Of all that are no persons. */
  readonly body: BodyNames;
  readonly parties: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
}

/** What fewer than one in so many appearances say is a slip of reading. */
const RARE = 10;
const NO_NAMES: BodyNames = { sure: new Set(), letters: new Set(), whole: new Set() };

export function portraitOf(tally: Tally): Portrait {
  const { name, kind } = shownOf(tally);
  const persons =
    kind === 'person'
      ? byCount(tally.names)
          .filter(isPersonsName)
          .map(name => personName(withoutTitle(name)))
      : [];
  const offices = new Set(often(tally.roles).flatMap(role => officeOf(role) ?? []));
  return {
    name,
    kind,
    reports: tally.reports,
    full: persons.filter(({ given }) => given !== null),
    bare: new Set(persons.filter(({ given }) => given === null).map(({ surname }) => surname)),
    isEverBare:
      kind === 'person' && Object.keys(tally.own).some(own => isPersonsName(own) && personName(withoutTitle(own)).given === null),
    body:
      kind === 'person'
        ? NO_NAMES
        : bodyNames({ kind, names: often(tally.own), forms: often(tally.names), parties: often(tally.parties) }),
    parties: new Set(often(tally.parties)),
    offices,
    fields: new Set([...offices].flatMap(office => fieldOf(office) ?? [])),
  };
}

function often(counts: Counts): readonly string[] {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return byCount(counts).filter(word => (counts[word] ?? 0) * RARE >= all || all <= RARE);
}
