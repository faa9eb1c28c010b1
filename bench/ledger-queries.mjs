// What people ask a ledger, in the proportion in which they do: common and rare words, phrases, names, filters, nothing at all, pages far down.
import { randomNumbers } from './random-numbers.mjs';

/** About 60 questions about the world that was seeded. */
export function questionsOf({ words, parties, publishers, actors }, seed = 3) {
  const random = randomNumbers(seed);
  const middling = () => words[20 + random.below(800)];
  const common = () => words[3 + random.below(15)];
  const speaker = () => random.common(actors.slice(1)).id;
  const party = () => random.common(parties.slice(1));
  return [
    ...times(10, () => ({ text: middling() })),
    ...times(4, () => ({ text: common() })),
    ...times(2, () => ({ text: `${common()} or ${common()}` })),
    ...times(5, () => ({ text: `${common()} ${middling()}` })),
    ...times(4, () => ({ text: `"${common()} ${middling()}"` })),
    ...times(3, () => ({ text: `${middling()} -${common()}` })),
    ...times(5, () => ({ text: random.common(actors).name })),
    ...times(4, () => ({ text: middling(), sort: 'newest' })),
    ...times(5, () => ({ speaker: [speaker()] })),
    ...times(3, () => ({ party: [party()], act: ['deny', 'accuse'] })),
    ...times(3, () => ({ party: [party()], addresseeParty: [party()] })),
    ...times(3, () => ({ text: common(), party: [party()], from: '2031-01-01', to: '2031-12-31' })),
    ...times(2, () => ({ publisher: [random.common(publishers)], mode: ['direct'] })),
    ...times(2, () => ({ contact: ['call'], party: [party()] })),
    { gaps: true },
    { act: ['deny'] },
    { from: '2033-01-01', to: '2033-01-31' },
    {},
    { sort: 'oldest' },
  ];
}

const times = (count, make) => Array.from({ length: count }, make);
