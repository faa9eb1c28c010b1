/** What was talked about: the objects of "discussed", "exchanged views on", "the talks focused on"; not what someone is reported to have said there. */
import type { Span } from '../../../../model/span.js';
import type { Statement } from '../../../../model/statement.js';
import { firstIndex } from '../../../../text/sorted.js';
import { inOrder, overlap } from '../../../../text/spans.js';
import { tellsOfContact as hasContactNoun } from '../mentions/contact-nouns.js';
import { firstMatches, type Mention } from '../mentions/mention.js';
import type { Someone } from '../people/someone.js';
import { subjectBefore } from '../people/subject.js';
import type { Reading } from '../reading.js';
import { splitTopics } from './split-topics.js';
import { LONGEST, topicEnd } from './topic-end.js';
import { SPOKEN, TRIGGERS, type Trigger } from './triggers.js';

export interface Topic {
  readonly span: Span;
  /** Those who discuss it, where the words before it name them. */
  readonly people: readonly Someone[];
  /** Whether its words tell that it was talked about in a contact: "the leaders discussed", "the talks focused on", "was discussed". */
  readonly isClear: boolean;
}

/** The topics of a report in the order of the text, whatever contact they belong to. */
export function topicsIn(reading: Reading, mentions: readonly Mention[]): readonly Topic[] {
  const said = contentsOf(reading.telling.statements);
  const found = reading.sentences.flatMap(sentence => [
    ...TRIGGERS.flatMap(trigger =>
      topicsBy(reading, sentence, trigger).filter(({ span: [at] }) => !isWithin(said.indirect, at) && !isWithin(said.turns, at)),
    ),
    ...SPOKEN.flatMap(trigger => topicsBy(reading, sentence, trigger).filter(({ span: [at] }) => isWithin(said.turns, at))),
  ]);
  const beside = mentions
    .flatMap(mention => besideMention(reading, mention))
    .filter(({ span: [at] }) => !isWithin(said.indirect, at));
  return distinct([...found, ...beside]).flatMap(topic =>
    splitTopics(reading.text, topic.span)
      .map(span => withoutLink(reading.text, span))
      .flatMap(span => (isTopic(reading.text.slice(...span)) ? [{ ...topic, span }] : [])),
  );
}

/** "… as well as | on the truce" */
function withoutLink(text: string, [start, end]: Span): Span {
  return [
    start + (/^(?:on|about|of|regarding|concerning) /.exec(text.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0),
    end,
  ];
}

/** What statements say, and apart from them the turns of a transcript. */
function contentsOf(statements: readonly Statement[]): { readonly indirect: readonly Span[]; readonly turns: readonly Span[] } {
  const isTurn = ({ cue, quoted }: Statement): boolean => cue.length === 0 && quoted.length === 0;
  const spans = (kept: readonly Statement[]): readonly Span[] => kept.flatMap(({ content }) => content).toSorted(inOrder);
  return { indirect: spans(statements.filter(one => !isTurn(one))), turns: spans(statements.filter(isTurn)) };
}

/** Sorted spans that may nest: the last ones that start before are looked at. */
function isWithin(spans: readonly Span[], at: number): boolean {
  const behind = firstIndex(spans.length, i => (spans[i]?.[0] ?? 0) > at);
  return spans.slice(Math.max(0, behind - 4), behind).some(([start, end]) => start <= at && at < end);
}

function topicsBy(reading: Reading, sentence: Span, trigger: Trigger): readonly Topic[] {
  const words = reading.text.slice(...sentence);
  return firstMatches(words, trigger.pattern).flatMap(match => {
    const at = sentence[0] + match.index;
    const teller = tellerOf(reading, [sentence[0], at], trigger);
    if (trigger.needsContact && !teller.isClear && teller.people.length === 0) return [];
    const spans =
      trigger.side === 'behind' ? listed(reading, sentence, at + match[0].length) : before(reading, [sentence[0], at]);
    return spans.map(span => ({ span, ...teller }));
  });
}

/** "The talks", "the leaders", "Koll", "they" before the verb. */
function tellerOf(reading: Reading, span: Span, { side, isClear }: Trigger): Omit<Topic, 'span'> {
  if (side === 'before' || isClear) return { people: [], isClear: true };
  const { people, isJoint } = subjectBefore(reading, span);
  const named = people.filter(({ byName }) => byName);
  const words = reading.text.slice(...span).slice(-120);
  return { people: named, isClear: isJoint || (named.length === 0 && hasContactNoun(words)) };
}

/** "Topics included: the border; the need for trade, which …; and prices": each item ends by itself. */
function listed(reading: Reading, [start, to]: Span, from: number): readonly Span[] {
  const words = reading.text.slice(from, to);
  if (!/^[^.]{0,400};/.test(words)) return [behind(reading, [start, to], from) ?? []].filter(isSpan);
  let at = from;
  return words.split(/(?<=;(?: and)? )/).flatMap(item => {
    const span = behind(reading, [start, at + item.length], at);
    at += item.length;
    return span ? [span] : [];
  });
}

const isSpan = (span: readonly number[]): span is Span => span.length === 2;

function behind({ text }: Reading, [, to]: Span, from: number): Span | null {
  const words = text.slice(from, Math.min(to, from + LONGEST));
  const lead = LEAD.exec(words)?.[0].length ?? 0;
  const length = topicEnd(words.slice(lead));
  return length > 0 ? [from + lead, from + lead + length] : null;
}

/** "with Koll | the border": with whom stands between. */
const LEAD =
  /^(?:with (?:(?:the|his|her|their) )?[\p{L}’'. -]{1,60}? (?=the |an? |how |issues |ways )|areas of [\p{Ll} ]{1,40} including )/u;

function before({ text }: Reading, [from, at]: Span): readonly Span[] {
  const words = text.slice(Math.max(from, at - LONGEST), at);
  const start = Array.from(
    words.matchAll(
      /[;:“”"] ?|, (?:and|while|but) (?=the |issues )|^(?:(?:In|During|At|As|On|Also|Separately|Later|Finally)\b[^,]{0,160}, )/gu,
    ),
  ).at(-1);
  const lead = start ? start.index + start[0].length : 0;
  const span: Span = [at - words.length + lead, at - (words.length - words.trimEnd().length)];
  return span[1] > span[0] ? [span] : [];
}

/** "talks with Koll on the border", "spoke today about the situation" */
function besideMention(reading: Reading, { span, sentence, isMain, rule }: Mention): readonly Topic[] {
  if (!sentence || !isMain) return [];
  const words = reading.text.slice(span[1], sentence[1]);
  const link = ABOUT.exec(words) ?? (rule === 'contact-noun' ? ON.exec(words) : null);
  const found = link ? behind(reading, sentence, span[1] + link[0].length) : null;
  return found ? [{ span: found, people: [], isClear: true }] : [];
}

const ABOUT = /^[^.;:“”"]{0,60}?,? (?:about|regarding|concerning) (?!\d)/u;
/** "talks on the border"; not "on Friday", "on the margins of" */
const ON =
  /^[^.;:“”"]{0,60}?,? on (?:the (?:issue|topic|question|subject) of )?(?!\p{Lu}\p{Ll}+day\b|\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|the (?:margins|sidelines|phone|telephone|occasion|\d)|an? (?:official|working|state|\p{Ll}+ visit)|(?:his|her|their|its|our) (?:way|return|arrival)|behalf|condition|board|that day)/u;

function distinct(topics: readonly Topic[]): readonly Topic[] {
  const sorted = topics.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const kept: Topic[] = [];
  for (const topic of sorted) {
    const last = kept.at(-1);
    if (!last || !overlap(last.span, topic.span)) kept.push(topic);
  }
  return kept;
}

/** Not "this", "it", "them with", "the issue". */
const isTopic = (words: string): boolean =>
  words.length > 3 &&
  !/^(?:and|or|in|at|on|with|of|to|for|discussed)\b/.test(words) &&
  !/^(?:this|that|it|them|these|those|him|her|both|all|others?|(?:the|this|that) (?:issue|matter|topic|subject)s?|.{0,12}\bissues? raised.*)$/i.test(
    words,
  ) &&
  !/^(?:this|these|that) (?:issue|topic|matter)/.test(words);
