/** What is told of a report as a whole: the counts, and whose account it is. */
import type { Report } from '../../model/report.js';
import { actorOf } from './actor-of.js';
import { counted, NOBODY } from './label-words.js';
import { aside, type Piece, plain } from './pieces.js';
import { speakerOf } from './voice.js';

/** "7 statements · 1 with nobody named · 2 contacts · 5 events · 1 gap · 9 parts removed", for the end of a report and the table of contents. */
export function countsOf(report: Report): readonly string[] {
  const speakers = report.statements.map(speakerOf);
  const undecided = speakers.filter(link => link.candidates.length > 0).length;
  const nameless = speakers.filter(link => link.candidates.length === 0 && link.actors.length === 0 && link.name === null).length;
  return [
    counted(report.statements.length, 'statement'),
    ...(nameless > 0 ? [`${nameless} with ${NOBODY}`] : []),
    ...(undecided > 0 ? [`${undecided} undecided between names`] : []),
    ...(report.contacts.length > 0 ? [counted(report.contacts.length, 'contact')] : []),
    ...(report.events.length > 0 ? [counted(report.events.length, 'event')] : []),
    counted(report.gaps.length, 'gap'),
    `${counted(report.removed.length, 'part')} removed`,
  ];
}

/** "One side’s account: Kestria, on the word of the ministry (inferred)"; nothing where it is no one side's. */
export function accountPieces(report: Report): readonly Piece[] {
  const { party, actor, evidence } = report.account;
  const teller = actor === null ? null : actorOf(report, actor);
  const side: readonly Piece[] = party === null ? [] : [plain('One side’s account: '), { words: party, tone: 'who' }];
  const word: readonly Piece[] =
    teller === null
      ? []
      : [plain(party === null ? 'On the word of ' : ', on the word of '), { words: teller.name, tone: 'who', actor: teller.id }];
  const told = [...side, ...word];
  return told.length > 0 && evidence.basis === 'inferred' ? [...told, aside(' (inferred)')] : told;
}
