/** What is told of a statement of the ledger beside its words: who said it how to whom, who passed it on, and what to note about it. */
import { actNote } from '../../../../src/export/words/act-words.js';
import { CONTACT_WORDS } from '../../../../src/export/words/contact-words.js';
import { counted, MODE_WORDS, NOBODY } from '../../../../src/export/words/label-words.js';
import { aside, between, type Piece, plain } from '../../../../src/export/words/pieces.js';
import { actorNames } from '../../../../src/export/words/voice.js';
import { whenWords } from '../../../../src/export/words/when-words.js';
import type { StatementEntry } from '../../../../src/model/ledger/statement-entry.js';
import { statementAddress, statementLabel } from '../../router/page-addresses.js';

/** "Brannoc Teyle (Kestria) → Ilsabet Morvane · by telephone" */
export function headPieces(statement: StatementEntry): readonly Piece[] {
  const { medium } = statement;
  return between([[...whoPieces(statement), ...arrow(toldPieces(statement))], medium === null ? [] : [plain(medium)]], ' · ');
}

/** "Brannoc Teyle (Kestria) and Anna Lund (Norvania)" */
export function whoPieces({ speakers, speaker }: StatementEntry): readonly Piece[] {
  if (speakers.length > 0) return actorNames(speakers, 'who');
  return [speaker === null ? { words: NOBODY, tone: 'nobody' } : { words: speaker, tone: 'who' }];
}

/** None where nobody is told of. */
export function toldPieces({ addressees, addressee }: StatementEntry): readonly Piece[] {
  if (addressees.length > 0) return actorNames(addressees, 'told');
  return addressee === null ? [] : [{ words: addressee, tone: 'told' }];
}

/** "a denial", "partly word for word", "in a telephone call", "1 gap" */
export function noteWords(statement: StatementEntry): readonly string[] {
  const { mode, hedged, negated, contacts, gaps, corrections } = statement;
  return [
    actNote(statement) ?? '',
    MODE_WORDS[mode],
    hedged ? 'told with distance' : '',
    negated ? 'negated' : '',
    ...new Set(contacts.map(kind => `in a ${CONTACT_WORDS[kind]}`)),
    gaps.length > 0 ? counted(gaps.length, 'gap') : '',
    corrections.length > 0 ? 'corrected by a person' : '',
  ].filter(words => words !== '');
}

/** When it was said, as far as that is told; else the day of its report, which says so. */
export function whenOf({ said, day }: StatementEntry): { readonly words: string; readonly ofReport: boolean } | null {
  if (said !== null) return { words: whenWords(said), ofReport: false };
  return day === null ? null : { words: whenWords(day), ofReport: true };
}

/** To the statement on the page of its report. */
export function readerAddress({ id, report }: Pick<StatementEntry, 'id' | 'report'>): string {
  return statementAddress(report.id, statementLabel(id));
}

function arrow(told: readonly Piece[]): readonly Piece[] {
  return told.length === 0 ? [] : [aside(' → '), ...told];
}
