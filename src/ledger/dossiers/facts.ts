/** What a report gives to the dossier it belongs to: kept beside its portrait, so that no whole report is read again for it. */
import type { Report } from '../../model/report.js';
import { isOutletName } from '../../pipeline/4-speakers/chain/outlets.js';
import { reportDay } from '../ingest/report-columns.js';
import { type Relayed, relayedIn } from '../origins/relayed.js';
import { sideOf } from './accounts/side-of.js';
import { type ContactPortrait, contactPortrait } from './same/portrait.js';

export interface Facts extends Relayed {
  /** Its title, else its first words. */
  readonly title: string;
  readonly publisher: string | null;
  readonly day: string | null;
  /** For the order of those of one day. */
  readonly published: string | null;
  /** The side whose account the whole report is; `null`: nobody's. */
  readonly account: string | null;
  /** Whether that side published it itself. */
  readonly isOwn: boolean;
  /** Other sides of whose account it tells something. */
  readonly sides: readonly string[];
  readonly contact: ContactPortrait | null;
}

/** UTF-16 code units of the first words. */
const LONGEST = 120;

export function factsOf(report: Report): Facts {
  const { title, text, publisher, published, account, statements } = report;
  const sides = account.party === null ? statements.map(statement => sideOf(statement, report)) : [];
  return {
    title: title ?? firstWords(text),
    publisher,
    day: reportDay(report),
    published,
    account: account.party,
    isOwn: isOwnAccount(report),
    sides: [...new Set(sides.flatMap(side => (side === null ? [] : [side])))].toSorted(),
    contact: contactPortrait(report),
    ...relayedIn(report),
  };
}

/** By who published it, or by what it calls itself where no outlet did. */
export function isOwnAccount({ account: { party, evidence }, publisher }: Report): boolean {
  if (party === null) return false;
  const byItself = evidence.by === 'readout-title' || evidence.by === 'letterhead';
  return evidence.by === 'official-publisher' || (byItself && !isOutletName(publisher ?? ''));
}

function firstWords(text: string): string {
  const [line = ''] = text.trim().split('\n');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).replace(/\s+\S*$/, '')}…`;
}
