/** "I", "we": within somebody's words the one who speaks them; in the report's own words its author, or who publishes it. */
import { lastFrom } from '../../../text/spans.js';
import { pronounClass } from './pronoun-words.js';
import { type Asked, inferred, type SpeakerRule, type Spoken, spoken } from './spoken.js';

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

function byAuthor({ cast, context }: Asked, which: 'I' | 'we'): Spoken | null {
  const name = context.author;
  if (!name || which === 'we') return null;
  const author = cast.figures.find(figure => figure.names.includes(name));
  return author ? spoken([author], inferred('author')) : null;
}
