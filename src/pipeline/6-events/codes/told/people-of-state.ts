/** Unnamed people of a state who do things: "Kestrian forces", "the Norvanian navy", "Velmoran officials". The state acts, or is acted on, by them. */
import type { Actor } from '../../../../model/actor.js';
import type { Span } from '../../../../model/span.js';
import { demonymsOf } from '../../../../world/demonyms.js';
import { worldNamesIn } from '../../../../world/world-names-in.js';

export interface PeopleOfState {
  readonly span: Span;
  /** The state. */
  readonly party: string;
}

const PEOPLE =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}’'-]{2,30}) (?:\p{Ll}{2,20} ){0,2}?(?:forces|troops|army|navy|air force|military|police|soldiers|sailors|fighters|militants|rebels|separatists|warplanes|jets|drones|gunboats|warships|artillery|government|authorities|officials|lawmakers|diplomats|parliament|court|prosecutors|border guards|coast guard|security services|media|citizens|civilians|nationals)(?![\p{L}\p{N}])/gu;

/** Of one sentence more are a list. */
const MOST = 8;

/** Those of one span of the text, in order. `actors`: a state that no table knows is one of them, or the side of one. */
export function peopleOfStates(text: string, actors: readonly Actor[]): (span: Span) => readonly PeopleOfState[] {
  const own = new Map(partiesOf(actors).flatMap(party => demonymsOf(party).map(form => [form, party] as const)));
  return ([from, to]) =>
    Array.from(text.slice(from, to).matchAll(PEOPLE))
      .slice(0, MOST)
      .flatMap(({ 0: words, 1: people = '', index }) => {
        const party = own.get(people) ?? ofKnownState(people);
        return party ? [{ span: [from + index, from + index + words.length] as const, party }] : [];
      });
}

const partiesOf = (actors: readonly Actor[]): readonly string[] => [
  ...new Set(actors.flatMap(({ party }) => (party !== null && /^\p{Lu}\p{L}{3,}$/u.test(party) ? [party] : []))),
];

function ofKnownState(people: string): string | null {
  const [name] = worldNamesIn(people);
  return name?.entry.kind === 'demonym' && name.span[1] === people.length ? name.entry.party : null;
}
