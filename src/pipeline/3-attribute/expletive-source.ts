/**
 * "It" in a passive is nobody: the statement has no source.
 *   It was emphasized that the observers must move freely.   →   source absent
 *   It said that the observers must move freely.             →   stays: a ministry may be "it"
 */
import type { Refiner } from './draft.js';

const PASSIVE = /^(?:is|was|has been|had been|will be|should be|must be)\b/i;

export const expletiveSource: Refiner = (drafts, { text }) =>
  drafts.map(draft => {
    const isIt = draft.source.some(span => /^it$/i.test(text.slice(...span)));
    const isPassive = draft.cue.some(span => PASSIVE.test(text.slice(...span)));
    if (!isIt || !isPassive) return draft;
    return {
      ...draft,
      source: [],
      evidence: { ...draft.evidence, source: { basis: 'absent', by: 'expletive-source', score: null } },
    };
  });
