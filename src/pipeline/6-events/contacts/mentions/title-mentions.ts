/** The contact that a title tells: "Telephone conversation with President Koll", "Readout of President Koll’s call with Chancellor Lund". */
import type { Actor } from '../../../../model/actor.js';
import type { Span } from '../../../../model/span.js';
import type { Someone } from '../people/someone.js';
import { type Reading, readingOf } from '../reading.js';
import { CONTACT_NOUN, kindOfNoun } from './contact-nouns.js';
import { type Mention, PLAIN } from './mention.js';
import { nounMentions } from './noun-mentions.js';
import { verbMentions } from './verb-mentions.js';

/** UTF-16 code units of a title that are read. */
const LONGEST = 400;

export function titleMentions({ telling }: Reading): readonly Mention[] {
  const title = telling.title?.slice(0, LONGEST).trim();
  if (!title) return [];
  const span: Span = [0, title.length];
  const reading = readingOf({
    ...telling,
    text: title,
    sentences: [span],
    removed: [],
    actors: telling.actors.map(actor => ({ ...actor, mentions: namesIn(title, actor) })),
  });
  const sentence = { span, words: title };
  const found = [...nounMentions(reading, sentence), ...verbMentions(reading, sentence)];
  const first = found.find(({ isAgain }) => !isAgain) ?? heading(title);
  return first ? [outside(first, telling.actors)] : [];
}

/** "Meeting on economic issues": no partners, and yet a contact. */
function heading(title: string): Mention | null {
  const [noun] = title.matchAll(CONTACT_NOUN);
  if (!noun || !/^(?:\p{L}+ ){0,3}$/u.test(title.slice(0, noun.index))) return null;
  return {
    ...PLAIN,
    rule: 'contact-title',
    sentence: null,
    span: [0, 0],
    ...kindOfNoun(noun[0], title.slice(0, noun.index)),
    status: 'held',
  };
}

/** Where a title names an actor, in whole words; of several names the longest. */
function namesIn(title: string, { names }: Actor): readonly Span[] {
  const longest = names.toSorted((a, b) => b.length - a.length).filter(name => name.length > 2);
  for (const name of longest) {
    const at = title.indexOf(name);
    if (at >= 0 && !isLetter(title.charAt(at - 1)) && !isLetter(title.charAt(at + name.length))) return [[at, at + name.length]];
  }
  return [];
}

const isLetter = (mark: string): boolean => /[\p{L}\p{N}]/u.test(mark);

/** No place of the title is a place of the text. */
function outside(mention: Mention, actors: readonly Actor[]): Mention {
  const known = new Map(actors.map(actor => [actor.id, actor]));
  const unplaced = (all: readonly Someone[]): readonly Someone[] =>
    all.map(one => ({ ...one, span: null, actor: known.get(one.actor?.id ?? '') ?? null }));
  return {
    ...mention,
    rule: 'contact-title',
    isMain: true,
    span: [0, 0],
    subjects: unplaced(mention.subjects),
    partners: unplaced(mention.partners),
    initiators: unplaced(mention.initiators),
  };
}
