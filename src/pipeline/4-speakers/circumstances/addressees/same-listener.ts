/**
 * Who goes on speaking goes on to the same listener: as long as it is the same interview, speech or letter, else for a few sentences. Of one
 * occasion the listener is known from its first statement on, wherever the text names him: "praised the vote in an interview. … he told the Courier".
 */
import type { Evidence } from '../../../../model/evidence.js';
import { grouped } from '../../../../text/grouped.js';
import type { Context } from '../../context.js';
import type { Media } from '../media/medium.js';
import { EXCHANGES, isCarrier } from '../media/medium-words.js';
import { isOfAnotherTime } from '../media/same-occasion.js';
import { continuesSpeaker, type Speaker } from '../speakers.js';
import type { Place } from '../statement-place.js';
import type { Told } from '../told.js';
import { stem, wordsIn } from '../words.js';
import type { Addressee, Addressees } from './addressee.js';

/** Sentences that may lie between two statements to the same listener, where no medium joins them. */
const REACH = 3;

/** Statements back that are looked through for "the letter" after "a letter to the council". */
const REMEMBERED = 60;

/** What is asked of someone tells to whom only that was said: "urged the ministry to wait". */
const ONCE: ReadonlySet<string> = new Set(['told-in-content']);

interface Heard {
  readonly addressee: Addressee;
  readonly speaker: Speaker;
  /** Index of the sentence. */
  readonly index: number;
  /** The places of the words for the medium; empty: none. */
  readonly medium: string;
  /** "interview", "letter" */
  readonly occasion: string | null;
  /** Whether the medium is none of this sentence. */
  readonly isCarried: boolean;
  /** "has long maintained", "argued last year", "wrote on Monday": told of another time. */
  readonly isApart: boolean;
}

export function sameListener(
  stated: Addressees,
  places: readonly Place[],
  { context, speakers }: Told,
  media: Media,
): Addressees {
  const out = new Map(stated);
  const all = places.map(place => heardAt(place, { stated, media, context, speaker: speakers.get(place.statement.id) }));
  const told = all.filter(isTold);
  const bySentence = grouped(told, ({ index }) => index);
  const byMedium = grouped(told, ({ medium }) => medium);
  const open: Heard[] = [];
  places.forEach((place, i) => {
    const heard = all[i];
    if (!heard) return;
    if (isTold(heard)) open.unshift(heard);
    if (heard.addressee.name !== null) return;
    const before =
      ofSame(bySentence.get(heard.index), heard) ?? earlier(heard, open.slice(0, REMEMBERED), byMedium.get(heard.medium));
    if (!before) return;
    out.set(place.statement.id, { ...before.addressee, spans: [], evidence: inferred(heard) });
    if (heard.medium === '') open.unshift({ ...heard, addressee: before.addressee });
  });
  return out;
}

const inferred = ({ medium }: Heard): Evidence => ({
  basis: 'inferred',
  by: medium === '' ? 'same-listener' : 'same-occasion',
  score: null,
});

const isTold = (heard: Heard | null): heard is Heard =>
  heard !== null && heard.addressee.name !== null && !ONCE.has(heard.addressee.evidence.by);

interface Known {
  readonly stated: Addressees;
  readonly media: Media;
  readonly context: Context;
  readonly speaker: Speaker | undefined;
}

function heardAt(place: Place, { stated, media, context: { text }, speaker }: Known): Heard | null {
  const { statement, index } = place;
  const [addressee, medium] = [stated.get(statement.id), media.get(statement.id)];
  if (!addressee || !speaker || speaker.figures.length === 0) return null;
  const spans = medium?.spans ?? [];
  const carrier = spans.flatMap(span => wordsIn(text, span)).find(word => isCarrier(stem(word)));
  const isCarried = medium?.evidence.basis === 'inferred';
  return {
    addressee,
    speaker,
    index,
    medium: spans.join(),
    occasion: carrier ? stem(carrier) : null,
    isCarried,
    isApart: isOfAnotherTime(place),
  };
}

/** The same words for the medium, or "the letter" after "a letter to the council"; without a medium the last few sentences. */
function earlier(heard: Heard, open: readonly Heard[], told: readonly Heard[] | undefined): Heard | undefined {
  const near = (other: Heard): boolean => heard.index - other.index <= REACH && continuesSpeaker(other.speaker, heard.speaker);
  if (heard.medium === '') return heard.isApart ? undefined : open.find(near);
  const same = open.filter(({ medium }) => medium === heard.medium);
  const alike = open.filter(({ occasion }) => occasion !== null && occasion === heard.occasion);
  const mayBeAlone = heard.isCarried && (heard.occasion === null || EXCHANGES.has(heard.occasion));
  const without = mayBeAlone ? open.filter(({ medium }) => medium === '').find(near) : undefined;
  return ofSame(same, heard) ?? ofSame(told, heard) ?? ofSame(alike, heard) ?? without;
}

const ofSame = (others: readonly Heard[] | undefined, { speaker }: Heard): Heard | undefined =>
  others?.find(other => continuesSpeaker(other.speaker, speaker));
