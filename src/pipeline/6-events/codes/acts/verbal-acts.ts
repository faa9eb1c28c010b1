/** Each statement as an event: that someone said it, to whom, and what was done by saying it. */
import type { Modality } from '../../../../model/event.js';
import { absent, type Evidence, inferred, stated } from '../../../../model/evidence.js';
import type { Link, Statement } from '../../../../model/statement.js';
import type { Draft, Reading } from '../coded.js';
import { codesOf, statementCodes } from '../codes-of.js';
import { eventActor, NOBODY } from '../event-actor.js';
import { saidCode } from './said-codes.js';
import { toldTo } from './told-to.js';

export function verbalActs(reading: Reading): readonly Draft[] {
  return reading.statements.map(statement => verbalAct(statement, reading));
}

function verbalAct(statement: Statement, reading: Reading): Draft {
  const words = wordsOf(statement, reading.text);
  const code = saidCode(statement.act, words);
  const { evidence, ...codes } = 'root' in code ? codesOf(code.root, words) : statementCodes(code.cameo, words);
  const modality = modalityOf(statement);
  return {
    ...codes,
    modality: modality.modality,
    source: speakerOf(statement, reading),
    target: toldTo(statement, reading),
    spans: [...statement.source, ...statement.cue, ...statement.content].toSorted((a, b) => a[0] - b[0]),
    ...{ statement: statement.id, contact: null, place: null },
    via: statement.via,
    date: statement.said,
    evidence: { ...evidence, root: inferred('act-of-statement'), modality: modality.evidence, date: saidEvidence(statement) },
  };
}

/** UTF-16 code units of a content that tell its codes: a speech goes on to other things. */
const OPENING = 80;
const CONTENT = 400;

/** The cue with the opening of the content, then more of the content. */
function wordsOf({ cue, content }: Statement, text: string): readonly string[] {
  const cueWords = cue.map(span => text.slice(...span)).join(' ');
  const [first] = content;
  const contentWords = first ? text.slice(first[0], Math.min(first[1], first[0] + CONTENT)) : '';
  return [`${cueWords} ${contentWords.slice(0, OPENING)}`, `${cueWords} ${contentWords}`];
}

function speakerOf({ chain, speaker }: Statement, { actorsById }: Reading) {
  const link: Link | undefined = chain.findLast(({ role }) => role === 'speaker');
  if (!link || (speaker === null && link.actors.length === 0)) return NOBODY;
  return eventActor(
    link.actors.flatMap(id => actorsById.get(id) ?? []),
    speaker ?? link.name,
    link.evidence,
  );
}

/** A denial is done, though what it denies is not; "did not say that" is denied. */
function modalityOf({ act, negated, hedged, via }: Statement): { readonly modality: Modality; readonly evidence: Evidence } {
  if (negated && act !== 'deny') return { modality: 'denied', evidence: stated('negation-words') };
  if (hedged) return { modality: 'reported', evidence: stated('hedge-words') };
  return via.length > 0
    ? { modality: 'reported', evidence: inferred('passed-on') }
    : { modality: 'done', evidence: inferred('told-by-report') };
}

const saidEvidence = ({ said, evidence }: Statement): Evidence => (said === null ? absent('no-time') : evidence.said);
