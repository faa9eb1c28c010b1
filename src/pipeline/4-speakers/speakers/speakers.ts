/** Who speaks in each statement: the rules in the order written here, the first that answers; statements in the order of the text. */
import { inferred, stated } from '../../../model/evidence.js';
import type { Span } from '../../../model/span.js';
import type { Attribution } from '../../../model/statement.js';
import type { Cast } from '../cast.js';
import { passedOn } from '../chain/passed-on.js';
import { sidesInOpening } from '../circumstances/conversation/opening.js';
import type { Context } from '../context.js';
import { authorIn } from './author-in.js';
import { GrowingCompany } from './company.js';
import { coordinated } from './coordinated.js';
import { coordinatedDescriptions } from './coordinated-descriptions.js';
import { described } from './described.js';
import { firstPerson } from './first-person.js';
import { gendersOf } from './genders.js';
import { goingOn } from './going-on.js';
import { joint } from './joint.js';
import { distinct, named } from './named.js';
import { nobody } from './nobody.js';
import { phraseOf } from './phrase.js';
import { possessed } from './possessed.js';
import { pronoun } from './pronoun.js';
import { pronounClass } from './pronoun-words.js';
import { relative } from './relative.js';
import { type Asked, type Earlier, type SpeakerRule, type Spoken, spoken as spokenBy } from './spoken.js';
import { theDocument } from './the-document.js';
import { thePoll } from './the-poll.js';
import { turn } from './turn.js';
import { wholeSource } from './whole-source.js';

const RULES: readonly SpeakerRule[] = [
  named,
  relative,
  firstPerson,
  joint,
  pronoun,
  theDocument,
  thePoll,
  possessed,
  described,
  turn,
  goingOn,
  nobody,
];

/** Statements back that a rule looks for who spoke before. */
const REMEMBERED = 40;

export function speakersOf(context: Context, cast: Cast): ReadonlyMap<string, Spoken> {
  const company = new GrowingCompany(cast, gendersOf(context, cast, new GrowingCompany(cast)));
  const sides = (sidesInOpening(context, cast) ?? []).map(({ figures }) => figures);
  const passed = passedOn(context);
  const earlier: Earlier[] = [];
  const out = new Map<string, Spoken>();
  for (const attribution of inReadingOrder(context.attributions)) {
    const said = passed.get(attribution.id);
    const whole = said ? [said] : wholeSource(context.text, attribution);
    const author = authorIn(context.text, whole);
    const source = author ? [author] : whole;
    const phrase = phraseOf(context.text, source, cast);
    const holder = attribution.inside === null ? null : (out.get(attribution.inside) ?? null);
    const asked = { attribution, phrase, context, cast, earlier: earlier.slice(-REMEMBERED), holder, sides, company };
    const spoken =
      answerOfTwo(asked, coordinated(context.text, source)) ??
      answerOfAll(asked, coordinatedDescriptions(context.text, source)) ??
      answer(asked);
    out.set(attribution.id, spoken);
    earlier.push({ attribution, span: phrase.span, spoken });
    const [figure, ...others] = spoken.figures;
    const which = pronounClass(phrase.words);
    if (figure && others.length === 0 && phrase.span)
      company.add(figure, phrase.span, which === 'he' || which === 'she' ? which : null);
  }
  return out;
}

/** Each of a pair by itself, where both are known otherwise than by this description. */
function answerOfTwo(asked: Asked, pair: readonly [Span, Span] | null): Spoken | null {
  if (!pair) return null;
  const both = pair.map(part => answer({ ...asked, phrase: phraseOf(asked.context.text, [part], asked.cast) }));
  const isKnown = ({ figures, evidence }: Spoken): boolean => figures.length === 1 && evidence.by !== 'described-source';
  const figures = distinct(both.flatMap(spoken => spoken.figures));
  return both.every(isKnown) && figures.length === 2 ? spokenBy(figures, inferred('pair')) : null;
}

/** Each of several who are described. */
function answerOfAll(asked: Asked, parts: readonly Span[] | null): Spoken | null {
  if (!parts) return null;
  const each = parts.map(part => answer({ ...asked, phrase: phraseOf(asked.context.text, [part], asked.cast) }));
  const figures = distinct(each.flatMap(spoken => spoken.figures));
  return figures.length === parts.length ? spokenBy(figures, stated('all-described')) : null;
}

function answer(asked: Asked): Spoken {
  for (const rule of RULES) {
    const spoken = rule(asked);
    if (spoken) return spoken;
  }
  throw new RangeError('The last rule answers always.');
}

/** By where the source stands, else the cue, else the content: as one reads. */
function inReadingOrder(attributions: readonly Attribution[]): readonly Attribution[] {
  const at = ({ source, cue, content }: Attribution): number => source[0]?.[0] ?? cue[0]?.[0] ?? content[0]?.[0] ?? 0;
  return attributions.toSorted((a, b) => at(a) - at(b) || Number(a.inside !== null) - Number(b.inside !== null));
}
