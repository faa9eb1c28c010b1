/** All names of a text, in order and apart: what the tagger marked, what the world knows, what follows a title, and the same again. */
import type { Span } from '../../../../model/span.js';
import { inOrder } from '../../../../text/spans.js';
import type { WorldMention } from '../../../../world/world-names-in.js';
import type { Context } from '../../context.js';
import type { Name } from '../name.js';
import type { Word } from '../word.js';
import { namesAfterTitles } from './after-titles.js';
import { institutions } from './institutions.js';
import { joined } from './joined.js';
import { namesAgain } from './named-again.js';
import { ownStates } from './own-states.js';
import { settled } from './settled.js';
import { speltOut } from './spelt-out.js';
import { tidied } from './tidied.js';

export function findNames(context: Context, words: readonly Word[], world: readonly WorldMention[]): readonly Name[] {
  const { text } = context;
  const tagged = joined(text, taggedNames(context));
  const known = world.filter(({ entry, span }) => entry.kind !== 'demonym' && !endsLonger(text, span)).map(nameOf);
  const persons = new Set(tagged.filter(({ kind }) => kind === 'person').map(({ span }) => span[0]));
  const bodies = institutions(text, words, at => persons.has(at));
  const first = settled(
    text,
    apart([...tagged, ...known, ...namesAfterTitles(text, words), ...bodies, ...speltOut(text), ...ownStates(words)]),
  );
  return apart([...first, ...namesAgain(text, words, first)]).filter(({ span }) => !within(span, context.byline));
}

function taggedNames({ text, tagging }: Context): readonly Name[] {
  return tagging.names
    .flatMap(({ kind, span }) => {
      const tidy = tidied(text, span, kind === 'person');
      return tidy ? [{ span: tidy, kind, entry: null, weight: 2 }] : [];
    })
    .sort((a, b) => inOrder(a.span, b.span));
}

/** "Harbour Watch USA": the end of another’s name. */
const endsLonger = (text: string, [start, end]: Span): boolean =>
  text.slice(start, end) === 'USA' && /\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 30), start));

const nameOf = ({ span, entry }: WorldMention): Name => ({
  span,
  kind: entry.kind === 'outlet' || entry.kind === 'alliance' ? 'organisation' : 'place',
  entry,
  weight: 1,
});

const within = ([start, end]: Span, outer: Span | null): boolean => outer !== null && outer[0] <= start && end <= outer[1];

/** Of names that overlap the longest stays, of equal ones the surest; what the world says of the same words is kept. */
export function apart(names: readonly Name[]): readonly Name[] {
  const out: Name[] = [];
  const sorted = names.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1] || b.weight - a.weight);
  for (const name of sorted) {
    const last = out.at(-1);
    if (!last || last.span[1] <= name.span[0]) out.push(name);
    else if (sameSpan(last, name)) out[out.length - 1] = { ...last, entry: last.entry ?? name.entry };
    else if (length(name) > length(last)) out[out.length - 1] = name;
  }
  return out;
}

const length = ({ span }: Name): number => span[1] - span[0];
const sameSpan = (a: Name, b: Name): boolean => a.span[0] === b.span[0] && a.span[1] === b.span[1];
