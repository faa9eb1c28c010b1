/** Which sources of an import are listed, as it stands in the address: "?state=failed". */
import type { ImportItemState } from '../../../../src/model/ledger/import.js';
import { ITEM_WORDS } from './import-words.js';

/** `null`: all of them. */
export function itemState(query: URLSearchParams): ImportItemState | null {
  const state = query.get('state');
  return state !== null && isState(state) ? state : null;
}

function isState(word: string): word is ImportItemState {
  return Object.hasOwn(ITEM_WORDS, word);
}
