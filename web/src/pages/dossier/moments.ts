/** What happened when around a dossier: the event itself, the reports and their copies, and what each side said on which day. */
import { COPY_WORDS } from '../../../../src/export/words/comparison-words.js';
import { counted } from '../../../../src/export/words/label-words.js';
import { dayOf } from '../../../../src/export/words/when-words.js';
import type { DossierMember } from '../../../../src/model/ledger/dossier-entry.js';
import type { LedgerReport } from '../../../../src/model/ledger/ledger-report.js';
import { reportAddress } from '../../router/page-addresses.js';
import type { OpenDossier } from './open-dossier.js';

export type MomentKind = 'event' | 'report' | 'copy' | 'statements';

export interface Moment {
  readonly kind: MomentKind;
  /** ISO day, or instant of a day. */
  readonly at: string;
  /** Whose it is: a side, or what is nobody's. */
  readonly lane: string;
  readonly words: string;
  readonly href: string | null;
  /** How many there are of it. */
  readonly count: number;
}

const EVENT_LANE = 'The event';
const OTHERS_LANE = 'Others';

/** The earliest first; what has no day is left out. */
export function momentsOf({ detail, texts }: OpenDossier): readonly Moment[] {
  const event: readonly Moment[] =
    detail.day === null ? [] : [{ kind: 'event', at: detail.day, lane: EVENT_LANE, words: detail.title, href: null, count: 1 }];
  const sides = [...new Set((detail.comparison?.accounts ?? []).map(({ side, party }) => side ?? party))];
  const origins = detail.members.filter(({ origin }) => origin === null);
  const records = origins.flatMap(({ report }) => texts.get(report.id) ?? []);
  return [...event, ...detail.members.flatMap(reportMoment), ...statementMoments(records, sides)].toSorted(
    (a, b) => timeOf(a) - timeOf(b),
  );
}

/** Milliseconds since 1970; of a day its noon, in the time of whoever looks. */
export function timeOf({ at }: Pick<Moment, 'at'>): number {
  return Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(at) ? `${at}T12:00:00` : at);
}

/** Those in which something is, in the order in which they are to be drawn. */
export function lanesOf(moments: readonly Moment[]): readonly string[] {
  const sides = [...new Set(moments.map(({ lane }) => lane))].filter(lane => lane !== EVENT_LANE && lane !== OTHERS_LANE);
  return [EVENT_LANE, ...sides.toSorted(), OTHERS_LANE].filter(lane => moments.some(moment => moment.lane === lane));
}

function reportMoment({ report, day, account, origin }: DossierMember): readonly Moment[] {
  const { published } = report;
  // The clock is worth having where it is of the report's own day.
  const precise = published !== null && dayOf(published) !== null && (day === null || published.startsWith(day));
  const at = precise ? published : day;
  if (at === null || Number.isNaN(timeOf({ at }))) return [];
  const name = [report.title ?? 'A report', report.publisher].filter(words => words !== null).join(' – ');
  return [
    {
      kind: origin === null ? 'report' : 'copy',
      at,
      lane: account ?? OTHERS_LANE,
      words: origin === null ? name : `${name} (${COPY_WORDS[origin.kind]})`,
      href: reportAddress(report.id),
      count: 1,
    },
  ];
}

/** Of those of which it is told when they were made; of origins alone, so that none counts twice. */
function statementMoments(records: readonly LedgerReport[], sides: readonly string[]): readonly Moment[] {
  const counts = new Map<string, { at: string; lane: string; count: number }>();
  for (const { statements } of records) {
    for (const { said, speakers, current } of Object.values(statements)) {
      const at = dayOf(said);
      if (at === null || !current) continue;
      const party = speakers[0]?.party ?? OTHERS_LANE;
      const lane = sides.includes(party) ? party : OTHERS_LANE;
      const there = counts.get(`${at} ${lane}`) ?? { at, lane, count: 0 };
      there.count += 1;
      counts.set(`${at} ${lane}`, there);
    }
  }
  return [...counts.values()].map(one => ({
    ...one,
    kind: 'statements',
    words: `${counted(one.count, 'statement')} of ${one.lane === OTHERS_LANE ? 'others' : one.lane}`,
    href: null,
  }));
}
