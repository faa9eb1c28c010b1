/** Who does it, or to whom it is done, as the columns tell: the country, the titles, the words of the clause. */
import type { EventActor } from '../../model/event.js';
import type { Report } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { firstIndex } from '../../text/sorted.js';
import { contains, inOrder } from '../../text/spans.js';
import { actorsOf } from '../words/actor-of.js';
import { countryCode } from './country-code.js';

/** ISO 3166-1 alpha-3 codes; of several sides each once. */
export function countryOf(report: Report, { party, actors }: EventActor): readonly string[] {
  const parties = party === null ? actorsOf(report, actors).flatMap(actor => actor.party ?? []) : [party];
  return [...new Set(parties.flatMap(name => countryCode(name) ?? []))];
}

/** Their titles and offices, as the report has them. */
export function titleOf(report: Report, { actors }: EventActor): readonly string[] {
  return actorsOf(report, actors).flatMap(({ roles }) => roles);
}

/** What names each of them within `spans`, the first time. */
export function rawNameOf(report: Report, { actors }: EventActor, spans: readonly Span[]): readonly string[] {
  return actorsOf(report, actors).flatMap(({ mentions }) => {
    const [first] = spans
      .map(span => firstWithin(mentions, span))
      .filter(mention => mention !== null)
      .toSorted(inOrder);
    return first === undefined ? [] : [report.text.slice(...first)];
  });
}

/** Mentions are in the order of the text: binary search. */
function firstWithin(mentions: readonly Span[], span: Span): Span | null {
  const mention = mentions[firstIndex(mentions.length, i => (mentions[i]?.[0] ?? 0) >= span[0])];
  return mention && contains(span, mention) ? mention : null;
}
