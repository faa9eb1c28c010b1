/**
 * "he", "she", "it", "they": the network says how likely each of those near is meant; where it does not know, the one who spoke last and could
 * be meant is. A pronoun with nobody before it means nobody, and nobody is guessed.
 */
import { absent, inferred } from '../../../model/evidence.js';
import { likelyOnes } from './network.js';
import { isPlural } from './plural.js';
import { type PronounClass, pronounClass } from './pronoun-words.js';
import { type Asked, type SpeakerRule, type Spoken, type Standing, spoken } from './spoken.js';

/** Of the probability, the least that the likeliest must have. */
const LEAST = 0.15;

export const pronoun: SpeakerRule = asked => {
  const which = asked.phrase.span ? pronounClass(asked.phrase.words) : null;
  if (which !== 'he' && which !== 'she' && which !== 'it' && which !== 'they') return null;
  const standing = possible(asked, which);
  return (
    byNetwork(asked, standing) ?? byRecency(asked, which) ?? { figures: [], candidates: [], evidence: absent('no-antecedent') }
  );
};

/** Those near who can be called so. */
function possible({ company, phrase }: Asked, which: PronounClass): readonly Standing[] {
  return company.near(phrase.span?.[0] ?? 0).filter(standing => canBe(standing, which));
}

function canBe({ figure, gender }: Pick<Standing, 'figure' | 'gender'>, which: PronounClass): boolean {
  if (which === 'he' || which === 'she')
    return (figure.kind === 'person' || figure.kind === 'unknown') && (gender === null || gender === which) && !isPlural(figure);
  if (which === 'it') return figure.kind !== 'person' && figure.kind !== 'group';
  return figure.kind !== 'person' && figure.kind !== 'document';
}

function byNetwork({ phrase, context }: Asked, standing: readonly Standing[]): Spoken | null {
  if (!phrase.head || standing.length === 0) return null;
  const [best] = likelyOnes(context.tagging, phrase.head, standing);
  return best && best.score >= LEAST ? spoken([best.figure], inferred(context.tagger, best.score)) : null;
}

/** The last speaker who could be meant; for "they" also several who spoke as one. */
function byRecency({ earlier, company }: Asked, which: PronounClass): Spoken | null {
  const last = earlier.findLast(({ spoken: { figures } }) =>
    figures.length > 1 ? which === 'they' : figures.some(figure => canBe({ figure, gender: company.genderOf(figure) }, which)),
  );
  return last ? spoken(last.spoken.figures, inferred('last-speaker')) : null;
}
