/**
 * "his campaign", "her advisers", "their party": whose it is, is said with it.
 *   Ada Marr spoke … | his campaign | said   →   Ada Marr’s campaign, or the one that was named so before
 */
import { inferred } from '../../../model/evidence.js';
import type { Span } from '../../../model/span.js';
import type { Figure } from '../cast.js';
import { describedFigure, descriptionOf } from './description.js';
import { likelyOnes } from './network.js';
import { pronounClass } from './pronoun-words.js';
import { significantWords } from './role-match.js';
import { type Asked, type SpeakerRule, spoken } from './spoken.js';

/** Of the probability, the least that the likeliest owner must have. */
const LEAST = 0.5;
const OWNED = /^(his|her)\s(\p{L}[\p{L}\s’'-]{1,60})$/iu;

export const possessed: SpeakerRule = asked => {
  const { phrase, cast, earlier } = asked;
  const [, pronoun, owned] = phrase.kind === 'described' ? (OWNED.exec(phrase.words) ?? []) : [];
  if (!pronoun || !owned || !phrase.span) return null;
  const owner = ownerOf(asked, [phrase.span[0], phrase.span[0] + pronoun.length], pronoun);
  if (!owner) return null;
  const wanted = [owner.name.split(/\s/).at(-1) ?? '', owned].flatMap(significantWords);
  const isIt = ({ name, kind }: Figure): boolean => {
    const words = significantWords(name);
    return kind !== 'person' && wanted.every(word => words.includes(word)) && words.length <= wanted.length + 1;
  };
  const known = earlier.findLast(({ spoken: { figures } }) => figures.length === 1 && figures.some(isIt))?.spoken.figures[0];
  const figure =
    known ?? cast.figures.find(isIt) ?? ownersFigure(asked, phrase.span, `${genitive(owner.name)} ${descriptionOf(owned)}`);
  return spoken([figure], inferred('possessed'));
};

function ownerOf({ context, company }: Asked, span: Span, pronoun: string): Figure | null {
  const which = pronounClass(pronoun);
  const standing = company
    .near(span[0])
    .filter(({ figure, gender }) => figure.kind === 'person' && (gender === null || gender === which));
  const [best] = likelyOnes(context.tagging, span, standing);
  return best && best.score >= LEAST ? best.figure : null;
}

function ownersFigure(asked: Asked, span: Span, name: string): Figure {
  return { ...describedFigure(asked, span), name, names: [name, descriptionOf(asked.phrase.words)] };
}

const genitive = (name: string): string => `${name}${name.endsWith('s') ? '’' : '’s'}`;
