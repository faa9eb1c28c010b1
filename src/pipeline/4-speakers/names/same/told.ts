/** A name and whom it means; several where the text does not decide. */
import type { Group, Known } from './group.js';

export interface Told {
  readonly name: Known;
  readonly groups: readonly Group[];
}
