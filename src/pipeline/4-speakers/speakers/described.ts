/**
 * "the minister", "the former secretary of state", "the company", "a spokesman": someone named elsewhere whose office it is, or whom the network
 * takes to be meant; else someone who is only described.
 */

import { inferred, stated } from '../../../model/evidence.js';
import type { Figure } from '../cast.js';
import { mentionsIn } from '../mentions-in.js';
import { OFFICES } from '../names/about/role-words.js';
import { body } from './body.js';
import { describedFigure, descriptionOf, isDescription } from './description.js';
import { kindByWord } from './kind-words.js';
import { likelyOnes } from './network.js';
import { descriptionHead } from './phrase.js';
import { isPluralWord } from './plural.js';
import { isOfOtherSide, roleMatch, significantWords } from './role-match.js';
import { type Asked, type SpeakerRule, type Spoken, type Standing, spoken } from './spoken.js';

/** Of the probability, the least that the likeliest must have. */
const LEAST = 0.3;
/** A kind less probable than this is none that is meant. */
const UNLIKELY = 0.3;

const INDEFINITE =
  /^(?:an?|some|many|several|one|two|three|four|five|other|another|most|few|any|dozens|hundreds|thousands|those|every|no|anonymous|unnamed)\b/iu;
const DEFINITE = /^(?:the|this|that|his|her|its|their)\s/iu;

export const described: SpeakerRule = asked => {
  const { phrase } = asked;
  if (phrase.kind !== 'described' || !phrase.span || !phrase.head) return null;
  const known = INDEFINITE.test(phrase.words)
    ? null
    : (byRole(asked) ?? byPartOfName(asked) ?? bySameWords(asked) ?? byNetwork(asked) ?? body(asked));
  return known ?? spoken([describedFigure(asked, phrase.span)], stated('described-source'));
};

/** The minister → who is called minister: the whole office before a part of it, a side of the conversation before others, the nearest of several. */
function byRole(asked: Asked): Spoken | null {
  const { phrase, company, sides } = asked;
  if (!phrase.span || !/^(?:the|this|that)\s|^\p{Lu}/iu.test(phrase.words)) return null;
  const at = phrase.span[0];
  const words = descriptionOf(phrase.words);
  const [first] = company
    .near(at)
    .map(standing => ({ standing, match: roleMatch(words, standing.figure) }))
    .filter(({ match }) => match > 0)
    .toSorted(
      (a, b) =>
        b.match - a.match ||
        sideRank(a.standing, sides) - sideRank(b.standing, sides) ||
        nearness(b.standing, at) - nearness(a.standing, at),
    );
  const figure = first?.standing.figure ?? onlyOne(asked, words);
  return figure ? spoken([figure], inferred('role')) : null;
}

/** Of more than these the first are looked through. */
const MOST = 300;

/** The only one of the whole report who is called so. */
function onlyOne({ cast: { figures } }: Asked, words: string): Figure | undefined {
  if (!OFFICES.has(descriptionHead(words).toLowerCase())) return undefined;
  const called = figures.slice(0, MOST).filter(figure => figure.kind === 'person' && roleMatch(words, figure) > 0);
  const whole = called.filter(figure => roleMatch(words, figure) === 2);
  const [figure, ...others] = whole.length > 0 ? whole : called;
  return others.length === 0 ? figure : undefined;
}

const sideRank = ({ figure }: Standing, sides: Asked['sides']): number => {
  const rank = sides.findIndex(side => side.includes(figure));
  return rank < 0 ? sides.length : rank;
};

/** Where it last stands before the place. */
const nearness = ({ places }: Standing, at: number): number =>
  places.reduce((last, [start]) => (start < at ? Math.max(last, start) : last), -1);

/** "the alliance" after the Harbour Alliance, "the fund" after the Reconstruction Fund. */
function byPartOfName({ phrase, context, company }: Asked): Spoken | null {
  if (!phrase.head || !/^(?:the|this)\s+[\p{L}-]+$/iu.test(phrase.words)) return null;
  const head = context.text.slice(...phrase.head).toLowerCase();
  const at = phrase.head[0];
  const [nearest] = company
    .near(at)
    .filter(
      ({ figure }) =>
        figure.kind !== 'person' &&
        !isSameBareWord(figure, head) &&
        figure.names.some(name => significantWords(name).includes(head)),
    )
    .filter(standing => nearness(standing, at) >= 0)
    .toSorted((a, b) => nearness(b, at) - nearness(a, at));
  return nearest ? spoken([nearest.figure], inferred('part-of-name')) : null;
}

/** "the company" tells no more of "the company" than the word itself. */
const isSameBareWord = (figure: Figure, head: string): boolean =>
  isDescription(figure) && figure.name.toLowerCase() === `the ${head}`;

/** "a senior official … the official": described before. */
function bySameWords({ phrase, context, earlier }: Asked): Spoken | null {
  if (!phrase.head) return null;
  const own = context.text.slice(...phrase.head);
  const head = own.toLowerCase();
  const wanted = significantWords(descriptionOf(phrase.words));
  const isSame = (name: string): boolean => {
    const words = significantWords(name);
    return words.includes(head) && wanted.every(word => words.includes(word));
  };
  const isMeant = (figure: Figure): boolean =>
    isDescription(figure) && isSame(figure.name) && (own === head || figure.kind !== 'document');
  const found = earlier.findLast(({ spoken: { figures } }) => figures.some(isMeant));
  const figure = found?.spoken.figures.find(isMeant);
  return figure ? spoken([figure], inferred('described-before')) : null;
}

/** Not who is named within ("the Koll administration" is not Koll), not a person for a report, not one for several. */
function byNetwork({ phrase, context, company, cast, attribution }: Asked): Spoken | null {
  if (!phrase.head || !phrase.span || !DEFINITE.test(phrase.words)) return null;
  if (mentionsIn(cast, phrase.span).length > 0) return null;
  const word = kindByWord(descriptionOf(phrase.words));
  const { kinds } = context.tagging.judge({ ...attribution, source: [phrase.span] });
  const several = isPluralWord(context.text.slice(...phrase.head));
  const standing = company
    .near(phrase.head[0])
    .filter(
      ({ figure }) =>
        (word === null || figure.kind === word) &&
        (figure.kind === 'person' ? kinds.person >= UNLIKELY : kinds.person <= 1 - UNLIKELY),
    )
    .filter(({ figure }) => figure.kind !== 'person' || !(several || isOfOtherSide(phrase.words, figure)))
    .filter(({ figure }) => !isOfElsewhere(phrase.words, figure));
  const [best] = likelyOnes(context.tagging, phrase.head, standing);
  return best && best.score >= LEAST ? spoken([best.figure], inferred(context.tagger, best.score)) : null;
}

/** "The harbour guild of Port Sarrow" is no ministry whose names and side tell nothing of Port Sarrow. */
function isOfElsewhere(words: string, { names, party }: Figure): boolean {
  const [, owner] = / of (?:the )?(\p{Lu}[\p{L}’'-]*)/u.exec(words) ?? [];
  return owner !== undefined && ![...names, party ?? ''].some(name => name.includes(owner));
}
