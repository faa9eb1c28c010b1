/** Who put reports together or apart, in words. */
import type { DossierChange } from '../../../../src/model/ledger/dossier-entry.js';

/** "grouped by the machine", "joined by dana", "split by dana" */
export function doneWords({ kind, by, rule }: Pick<DossierChange, 'kind' | 'by' | 'rule'>): string {
  return kind === 'grouped' && rule !== 'person' ? 'grouped by the machine' : `${kind} by ${by}`;
}
