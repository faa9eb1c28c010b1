/** Which dossiers are listed, as it stands in the address: "?text=ferry&party=Kestria&sides=true". */
import { CONTACT_WORDS } from '../../../../src/export/words/contact-words.js';
import type { ContactKind } from '../../../../src/model/contact.js';
import type { DossierFilter } from '../../../../src/model/ledger/search.js';

/** What narrows, apart from the order. */
export const NARROWING = ['text', 'party', 'kind', 'report', 'from', 'to', 'sides'] as const;

export type DossierField = (typeof NARROWING)[number] | 'sort';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What is no value of its field counts for nothing. */
export function dossierFilter(query: URLSearchParams): DossierFilter {
  const text = (query.get('text') ?? '').trim();
  const party = filled(query.getAll('party'));
  const kind = query.getAll('kind').filter(isKind);
  const report = filled(query.getAll('report'));
  const [from, to] = [dayIn(query, 'from'), dayIn(query, 'to')];
  return {
    ...(text !== '' && { text }),
    ...(party.length > 0 && { party }),
    ...(kind.length > 0 && { kind }),
    ...(report.length > 0 && { report }),
    ...(query.get('sides') === 'true' && { sides: true }),
    ...(from !== null && { from }),
    ...(to !== null && { to }),
    ...(query.get('sort') === 'changed' && { sort: 'changed' }),
  };
}

/** Whether anything narrows it. */
export function isNarrowed(filter: DossierFilter): boolean {
  return NARROWING.some(name => filter[name] !== undefined);
}

function filled(words: readonly string[]): readonly string[] {
  return words.map(word => word.trim()).filter(word => word !== '');
}

function dayIn(query: URLSearchParams, name: 'from' | 'to'): string | null {
  const day = query.get(name) ?? '';
  return DAY.test(day) ? day : null;
}

function isKind(word: string): word is ContactKind {
  return Object.hasOwn(CONTACT_WORDS, word);
}
