/** Of the candidates in a statement's sentence the one that is its own: nearest to its cue, and no other speaker's cue nearer. */
import { overlap } from '../../../../text/spans.js';
import { distance } from '../distance.js';
import { isSameSpeaker, type Speakers } from '../speakers.js';
import type { Place } from '../statement-place.js';
import type { Candidate } from './candidate.js';

/** Each later rank counts only where the earlier ones found nothing. */
const RANKS: readonly (readonly string[])[] = [
  ['tagger', 'medium-phrase', 'speaking-phrase', 'told-assembly'],
  ['issued-document'],
  ['document-source'],
  ['saying-word'],
  ['medium-in-content'],
];

export function chooseMedium(
  place: Place,
  candidates: readonly Candidate[],
  neighbours: readonly Place[],
  speakers: Speakers,
): Candidate | null {
  const speaker = speakers.get(place.statement.id);
  const others = neighbours.filter(other => other !== place && !isSameSpeaker(speakers.get(other.statement.id), speaker));
  const near = candidates
    .map(candidate => ({ candidate, words: distance(place, place.anchor, candidate.span) }))
    .filter(({ candidate, words }) => !others.some(other => distance(place, other.anchor, candidate.span) < words))
    .toSorted((a, b) => a.words - b.words)
    .map(({ candidate }) => candidate);
  const best = RANKS.map(rank => near.filter(({ rule }) => rank.includes(rule))).find(ranked => ranked.length > 0) ?? [];
  const [first] = best;
  return best.find(({ rule, span }) => first && rule === 'tagger' && overlap(span, first.span)) ?? first ?? null;
}
