/** Why a place is the one of the gazetteer that is given: where the report names it, what decided, and which others it may be. */
import type { GazetteerEntry, Place } from '../../model/place.js';
import type { Report } from '../../model/report.js';
import { type Explained, explained } from './explained.js';

export interface PlaceExplanation extends Explained<GazetteerEntry | null> {
  /** The report's id. */
  readonly report: string;
  readonly place: string;
  /** As the report names it. */
  readonly name: string;
  readonly candidates: readonly GazetteerEntry[];
}

export function placeExplanation(report: Report, { id, name, mentions, entry, candidates, evidence }: Place): PlaceExplanation {
  return { report: report.id, place: id, name, ...explained(report, entry, mentions, evidence), candidates };
}
