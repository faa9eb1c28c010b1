/** What is told of a statement beside its content: who said it how to whom, who passed it on, and what to note about it. */
import type { Report } from '../../model/report.js';
import type { Link, Statement } from '../../model/statement.js';
import { actNote } from './act-words.js';
import { actorsOf } from './actor-of.js';
import { MODE_WORDS } from './label-words.js';
import { between, inferredMark, type Piece, plain, quoted } from './pieces.js';
import { spanWords } from './span-words.js';
import { speakerOf, voicePieces } from './voice.js';
import { whenWords } from './when-words.js';

const DOT = ' · ';

/** "Brannoc Teyle (Kestria) · told · to Ilsabet Morvane · by telephone · 12 March 2031" */
export function headPieces(report: Report, statement: Statement): readonly Piece[] {
  return between([voicePieces(report, speakerOf(statement)), ...mannerParts(report, statement)], DOT);
}

/** The head without who: "told", "to Ilsabet Morvane", "by telephone", "12 March 2031". */
export function mannerParts(report: Report, statement: Statement): readonly (readonly Piece[])[] {
  const cue = spanWords(report.text, statement.cue).trim();
  return [
    cue === '' ? [] : [{ words: cue, tone: 'said' }],
    addresseePieces(report, statement),
    mediumPieces(statement),
    saidPieces(statement),
  ];
}

/**
 * Those who passed it on, the nearest to the speaker first: "according to two envoys, as reported by Lantern Wire". What the statement
 * around it has said already is not said again.
 */
export function viaPieces(report: Report, statement: Statement, holder: Statement | null = null): readonly Piece[] {
  const relays = relaysOf(statement).slice(holder === null ? 0 : sharedRelays(statement, holder));
  const [nearest, ...farther] = relays.toReversed().map(link => voicePieces(report, link));
  if (nearest === undefined) return [];
  return [plain('according to '), ...nearest, ...farther.flatMap(voice => [plain(', as reported by '), ...voice])];
}

/** The same of names alone, which stand outermost first; "" where nobody passed it on. */
export function viaWords(via: readonly string[]): string {
  const [nearest, ...farther] = via.toReversed();
  return nearest === undefined ? '' : `according to ${[nearest, ...farther].join(', as reported by ')}`;
}

/** Outermost first. */
export function relaysOf({ chain, via, evidence }: Statement): readonly Link[] {
  const relays = chain.filter(link => link.role === 'relay');
  if (relays.length > 0) return relays;
  return via.map(name => ({ role: 'relay', actors: [], name, spans: [], candidates: [], evidence: evidence.speaker }));
}

/** "a denial", "hedged: “reportedly”", "negated: “denied”", "retold". */
export function noteWords(report: Report, statement: Statement): readonly string[] {
  const act = actNote(statement);
  return [
    ...(act === null ? [] : [act]),
    ...flag('hedged', statement.hedged, spanWords(report.text, statement.hedges)),
    ...flag('negated', statement.negated, spanWords(report.text, statement.negations)),
    MODE_WORDS[statement.mode],
  ];
}

function addresseePieces(report: Report, { addressee, addresseeActors, evidence }: Statement): readonly Piece[] {
  const actors = actorsOf(report, addresseeActors);
  const names =
    actors.length > 0
      ? between(
          actors.map(actor => [{ words: actor.name, tone: 'told', actor: actor.id }]),
          ' and ',
        )
      : whoever(addressee);
  return names.length === 0 ? [] : [plain('to '), ...names, ...inferredMark(evidence.addressee)];
}

function whoever(name: string | null): readonly Piece[] {
  return name === null ? [] : [{ words: name, tone: 'told' }];
}

function mediumPieces({ medium, evidence }: Statement): readonly Piece[] {
  return medium === null ? [] : [plain(medium), ...inferredMark(evidence.medium)];
}

/** When it was said, as precisely as it is told. */
function saidPieces({ said, evidence }: Statement): readonly Piece[] {
  return said === null ? [] : [plain(whenWords(said)), ...inferredMark(evidence.said)];
}

function flag(name: string, set: boolean, words: string): readonly string[] {
  if (!set) return [];
  return [words.trim() === '' ? name : `${name}: ${quoted(words)}`];
}

/** How many of the outermost relays are those of the statement around it, its speaker last. */
function sharedRelays(statement: Statement, holder: Statement): number {
  const around = [...relaysOf(holder), speakerOf(holder)];
  const own = relaysOf(statement);
  const parting = own.findIndex((link, at) => !sameVoice(link, around[at]));
  return parting < 0 ? own.length : parting;
}

function sameVoice(link: Link, other: Link | undefined): boolean {
  return other !== undefined && link.name !== null && link.name === other.name;
}
