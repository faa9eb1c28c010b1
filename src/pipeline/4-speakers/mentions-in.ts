/** The names that stand in a run of text. */
import type { Span } from '../../model/span.js';
import { firstIndex } from '../../text/sorted.js';
import type { Cast, Mention } from './cast.js';

/** Those that stand whole in it, in order. */
export function mentionsIn({ mentions }: Cast, [from, to]: Span): readonly Mention[] {
  return mentions.slice(firstMention(mentions, from), firstMention(mentions, to)).filter(({ span }) => span[1] <= to);
}

/** The index of the first mention that starts at or after a place. */
export function firstMention(mentions: readonly Mention[], at: number): number {
  return firstIndex(mentions.length, i => (mentions[i]?.span[0] ?? 0) >= at);
}
