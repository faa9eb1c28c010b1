/** "I", "we": within somebody's words the one who speaks them; in the report's own words its author, or who publishes it. */
import { inferred, stated } from '../../../model/evidence.js';
import { firstFrom, lastFrom } from '../../../text/spans.js';
import type { Figure } from '../cast.js';
import { describedFigure } from './description.js';
import { pronounClass } from './pronoun-words.js';
import { type Asked, type SpeakerRule, type Spoken, spoken } from './spoken.js';

export const firstPerson: SpeakerRule = asked => {
  const which = asked.phrase.span ? pronounClass(asked.phrase.words) : null;
  if (which !== 'I' && which !== 'we') return null;
  return withinWords(asked) ?? byAuthor(asked, which);
};

function withinWords({ holder, earlier, phrase, context }: Asked): Spoken | null {
  if (holder && holder.figures.length > 0) return spoken(holder.figures, inferred('first-person'));
  const at = phrase.span?.[0] ?? 0;
  const quoted = lastFrom(context.quotations, at, ({ span }) => span);
  if (!quoted || quoted.span[1] <= at) return null;
  const speaker = earlier.findLast(
    ({ attribution, spoken: { figures } }) =>
      figures.length > 0 && attribution.content.some(([start, end]) => start <= quoted.inner[1] && end >= quoted.inner[0]),
  );
  return speaker ? spoken(speaker.spoken.figures, inferred('first-person')) : null;
}

function byAuthor(asked: Asked, which: 'I' | 'we'): Spoken | null {
  const { cast, context } = asked;
  if (which === 'we') return ourselves(asked);
  const name = context.author;
  const author = name ? cast.figures.find(figure => figure.names.includes(name)) : inLastLine(asked);
  return author ? spoken([author], inferred('author')) : null;
}

/** Those who publish the report, with whomever they speak for: a group without another name. */
function ourselves(asked: Asked): Spoken | null {
  const { phrase, earlier } = asked;
  if (!phrase.span) return null;
  const before = earlier.findLast(({ spoken: { evidence } }) => evidence.by === OURSELVES);
  return before?.spoken ?? spoken([{ ...describedFigure(asked, phrase.span), name: 'we', kind: 'group' }], stated(OURSELVES));
}

const OURSELVES = 'we';

/** What stands below an opinion piece: "Ada Koll is a columnist of the Courier." */
function inLastLine({ cast, context: { blocks, text } }: Asked): Figure | undefined {
  const last = blocks.at(-1)?.span;
  const mention = last ? cast.mentions[firstFrom(cast.mentions, last[0])] : undefined;
  const [figure, ...others] = mention?.figures ?? [];
  if (!last || !mention || mention.span[0] !== last[0] || others.length > 0 || figure?.kind !== 'person') return undefined;
  return /^ (?:is|was) (?:an?|the|\p{Lu})/u.test(text.slice(mention.span[1], last[1])) ? figure : undefined;
}
