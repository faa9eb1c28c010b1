/** One line of the table of places, and one state, as the rules about places look at them. */

/** `capital` of a state; `seat` of a region; `part` of a town; `region`: the first division of a state. `land`: a state or a territory. */
export type PlaceKind = 'land' | 'region' | 'capital' | 'seat' | 'town' | 'part';

export interface GazetteerPlace {
  /** As the gazetteer spells it. */
  readonly name: string;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The gazetteer's code of the region that it is or lies in: "OH" of the United States; "" for lands, and where it is not known. */
  readonly region: string;
  /** Degrees, WGS 84; of a region the middle of its towns. */
  readonly latitude: number;
  readonly longitude: number;
  /** Inhabitants, 0 where they are not known; of a region those of its towns. */
  readonly population: number;
  /** Found by a name that is not its first: "Kiev". */
  readonly byOtherName: boolean;
}
