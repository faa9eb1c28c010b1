/** A report as other programs get it: the fields of `Report` under their own names, always in the same order. */
import type { Report } from '../model/report.js';

export interface ExportOptions {
  /** Whether the text itself goes along; spans count in it. By default it does. */
  readonly includeText?: boolean;
}

/** One news report, official readout, press release or transcript, with every statement that it reports. */
export interface ReportRecord extends Omit<Report, 'text'> {
  /** The clean text. Spans are `[start, end)` in its UTF-16 code units. Left out where the text must not be passed on. */
  readonly text?: string;
}

export function reportRecord(report: Report, { includeText = true }: ExportOptions = {}): ReportRecord {
  const { text, ...rest } = report;
  return includeText ? { ...rest, text } : rest;
}

/** For `JSON.stringify`: the fields of every object in the order below, those that have no place in it last, by name. */
export function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)));
}

/** Of every object in a report: what it is first, then what was found in it. */
export const FIELDS = [
  ...['id', 'title', 'publisher', 'author', 'published', 'url', 'language', 'dateline', 'byline'],
  ...[
    'root',
    'status',
    'role',
    'name',
    'speaker',
    'reason',
    'kind',
    'via',
    'chain',
    'names',
    'roles',
    'party',
    'actor',
    'mentions',
  ],
  ...['text', 'blocks', 'removed', 'span', 'spans', 'place', 'date', 'agency', 'candidates'],
  ...['content', 'cue', 'source', 'mode', 'quoted', 'addressee', 'addresseeActors', 'addresseeSpans', 'medium', 'mediumSpans'],
  ...['act', 'hedged', 'hedges', 'negated', 'negations', 'inside', 'basis', 'by', 'score'],
  ...['said', 'saidSpans', 'about', 'when', 'zone', 'doubts'],
  ...['entry', 'country', 'countryCode', 'latitude', 'longitude'],
  ...[
    'participants',
    'initiative',
    'initiativeSpans',
    'initiators',
    'format',
    'formatSpans',
    'dateSpans',
    'placeSpans',
    'length',
    'lengthSpans',
    'minutes',
  ],
  ...['topics', 'nextSteps', 'contexts', 'quad', 'cameo', 'modality', 'target', 'statement', 'contact'],
  ...['account', 'gaps', 'statements', 'actors', 'times', 'places', 'contacts', 'events', 'evidence'],
] as const;

const RANKS: ReadonlyMap<string, number> = new Map(FIELDS.map((field, rank) => [field, rank]));

function rank(field: string): number {
  return RANKS.get(field) ?? FIELDS.length;
}
