/** The columns of coded events: POLECAT's names first, then GDELT's, then our own. docs/events.md says what each holds. */
import type { CodedEvent } from '../../model/event.js';
import type { GazetteerEntry, Place } from '../../model/place.js';
import type { Report } from '../../model/report.js';
import { QUAD_WORDS } from '../words/event-words.js';
import { spanWords } from '../words/span-words.js';
import { dayOf } from '../words/when-words.js';
import { countryCode } from './country-code.js';
import { countryOf, rawNameOf, titleOf } from './event-side.js';
import { goldsteinOf } from './goldstein.js';

/** One event with the report that tells it. */
export interface Coded {
  readonly report: Report;
  readonly event: CodedEvent;
  /** Where it took place, if the report tells. */
  readonly place: Place | null;
  /** The version of Readout. */
  readonly version: string;
}

/** `null` is an empty cell. */
export type Value = string | number | null;

export interface Column {
  readonly name: string;
  readonly value: (coded: Coded) => Value;
}

/** Between several values of one cell, as POLECAT has it. */
const BETWEEN = '; ';

const listed = (values: readonly string[]): string | null => (values.length === 0 ? null : values.join(BETWEEN));

const entryOf = ({ place }: Coded): GazetteerEntry | null => place?.entry ?? null;

const stateOf = (coded: Coded): string | null => {
  const state = entryOf(coded)?.country ?? null;
  return state === null ? null : countryCode(state);
};

const POLECAT: Readonly<Record<string, Column['value']>> = {
  'Event ID': ({ report, event }) => `${report.id}#${event.id}`,
  'Event Date': ({ event }) => dayOf(event.date),
  'Event Type': ({ event }) => event.root,
  'Event Mode': ({ event }) => event.mode,
  'Quad Code': ({ event }) => (event.quad === 0 ? null : QUAD_WORDS[event.quad].toUpperCase()),
  Contexts: ({ event }) => listed(event.contexts),
  'Actor Name': ({ event }) => event.source.name,
  'Actor Country': ({ report, event }) => listed(countryOf(report, event.source)),
  'Actor Title': ({ report, event }) => listed(titleOf(report, event.source)),
  'Actor Name Raw': ({ report, event }) => listed(rawNameOf(report, event.source, event.spans)),
  'Recipient Name': ({ event }) => event.target.name,
  'Recipient Country': ({ report, event }) => listed(countryOf(report, event.target)),
  'Recipient Title': ({ report, event }) => listed(titleOf(report, event.target)),
  'Recipient Name Raw': ({ report, event }) => listed(rawNameOf(report, event.target, event.spans)),
  Placename: coded => entryOf(coded)?.name ?? null,
  Country: stateOf,
  Latitude: coded => entryOf(coded)?.latitude ?? null,
  Longitude: coded => entryOf(coded)?.longitude ?? null,
  'Raw Placename': ({ place }) => place?.name ?? null,
  Source: ({ report }) => report.publisher,
  'Publication Date': ({ report }) => dayOf(report.published) ?? dayOf(report.date.when),
  Headline: ({ report }) => report.title,
  Language: ({ report }) => report.language,
  Version: ({ version }) => `Readout ${version}`,
};

const GDELT: Readonly<Record<string, Column['value']>> = {
  SQLDATE: ({ event }) => dayOf(event.date)?.replaceAll('-', '') ?? null,
  Actor1Name: ({ event }) => event.source.name,
  Actor1CountryCode: ({ report, event }) => listed(countryOf(report, event.source)),
  Actor2Name: ({ event }) => event.target.name,
  Actor2CountryCode: ({ report, event }) => listed(countryOf(report, event.target)),
  EventCode: ({ event }) => event.cameo,
  EventBaseCode: ({ event }) => event.cameo.slice(0, 3),
  EventRootCode: ({ event }) => event.cameo.slice(0, 2),
  QuadClass: ({ event }) => event.quad,
  GoldsteinScale: ({ event }) => goldsteinOf(event.cameo),
  ActionGeo_Fullname: coded => entryOf(coded)?.name ?? null,
  ActionGeo_Lat: coded => entryOf(coded)?.latitude ?? null,
  ActionGeo_Long: coded => entryOf(coded)?.longitude ?? null,
  SOURCEURL: ({ report }) => report.url,
};

const OWN: Readonly<Record<string, Column['value']>> = {
  When: ({ event }) => event.date,
  Modality: ({ event }) => event.modality,
  Chain: ({ event }) => listed(event.via),
  Statement: ({ event }) => event.statement,
  Contact: ({ event }) => event.contact,
  Span: ({ event }) => listed(event.spans.map(([start, end]) => `${start}-${end}`)),
  Words: ({ report, event }) => spanWords(report.text, event.spans),
  Report: ({ report }) => report.id,
};

export const COLUMNS: readonly Column[] = Object.entries({ ...POLECAT, ...GDELT, ...OWN }).map(([name, value]) => ({
  name,
  value,
}));

/** The events of a report in the order of its text. */
export function codedOf(report: Report, version: string): readonly Coded[] {
  const places = new Map(report.places.map(place => [place.id, place]));
  return report.events.map(event => ({ report, event, place: places.get(event.place ?? '') ?? null, version }));
}
