/** The ISO 3166-1 alpha-3 code of a party that is a state: "USA" of "United States". */
import { countries } from '../../world/countries.js';

let known: ReadonlyMap<string, string> | undefined;

/** `null`: an alliance, an organisation, a state that no table knows. Kosovo has the user-assigned XKX. */
export function countryCode(party: string): string | null {
  known ??= new Map(countries().flatMap(({ isParty, party: name, code }) => (isParty ? [[name, code]] : [])));
  return known.get(party) ?? null;
}
