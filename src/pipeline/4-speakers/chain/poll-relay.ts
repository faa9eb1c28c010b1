/**
 * Who answers a poll speaks through it, and goes on doing so for as long as the report goes on about its numbers.
 *   A Lantern Wire poll puts Teyle ahead. Sixty percent of voters said he was honest.   →   via a Lantern Wire poll
 */
import { inferred } from '../../../model/evidence.js';
import type { Attribution } from '../../../model/statement.js';
import { firstAtLeast } from '../../../text/sorted.js';
import { anchorOf } from './anchor.js';
import { type Poll, pollsIn } from './polls.js';
import { isProportion } from './proportion.js';
import type { ChainContext, Relay } from './relay.js';

/** UTF-16 code units between a poll's name and its numbers, and between one number and a group's opinion. */
const FAR = 4_000;
const NEXT = 500;
/** "53 percent voted for the treaty": a ballot, no poll. */
const BALLOT = /\b(?:voted|passed|defeated|rejected|elected|won|stake|owns?|holds? shares)\b/i;

/** The poll of each statement that has one, by the statement's id. */
export function pollRelays(context: ChainContext): ReadonlyMap<string, Relay> {
  const polls = pollsIn(context.text);
  const relays = new Map<string, Relay>();
  const starts = polls.map(poll => poll.span[0]);
  const blockStarts = context.blocks.map(({ span }) => span[0]);
  let last = -NEXT;
  if (polls.length === 0) return relays;
  for (const attribution of context.attributions) {
    const [at] = anchorOf(attribution);
    const goesOn = at - last < NEXT && isGroup(attribution, context);
    if (!(answers(attribution, context) || goesOn)) continue;
    const poll = pollFor(polls, starts, at, blockStarts[firstAtLeast(blockStarts, at + 1) - 1] ?? 0);
    if (!poll) continue;
    const relay: Relay = {
      figures: [],
      name: poll.name,
      spans: [poll.span],
      evidence: inferred('poll'),
    };
    relays.set(attribution.id, relay);
    last = at;
  }
  return relays;
}

function wordsOf({ text }: ChainContext, spans: Attribution['source']): string {
  return spans.map(span => text.slice(...span)).join(' ');
}

function answers(attribution: Attribution, context: ChainContext): boolean {
  const figures = context.speakers.get(attribution.id)?.figures ?? [];
  if (figures.some(({ kind }) => kind === 'person')) return false;
  const who = [wordsOf(context, attribution.source), ...figures.map(({ name }) => name)];
  return (
    who.some(isProportion) &&
    !BALLOT.test(wordsOf(context, attribution.cue)) &&
    !who.some(words => /\belectorate|\bvote\b/.test(words))
  );
}

/** Unnamed people in the plural, and nobody who is known by name. */
function isGroup({ id }: Attribution, { speakers }: ChainContext): boolean {
  return speakers.get(id)?.figures.some(({ kind }) => kind === 'group') ?? false;
}

/** The last one of the same paragraph; else what the report is about, the first that it names; else the next one, or one without a name. */
function pollFor(polls: readonly Poll[], starts: readonly number[], at: number, block: number): Poll | null {
  const earlier = polls.slice(0, firstAtLeast(starts, at + 1));
  const near = earlier.findLast(poll => poll.isNamed && poll.span[0] >= block);
  if (near) return near;
  const isRecent = earlier.some(poll => at - poll.span[1] < FAR);
  const main = isRecent ? earlier.find(poll => poll.isNamed) : undefined;
  const later = polls.slice(earlier.length).find(poll => poll.isNamed && poll.span[0] - at < NEXT * 2);
  const bare = earlier.findLast(poll => at - poll.span[1] < NEXT && /^(?:an?|one|another|this|recent|new) /i.test(poll.name));
  return main ?? later ?? bare ?? null;
}
