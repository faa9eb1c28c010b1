/**
 * What the text's pronouns tell of those who are named: each "he" and "she" in it is given to whom it most likely means, and who is mostly "she"
 * is not meant by a "he" of which the network is unsure.
 */
import type { Cast, Figure } from '../cast.js';
import type { Context } from '../context.js';
import type { GrowingCompany } from './company.js';
import { likelyOnes } from './network.js';
import { pronounClass } from './pronoun-words.js';

export type Genders = ReadonlyMap<Figure, 'he' | 'she'>;

const PRONOUNS = /\b(?:he|him|his|himself|she|her|hers|herself)\b/giu;
/** So many times the other's votes, and at least so many, decide. */
const RATIO = 2;
const LEAST = 0.6;

export function gendersOf({ text, tagging }: Context, { figures }: Cast, company: GrowingCompany): Genders {
  const votes = new Map<Figure, { he: number; she: number }>();
  for (const { index, 0: word } of text.matchAll(PRONOUNS)) {
    const which = pronounClass(word);
    const standing = company.near(index).filter(({ figure }) => figure.kind === 'person');
    const [best] = likelyOnes(tagging, [index, index + word.length], standing);
    if (!best || (which !== 'he' && which !== 'she')) continue;
    const vote = votes.get(best.figure) ?? { he: 0, she: 0 };
    vote[which] += best.score;
    votes.set(best.figure, vote);
  }
  return new Map(figures.flatMap(figure => decided(figure, votes.get(figure))));
}

function decided(
  figure: Figure,
  vote: { readonly he: number; readonly she: number } | undefined,
): readonly (readonly [Figure, 'he' | 'she'])[] {
  if (figure.gender) return [[figure, figure.gender]];
  if (!vote) return [];
  if (vote.he >= LEAST && vote.he > RATIO * vote.she) return [[figure, 'he']];
  return vote.she >= LEAST && vote.she > RATIO * vote.he ? [[figure, 'she']] : [];
}
