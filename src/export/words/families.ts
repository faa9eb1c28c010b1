/** Reports by their origins: each origin with all that comes from it, however far. The same on the page and in the file. */
import type { DossierMember } from '../../model/ledger/dossier-entry.js';
import { grouped } from '../../text/grouped.js';

type Member = Pick<DossierMember, 'origin'> & { readonly report: Pick<DossierMember['report'], 'id'> };

export interface Family<Report> {
  readonly origin: Report;
  /** In the order in which they are listed. */
  readonly copies: readonly Report[];
}

/** A report whose origin is not among them stands for itself; so does the first of those that come from each other. */
export function familiesOf<Report extends Member>(reports: readonly Report[]): readonly Family<Report>[] {
  return [...grouped(reports, rootsOf(reports))].map(([origin, all]) => ({
    origin,
    copies: all.filter(report => report !== origin),
  }));
}

/** Of each report the one from which it comes in the end. */
function rootsOf<Report extends Member>(reports: readonly Report[]): (report: Report) => Report {
  const places = new Map(reports.map(({ report }, at) => [report.id, at]));
  return one => {
    const way: number[] = [];
    let at = places.get(one.report.id);
    while (at !== undefined && !way.includes(at)) {
      way.push(at);
      at = places.get(reports[at]?.origin?.report ?? '');
    }
    const end = at === undefined ? way.at(-1) : Math.min(...way);
    return reports[end ?? -1] ?? one;
  };
}
