/** What is told otherwise of the contact itself parts the point in which both tell it: "at the initiative of the Norvanian side", "at the request of the Kestrian side". */
import type { ContactFact, Difference, DifferenceKind, PartyName, Passage, Verdict } from '../../model/comparison.js';
import { stated } from '../../model/evidence.js';
import { overlap } from '../../text/spans.js';
import type { Judged } from './verdict-of.js';

const KINDS: Partial<Record<ContactFact['field'], DifferenceKind>> = {
  initiative: 'initiator',
  date: 'date',
  length: 'number',
  place: 'place',
};

/** @param passages of the point */
export function withFacts(
  judged: Judged,
  passages: Readonly<Record<PartyName, readonly Passage[]>>,
  facts: readonly ContactFact[],
): Judged {
  const there = new Set(judged.differences.map(({ kind }) => kind));
  const added = facts.flatMap(fact => {
    const kind = KINDS[fact.field];
    return kind !== undefined && !there.has(kind) && isToldHere(fact, passages) ? [{ fact, kind }] : [];
  });
  if (added.length === 0) return judged;
  const conflict = judged.verdict === 'conflict' || added.some(({ fact }) => fact.verdict === 'conflict');
  const verdict: Verdict = conflict ? 'conflict' : 'differs';
  const named = judged.differences.filter(({ kind }) => kind !== 'other');
  const differences = [...added.map(({ fact, kind }) => differenceOf(fact, kind)), ...named];
  return { verdict, reason: differences.map(({ words }) => words).join('; '), differences, evidence: stated('contact-facts') };
}

/** Whether two accounts part in it, in words that stand in their passages of the point. */
function isToldHere({ verdict, values }: ContactFact, passages: Readonly<Record<PartyName, readonly Passage[]>>): boolean {
  if (verdict !== 'conflict' && verdict !== 'differs') return false;
  const here = Object.entries(values).filter(([party, value]) =>
    value.passages.some(told =>
      (passages[party] ?? []).some(({ report, span }) => report === told.report && overlap(span, told.span)),
    ),
  );
  return here.length > 1;
}

function differenceOf({ reason, values }: ContactFact, kind: DifferenceKind): Difference {
  return {
    kind,
    words: reason,
    passages: Object.fromEntries(Object.entries(values).map(([party, value]) => [party, value.passages])),
  };
}
