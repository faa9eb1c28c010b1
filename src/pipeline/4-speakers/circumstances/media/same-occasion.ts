/** Who goes on speaking goes on in the same interview, speech or statement, as long as no other occasion is told. */
import type { Evidence } from '../../../../model/evidence.js';
import type { Span } from '../../../../model/span.js';
import { contains } from '../../../../text/spans.js';
import type { Context } from '../../context.js';
import { continuesSpeaker, type Speaker } from '../speakers.js';
import type { Place } from '../statement-place.js';
import type { Told } from '../told.js';
import { isCapital, stem, wordsIn } from '../words.js';
import type { Media, Medium } from './medium.js';
import { EXCHANGES } from './medium-words.js';
import type { ToldOccasion } from './told-occasions.js';

/** In sentences to the next statement of the speaker: after words said and quoted, after others ("praised", "hopes"), after an occasion only told of. */
const REACH = { said: 6, other: 4, told: 2, aside: 1 };

interface Occasion {
  readonly spans: readonly Span[];
  readonly speaker: Speaker;
  /** Index of the last sentence in which it went on. */
  readonly index: number;
  readonly kind: 'main' | 'aside' | 'told';
}

export function sameOccasion(
  stated: Media,
  places: readonly Place[],
  told: readonly ToldOccasion[],
  { context, speakers }: Told,
): Media {
  const out = new Map(stated);
  let open: readonly Occasion[] = [];
  let next = 0;
  for (const place of places) {
    open = open.filter(({ index }) => place.index - index <= REACH.said);
    for (let occasion = told[next]; occasion && occasion.index < place.index; occasion = told[++next])
      open = [{ ...occasion, kind: 'told' }, ...open];
    const { id } = place.statement;
    const [own, speaker] = [stated.get(id), speakers.get(id)];
    if (!own || !speaker) continue;
    if (own.spans.length > 0) {
      open = [...opened(own, place, speaker, context), ...open];
      continue;
    }
    if (isToldToAnother(place))
      open = open.filter(({ spans, speaker: other }) => isExchange(spans, context) || !continuesSpeaker(other, speaker));
    const before = isOfAnotherTime(place) ? undefined : open.find(occasion => goesOn(occasion, place, speaker, context));
    if (!before) continue;
    out.set(id, { spans: before.spans, evidence: evidenceOf(before) });
    open = [{ ...before, index: place.index, kind: before.kind === 'told' ? 'main' : before.kind }, ...open];
  }
  return out;
}

const evidenceOf = ({ kind }: Occasion): Evidence => ({
  basis: 'inferred',
  by: kind === 'told' ? 'told-before' : 'same-occasion',
  score: null,
});

function goesOn({ speaker, index, kind }: Occasion, place: Place, later: Speaker, { text }: Context): boolean {
  const reach = kind === 'main' ? (isSaid(place, text) ? REACH.said : REACH.other) : REACH[kind];
  return place.index - index <= reach && continuesSpeaker(speaker, later);
}

const SAID =
  /\b(?:sa(?:id|ys?|ying)|add(?:ed|s|ing)|continu(?:ed|es|ing)|told|tells|telling|wrote|writes|went on|repl(?:ied|ies)|joked|noted|explained|asked)\b/i;

/** Quoted, or with a plain word for saying: less likely said elsewhere than what is "hoped" or "opposed". */
function isSaid({ statement: { cue, content } }: Place, text: string): boolean {
  return (
    /^[“"‘'«„]/.test(text.slice(content[0]?.[0] ?? 0, (content[0]?.[0] ?? 0) + 1)) ||
    cue.some(span => SAID.test(text.slice(...span)))
  );
}

/** What is carried on from a medium that is told here. Not from a headline, and not from what is no single occasion: "at his rallies", "on the trail". */
function opened({ spans, evidence }: Medium, place: Place, speaker: Speaker, { text, blocks }: Context): readonly Occasion[] {
  const words = spans
    .map(span => text.slice(...span))
    .join(' ')
    .toLowerCase();
  const [first] = blocks;
  if (evidence.by === 'saying-word' || MANY.test(words) || (first && blocks.length > 1 && contains(first.span, place.anchor)))
    return [];
  return [{ spans, speaker, index: place.index, kind: OTHER.test(words) || isOfAnotherTime(place) ? 'aside' : 'main' }];
}

const MANY =
  /\b(?:trail|stump|stage|floor|media|record|internet|tv|television|air|books|websites?|site|rallies|appearances|speeches|events|posts|ads|emails|tweets|interviews|debates|reports|hearings|letters|forums)\b/;

/** "in an earlier interview", "at last year’s session" */
const OTHER = /\b(?:last|earlier|previous|subsequent|separate|other|later|(?:1\d|20)\d\d(?! (?:book|memoir)))\b/;

/** "has said", "argued last year", "previously": told of another time than the occasion. */
const ANOTHER_TIME =
  /\b(?:has|have|had) (?:\p{L}+ )?(?:said|told|argued|called|insisted|vowed|promised|described|been|made|maintained|acknowledged|complimented|praised|criticized|criticised|promoted|accused|long|repeatedly|also)\b|\b(?:last|earlier this|in) (?:year|month|January|February|March|April|May|June|July|August|September|October|November|December|1\d\d\d|20\d\d)\b|\bpreviously\b|\bonce\b/u;

/** "told the Courier", not "told the crowd": the rally or the statement before is over; an interview may be the one with the Courier. */
const isToldToAnother = ({ runs, statement: { cue } }: Place): boolean =>
  runs.some(words =>
    words.some(({ span, lower }, at) => {
      const isCue = cue.some(([start, end]) => start <= span[0] && span[1] <= end);
      const name = words[at + 1]?.lower === 'the' ? words[at + 2] : words[at + 1];
      return isCue && /^(?:told|tells|telling)$/.test(lower) && !!name && (isCapital(name) || name.lower === 'reporters');
    }),
  );

const isExchange = (spans: readonly Span[], { text }: Context): boolean =>
  spans.some(span => wordsIn(text, span).some(word => EXCHANGES.has(stem(word))));

export const isOfAnotherTime = ({ runs }: Place): boolean =>
  runs.some(run => ANOTHER_TIME.test(run.map(({ text }) => text).join(' ')));
