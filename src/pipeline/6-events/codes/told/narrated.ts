/** What the report narrates and what its statements tell: who did what to whom, as the coder judges pairs of those who are named. */

import type { PloverRoot } from '../../../../model/event.js';
import { inferred, stated } from '../../../../model/evidence.js';
import type { Span } from '../../../../model/span.js';
import type { Statement } from '../../../../model/statement.js';
import type { Time } from '../../../../model/time.js';
import { rootOfYielding } from '../../../../plover/yielding.js';
import type { Coder } from '../../../../tagger/coder.js';
import { contains } from '../../../../text/spans.js';
import { readSentences } from '../../read-sentences.js';
import type { Draft, Reading } from '../coded.js';
import { codesOf } from '../codes-of.js';
import { viaOf } from '../via-of.js';
import { type Dated, whenTold } from '../when-told.js';
import { type Judged, judgedCouples } from './asked.js';
import { isContact } from './is-contact.js';
import { modalityOf } from './modality.js';
import { oncePerSentence } from './once-per-sentence.js';
import { type Couple, couplesIn, isSaying } from './pairs.js';
import { passagesAround } from './passages.js';
import { placeTold } from './place-told.js';
import { everyoneIn } from './someone.js';
import { statementsIn } from './statements-in.js';

/** What all events of one report are made with. */
interface Making {
  readonly reading: Reading;
  readonly coder: Coder;
  /** In the order of the text; that of the dateline is when it was written, and not when something took place. */
  readonly times: readonly Time[];
}

/** Pairs of one report that are asked about, in the order of the text: a book of some thousand sentences. */
const MOST_COUPLES = 6000;

export async function narrated(reading: Reading, coder: Coder): Promise<readonly Draft[]> {
  const couples = couplesOf(reading).slice(0, MOST_COUPLES);
  const making: Making = { reading, coder, times: timesOf(reading) };
  const judged = await judgedCouples(couples, reading.text, coder);
  const isOther = (each: Judged): boolean => !isContact(each, dateOf(each, making).date, reading.contacts);
  return oncePerSentence(judged.filter(isOther)).flatMap(each => draftOf(each, making) ?? []);
}

function timesOf({ times, dateline }: Reading): readonly Time[] {
  return dateline ? times.filter(({ span }) => !contains(dateline.span, span)) : times;
}

function couplesOf(reading: Reading): readonly Couple[] {
  const everyone = everyoneIn(reading);
  const sayings = statementsIn(reading);
  return readSentences(reading).flatMap(sentence => {
    const said: readonly Statement[] = sayings(sentence);
    return couplesIn(sentence, everyone(sentence), reading.text, reading.regionOf).filter(couple => !isSaying(couple, said));
  });
}

const pairOf = ({ first, second }: Couple): Span => [first.span[0], second.span[1]];

function dateOf({ couple }: Judged, { times, reading: { regionOf } }: Making): Dated {
  return whenTold(times, couple.sentence, pairOf(couple), span => regionOf(span) === couple.statement);
}

/** `null`: told as neither having been nor being to be. */
function draftOf(each: Judged, making: Making): Draft | null {
  const { couple, source, target, root: judged, score } = each;
  const { reading, coder } = making;
  const { text } = reading;
  const [from] = couple.sentence;
  const within = ([start, end]: Span): Span => [start - from, end - from];
  const sentence = text.slice(...couple.sentence);
  const passages = passagesAround(sentence, [within(source.span), within(target.span)]);
  const root: PloverRoot = judged === 'YIELD' ? rootOfYielding(passages) : judged;
  const { statement } = couple;
  const told = modalityOf({ sentence, source: within(source.span), target: within(target.span), root, statement });
  if (!told) return null;
  const { evidence, ...codes } = codesOf(root, passages);
  const dated = dateOf(each, making);
  return {
    ...codes,
    modality: told.modality,
    ...{ source: source.end, target: target.end },
    spans: [couple.sentence],
    ...{ statement: statement?.id ?? null, contact: null },
    via: viaOf(statement),
    date: dated.date,
    place: placeTold(text, couple.sentence, pairOf(couple), target.span, reading.placeMentions),
    evidence: {
      ...evidence,
      root: stated(coder.name, score),
      modality: told.by === 'told-by-report' ? inferred(told.by) : stated(told.by),
      date: dated.evidence,
    },
  };
}
