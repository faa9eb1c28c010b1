/** Where: the places that a report names, as a gazetteer knows them. */
import type { Evidence } from './evidence.js';
import type { Span } from './span.js';

/** What a gazetteer tells of one place. */
export interface GazetteerEntry {
  /** As the gazetteer spells it. */
  readonly name: string;
  /** English short name of the state that the gazetteer puts it into, and its ISO 3166-1 alpha-2 code; `null`: none (a sea, a region of several). */
  readonly country: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string | null;
  /** Degrees, WGS 84: north and east are positive. Of a state its middle, of a region the middle of its towns. */
  readonly latitude: number;
  /** Degrees, WGS 84; east is positive. */
  readonly longitude: number;
}

/** A place that the report names. */
export interface Place {
  /** "p1", "p2", … in the order of their first mention. */
  readonly id: string;
  /** The fullest form in which the report names it. */
  readonly name: string;
  /** In the order of the text. */
  readonly mentions: readonly Span[];
  /** `null`: no gazetteer knows it, or several are meant as well (`candidates`). */
  readonly entry: GazetteerEntry | null;
  /** The entries between which the text does not decide, or for whose only one nothing in it speaks; at most five, the likeliest first. */
  readonly candidates: readonly GazetteerEntry[];
  readonly evidence: Evidence;
}
