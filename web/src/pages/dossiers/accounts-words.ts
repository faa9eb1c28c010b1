/** Whose accounts a dossier has, in words. */
import { partiesWords } from '../../../../src/export/words/comparison-words.js';
import type { DossierEntry } from '../../../../src/model/ledger/dossier-entry.js';

/** "Accounts of Kestria and Norvania" */
export function accountsWords({ accounts }: Pick<DossierEntry, 'accounts'>): string {
  if (accounts.length === 0) return 'Nobody’s account';
  return accounts.length === 1 ? `Account of ${accounts[0]} alone` : `Accounts of ${partiesWords(accounts)}`;
}
