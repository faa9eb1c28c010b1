/**
 * What the text's pronouns tell of those who are named: each "he" and "she" in it is given to whom it most likely means, and who is mostly "she"
 * is not meant by a "he" of which the network is unsure.
 */
import type { Cast, Figure } from '../cast.js';
import type { Context } from '../context.js';
import type { GrowingCompany } from './company.js';
import { genderByName } from './given-names.js';
import { likelyOnes } from './network.js';
import { pronounClass } from './pronoun-words.js';

export type Genders = ReadonlyMap<Figure, 'he' | 'she'>;

const PRONOUNS = /\b(?:he|him|his|himself|she|her|hers|herself)\b/giu;
/** So many times the other's votes, and at least so many, decide. */
const RATIO = 2;
const LEAST = 0.6;

/** A given name weighs as so many pronouns that are surely theirs: a text that calls Jane Marr "he" all along is believed. */
const NAME = 3;

export function gendersOf({ text, tagging }: Context, { figures }: Cast, company: GrowingCompany): Genders {
  const votes = new Map<Figure, { he: number; she: number }>();
  for (const { index, 0: word } of text.matchAll(PRONOUNS)) {
    const which = pronounClass(word);
    if (which !== 'he' && which !== 'she') continue;
    const standing = company.near(index).filter(({ figure }) => figure.kind === 'person' && (figure.gender ?? which) === which);
    const [best] = likelyOnes(tagging, [index, index + word.length], standing);
    if (!best) continue;
    const vote = votes.get(best.figure) ?? { he: 0, she: 0 };
    vote[which] += best.score;
    votes.set(best.figure, vote);
  }
  return new Map(figures.flatMap(figure => decided(figure, votes.get(figure) ?? { he: 0, she: 0 })));
}

function decided(
  figure: Figure,
  vote: { readonly he: number; readonly she: number },
): readonly (readonly [Figure, 'he' | 'she'])[] {
  if (figure.gender) return [[figure, figure.gender]];
  const byName = figure.kind === 'person' ? (figure.names.map(genderByName).find(each => each !== null) ?? null) : null;
  const he = vote.he + (byName === 'he' ? NAME : 0);
  const she = vote.she + (byName === 'she' ? NAME : 0);
  if (he >= LEAST && he > RATIO * she) return [[figure, 'he']];
  return she >= LEAST && she > RATIO * he ? [[figure, 'she']] : [];
}
