/** What a name of the world stands for: whose side a state, a capital, an alliance or an outlet speaks for. */

/** `seat`: a house, street, ministry or parliament that stands for its government; `alliance`: any organisation of states. */
export type WorldKind = 'state' | 'capital' | 'demonym' | 'seat' | 'alliance' | 'outlet';

export interface WorldEntry {
  readonly kind: WorldKind;
  /** As the table spells it, without an article: "Kyiv", "Reuters". */
  readonly name: string;
  /** English short name of the state ("France") or the name of the organisation ("NATO"); `null`: outlets speak for nobody. */
  readonly party: string | null;
  /** ISO 3166-1 alpha-3; of an outlet, where it has its seat; `null`: of no single state. Kosovo has the user-assigned XKX. */
  readonly code: string | null;
}
