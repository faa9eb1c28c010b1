/** Of what a sentence tells twice the likelier: "Foreign Minister Brenn of Kestria accused …" is one accusation, Brenn's and Kestria's. */
import type { Span } from '../../../../model/span.js';
import type { Judged } from './asked.js';

/** Events of one sentence, the likeliest: a sentence that tells of more is a list. */
const MOST = 4;

/** In the order of the text. */
export function oncePerSentence(judged: readonly Judged[]): readonly Judged[] {
  const sentences = new Map<Span, Judged[]>();
  for (const each of judged) {
    const others = sentences.get(each.couple.sentence);
    if (others) others.push(each);
    else sentences.set(each.couple.sentence, [each]);
  }
  return [...sentences.values()].flatMap(likeliest);
}

function likeliest(judged: readonly Judged[]): readonly Judged[] {
  const kept: Judged[] = [];
  for (const each of judged.toSorted((a, b) => b.score - a.score)) {
    if (kept.length < MOST && !kept.some(other => isSame(each, other))) kept.push(each);
  }
  return kept.toSorted((a, b) => a.couple.first.span[0] - b.couple.first.span[0]);
}

const isSame = (a: Judged, b: Judged): boolean =>
  a.root === b.root && sideOf(a.source) === sideOf(b.source) && sideOf(a.target) === sideOf(b.target);

const sideOf = ({ end, key }: Judged['source']): string => end.party ?? key;
