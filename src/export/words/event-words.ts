/** A coded event in words: who did what to whom, the codes, and how far it is told as done. The same in the terminal and on the page. */
import type { CodedEvent, EventActor, Modality, QuadClass } from '../../model/event.js';
import type { Report } from '../../model/report.js';
import { actorsOf } from './actor-of.js';
import { NOBODY } from './label-words.js';
import { aside, between, inferredMark, type Piece, partLinks, plain } from './pieces.js';
import { actorNames, sidePieces } from './voice.js';
import { whenWords } from './when-words.js';

/** How far an event is told as having taken place. */
export const MODALITY_WORDS: Readonly<Record<Modality, string>> = {
  done: 'the report itself tells it',
  reported: 'someone in the report says so',
  planned: 'still to be: someone means to',
  threatened: 'still to be: someone threatens to',
  demanded: 'still to be: someone asks for it',
  denied: 'someone says that it never was',
};

export const QUAD_WORDS: Readonly<Record<QuadClass, string>> = {
  0: 'neutral',
  1: 'verbal cooperation',
  2: 'material cooperation',
  3: 'verbal conflict',
  4: 'material conflict',
};

/** CAMEO's own name of the root that PLOVER does not know. */
const CAMEO_ONLY: Readonly<Record<string, string>> = { '01': 'make statement' };

/** "Kestria → Norvania · ACCUSE disapprove · 111 · reported by the ministry · 12 March 2031 · s4" */
export function eventPieces(report: Report, event: CodedEvent): readonly Piece[] {
  const { date, statement, contact, evidence } = event;
  const parts = [
    whomPieces(report, event),
    [{ words: typeWords(event), tone: 'said' } as const],
    [plain(event.cameo)],
    [plain(modalityWords(event))],
    date === null ? [] : [plain(whenWords(date)), ...inferredMark(evidence.date)],
    placePieces(report, event),
    partLinks([statement, contact].filter(id => id !== null)),
  ];
  return between(parts, ' · ');
}

/** "ACCUSE disapprove (military, legal)" */
function typeWords({ root, mode, contexts, cameo }: CodedEvent): string {
  const name = root ?? CAMEO_ONLY[cameo.slice(0, 2)] ?? 'CAMEO';
  return [name, ...(mode === null ? [] : [mode]), ...(contexts.length === 0 ? [] : [`(${contexts.join(', ')})`])].join(' ');
}

/** "done", "reported by the ministry", "planned, according to the ministry, as reported by Lantern Wire" */
function modalityWords({ modality, via }: CodedEvent): string {
  const [nearest, ...farther] = via.toReversed();
  if (nearest === undefined) return modality;
  const by = modality === 'reported' ? ` by ${nearest}` : `, according to ${nearest}`;
  return modality + by + farther.map(name => `, as reported by ${name}`).join('');
}

/** "Kestria → Norvania"; "Kestria" where there is nobody to whom. */
function whomPieces(report: Report, { source, target }: CodedEvent): readonly Piece[] {
  const [who, whom] = [actorPieces(report, source, 'who'), actorPieces(report, target, 'told')];
  const known: readonly Piece[] = who.length > 0 ? who : [{ words: NOBODY, tone: 'nobody' }];
  return between([known, whom], ' → ');
}

function actorPieces(report: Report, { actors: ids, name, party, evidence }: EventActor, tone: 'who' | 'told'): readonly Piece[] {
  const actors = actorsOf(report, ids);
  const named: readonly Piece[] = name === null ? [] : [{ words: name, tone }, ...sidePieces({ name, party })];
  const names = actors.length > 0 && actors.length === ids.length ? actorNames(actors, tone) : named;
  return names.length === 0 ? [] : [...names, ...inferredMark(evidence)];
}

function placePieces({ places }: Report, { place }: CodedEvent): readonly Piece[] {
  const named = places.find(({ id }) => id === place);
  return named === undefined ? [] : [aside('at '), plain(named.name)];
}
