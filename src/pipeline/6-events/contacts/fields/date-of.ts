/** When a contact was held or is to be: a time in its own clause, else the day of the report that tells of it. */
import { absent, type Evidence, inferred } from '../../../../model/evidence.js';
import type { Span } from '../../../../model/span.js';
import type { Time, When } from '../../../../model/time.js';
import { distance, firstFrom } from '../../../../text/spans.js';
import { type Draft, isMain } from '../draft.js';
import type { Mention } from '../mentions/mention.js';
import type { Reading } from '../reading.js';

export interface Dated {
  readonly date: When | null;
  readonly spans: readonly Span[];
  readonly evidence: Evidence;
  /** Whether its clauses tell two days that cannot both be right. */
  readonly contradicts: boolean;
}

/** `isOwn`: the report is an account of this contact. */
export function dateOf(reading: Reading, draft: Draft, isOwn: boolean): Dated {
  const times = draft.mentions.flatMap(mention => timeOf(reading, mention) ?? []);
  const [first] = times;
  if (first?.when) {
    const days = times.flatMap(({ when }) => (when ? [when.slice(0, DAY)] : []));
    const evidence: Evidence = { basis: first.evidence.basis, by: 'time-in-clause', score: null };
    return { date: first.when, spans: [first.span], evidence, contradicts: days.some(day => differ(day, days[0] ?? day)) };
  }
  return { ...ofReport(reading, draft, isOwn), spans: [], contradicts: false };
}

const DAY = '2031-03-12'.length;
/** Two whole days; a month may hold the day. */
const differ = (a: string, b: string): boolean => a.length === DAY && b.length === DAY && a !== b;

/** News tells of what is new: what it tells in a clause of its own was on its day, unless the words say otherwise. */
function ofReport({ telling, text }: Reading, draft: Draft, isOwn: boolean): Pick<Dated, 'date' | 'evidence'> {
  const day = telling.date.when?.slice(0, DAY) ?? null;
  const isNews = draft.status === 'held' && (isOwn || isMain(draft)) && !draft.mentions.some(mention => isOfPast(text, mention));
  return day !== null && isNews
    ? { date: day, evidence: inferred('report-date') }
    : { date: null, evidence: absent('no-date-told') };
}

function isOfPast(text: string, { sentence, span, isMain: isTold }: Mention): boolean {
  if (!sentence || !isTold) return false;
  return isPast(text.slice(Math.max(sentence[0], span[0] - PAST_BEFORE), Math.min(span[1], span[0] + PAST_BEHIND)));
}

/** UTF-16 code units around the start of a mention. */
const PAST_BEFORE = 60;
const PAST_BEHIND = 20;
const isPast = (words: string): boolean =>
  /\b(?:recent(?:ly)?|previous(?:ly)?|earlier this|last (?:week|month|year|spring|summer|autumn|fall|winter)|in the past|once|had (?:\p{L}+ )?(?:met|spoken|held|visited|talked)|ago)\b/iu.test(
    words,
  );

/** The time in the clause of a mention: of several the one that stands nearest to its words. */
function timeOf({ telling: { times }, text }: Reading, mention: Mention): Time | null {
  const { sentence, span } = mention;
  if (!sentence) return null;
  const first = firstFrom(times, sentence[0]);
  const own = times
    .slice(first, first + MOST)
    .filter(time => time.span[0] < sentence[1] && time.when !== null && belongs(text, time.span, { sentence, span }));
  return own.toSorted((a, b) => distance(a.span, span) - distance(b.span, span))[0] ?? null;
}

/** Times of a sentence that are looked at. */
const MOST = 12;

interface Place {
  readonly sentence: Span;
  readonly span: Span;
}

function belongs(text: string, time: Span, { sentence, span }: Place): boolean {
  // "met on Friday with", "their Friday call"
  if (time[0] >= span[0] && time[1] <= span[1]) return !ASIDE.test(text.slice(span[0], time[0]));
  if (time[1] <= span[0]) return opens(text, time, sentence) || isBefore(text.slice(time[1], span[0]));
  const between = text.slice(span[1], time[0]);
  return between.length <= NEAR && !OTHER.test(between) && !ASIDE.test(between);
}

/** "On Friday, President Koll met", "Friday’s talks" */
const opens = (text: string, time: Span, sentence: Span): boolean =>
  time[0] - sentence[0] < 14 &&
  /^(?:(?:on|late|early|earlier|later|in|in the|the|this) )*$/i.test(text.slice(sentence[0], time[0])) &&
  /^(?:,|['’]s| (?:morning|afternoon|evening)?,?| \p{Lu}| the )/u.test(text.slice(time[1], time[1] + 12));

/** "Koll on Friday met", "Friday’s talks", "their May 3 call" */
const isBefore = (between: string): boolean =>
  /^(?:['’]s?)?(?: (?:evening|morning|afternoon|night|also|briefly|again))?,? ?(?:a |an |the )?(?:(?:he|she|they|[\p{Lu}][\p{L}’'-]*|brief|short|phone|video|bilateral|telephone) )*$/u.test(
    between,
  );

const NEAR = 70;
/** What begins something else: "with Koll, who arrived | on Friday", "ahead of | Friday’s summit". */
const OTHER =
  /\b(?:to \p{Ll}|who|which|that|and|after|before|since|until|ahead of|from|following|about|regarding|discuss(?:ed)?|during|marking|anniversary|agreed|in response)|[;:“”"]/u;
/** "on the anniversary of", "of May 3". */
const ASIDE =
  /\b(?:of|anniversary|since|until|by the|agreement|attack|ahead of|before|after|who|which|that|scheduled for)\b[^,]*$/;
