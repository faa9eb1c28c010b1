/** One side of a conversation. */
import type { Figure, Mention } from '../../cast.js';

export interface Side {
  readonly name: string;
  /** Empty where it is only described ("thirty business leaders") or named in the title alone. */
  readonly figures: readonly Figure[];
}

export type Sides = readonly [Side, Side];

export const isPerson = ({ figures }: Mention): boolean => figures.length === 1 && figures.every(({ kind }) => kind === 'person');

/** `null` where the text does not decide who is meant. */
export function sideOf(mention: Mention | undefined): Side | null {
  const [figure, ...others] = mention?.figures ?? [];
  return figure && others.length === 0 ? { name: figure.name, figures: [figure] } : null;
}
