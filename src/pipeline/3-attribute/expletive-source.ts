/**
 * "It" in a passive is nobody: it is neither source nor content.
 *   It was emphasized that the observers must move freely.   →   source absent
 *   It said that the observers must move freely.             →   stays: a ministry may be "it"
 */
import { absent } from '../../model/evidence.js';
import type { Span } from '../../model/span.js';
import type { Refiner } from './draft.js';

const PASSIVE = /^(?:is|was|has been|had been|will be|should be|must be)\b/i;

export const expletiveSource: Refiner = (drafts, { text }) => {
  const isIt = (span: Span): boolean => /^it$/i.test(text.slice(...span));
  return drafts.map(draft => {
    if (!draft.cue.some(span => PASSIVE.test(text.slice(...span)))) return draft;
    const content = draft.content.filter(span => !isIt(span));
    if (!draft.source.some(isIt)) return { ...draft, content };
    return {
      ...draft,
      content,
      source: [],
      evidence: { ...draft.evidence, source: absent('expletive-source') },
    };
  });
};
