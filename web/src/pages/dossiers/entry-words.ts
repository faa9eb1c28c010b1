/** What is told of a dossier in its head and in the list, beside the names of those who took part. */
import { partiesWords } from '../../../../src/export/words/comparison-words.js';
import { dossierFacts } from '../../../../src/export/words/dossier-words.js';
import type { DossierEntry } from '../../../../src/model/ledger/dossier-entry.js';

/** "Accounts of Kestria and Norvania" */
export function accountsWords({ accounts }: Pick<DossierEntry, 'accounts'>): string {
  if (accounts.length === 0) return 'Nobody’s account';
  return accounts.length === 1 ? `Account of ${accounts[0]} alone` : `Accounts of ${partiesWords(accounts)}`;
}

/** Sides are told where nobody is named. */
export function factsOf(entry: DossierEntry): readonly string[] {
  return dossierFacts(entry.participants.length > 0 ? { ...entry, parties: [] } : entry);
}
