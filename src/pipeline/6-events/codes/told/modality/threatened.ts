/** That someone threatens it: "threatened to bomb the port", "warned that its guns would shell the town". The threat itself is THREATEN and done. */
import type { ModalityRule } from './words-of-pair.js';

const THREAT = /\b(?:threat(?:s|en(?:s|ed|ing)?)?|vow(?:s|ed|ing)?|swore|swear(?:s|ing)?)(?: [\w’'-]+){0,6}\s*(?:to|that|of)\b/i;
const MATERIAL: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE', 'PROTEST']);

export const threatened: ModalityRule = pair => {
  if (!MATERIAL.has(pair.root)) return null;
  if (pair.statement?.act === 'threaten') return { modality: 'threatened', by: 'threatening-statement' };
  const told = THREAT.test(pair.before.slice(-80)) || (pair.isActive && THREAT.test(pair.between));
  return told ? { modality: 'threatened', by: 'threat-words' } : null;
};
