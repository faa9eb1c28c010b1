/**
 * Relays that stand beside a statement in its sentence, outside of its own words.
 *   Dues would fall, Teyle said, according to Lantern Wire.    …, as reported by the ministry    the ministry quoted Teyle as saying
 */
import type { Span } from '../../../model/span.js';
import type { Attribution } from '../../../model/statement.js';
import { firstAtLeast } from '../../../text/sorted.js';
import { overlap } from '../../../text/spans.js';
import { sentenceFinder } from './anchor.js';
import type { ChainContext, Relay } from './relay.js';
import { relayAt } from './relay.js';

/** Below this score the tagger's relays are not taken. */
const LEAST_SCORE = 0.5;

const WHO =
  "((?:the |an? |two |three |several |some |one )?[\\w’'&.-]+(?: (?!on |in |that |as |at |who |which |and |said |says |told )[\\w’'&.-]+){0,5})";
/** Right behind a part of the statement. */
const BEHIND: readonly RegExp[] = [
  new RegExp(`^[,”"’']{0,3} ?according to ${WHO}`, 'i'),
  new RegExp(`^[^.“”"]{0,60}?,[”"’']? as (?:first )?(?:reported|quoted|cited|relayed|recounted|published) (?:by|in) ${WHO}`, 'i'),
  new RegExp(`^[,”"’']{0,3} ?quoted by ${WHO}`, 'i'),
];
/** "Lantern Wire quoted | Teyle | as saying" */
const QUOTING = /^((?:the |an? )?[A-Za-z][\w’'&.-]*(?: [\w’'&.-]+){0,5}?) (?:quoted|quotes|cited|cites)$/i;

/** Asked for one statement after the other. */
export function besideRelays(context: ChainContext): (statement: Attribution) => readonly Relay[] {
  const read = context.tagging.around.filter(({ kind, score }) => kind === 'relay' && score >= LEAST_SCORE);
  const starts = read.map(({ span }) => span[0]);
  const sentenceOf = sentenceFinder(context);
  return statement => {
    const [from, to] = sentenceOf(statement);
    const here = read.slice(firstAtLeast(starts, from), firstAtLeast(starts, to)).filter(({ span }) => span[1] <= to);
    return freeRelays({ statement, sentence: [from, to] }, here, context);
  };
}

interface Place {
  readonly statement: Attribution;
  readonly sentence: Span;
}

function freeRelays(
  { statement, sentence }: Place,
  read: ChainContext['tagging']['around'],
  context: ChainContext,
): readonly Relay[] {
  const own = [...statement.source, ...statement.cue, ...statement.content];
  const isFree = (span: Span): boolean => !own.some(taken => overlap(taken, span));
  const tagged = read.filter(({ span }) => isFree(span));
  if (tagged.length > 0) return tagged.map(({ span, score }) => withScore(relayAt(span, context, context.tagger), score));
  const behind = own.flatMap(([, end]) => ruled([end, sentence[1]], context)).filter(relay => relay.spans.every(isFree));
  return [...behind, ...quoting(statement, sentence, context)];
}

function withScore(relay: Relay, score: number): Relay {
  return { ...relay, evidence: { ...relay.evidence, score } };
}

function ruled([from, to]: Span, context: ChainContext): readonly Relay[] {
  const behind = context.text.slice(from, Math.max(from, Math.min(to, from + LONGEST)));
  return BEHIND.flatMap(pattern => {
    const found = pattern.exec(behind);
    const who = found?.[1]?.replace(/[.’']+$/, '');
    if (!found || !who) return [];
    const start = from + found.index + found[0].indexOf(who);
    return [relayAt([start, start + who.length], context, 'beside')];
  });
}

/** No name of a relay reaches further. */
const LONGEST = 200;

/** What opens the sentence before the source, where the words behind the source are "as saying". */
function quoting(statement: Attribution, [from]: Span, context: ChainContext): readonly Relay[] {
  const [source] = statement.source;
  if (!source || source[0] <= from || !/^\s*as (?:saying|having said)\b/.test(context.text.slice(source[1], source[1] + 20)))
    return [];
  const found = QUOTING.exec(context.text.slice(Math.max(from, source[0] - 120), source[0]).trim());
  const who = found?.[1];
  if (!who) return [];
  const start = context.text.lastIndexOf(who, source[0]);
  return [relayAt([start, start + who.length], context, 'quoting')];
}
