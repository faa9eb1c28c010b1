/** Where the things of the ledger have their pages. */
import type { Span } from '../../../src/model/span.js';

export const reportAddress = (id: string): string => `/reports/${encodeURIComponent(id)}`;

/** To a statement (its label) on the page of its report. */
export const statementAddress = (report: string, label: string): string =>
  `${reportAddress(report)}#${encodeURIComponent(label)}`;

/** To the words at a place of its text, and to the statement (its label) in which they stand. */
export const wordsAddress = (id: string, [start, end]: Span, label: string | null): string =>
  `${reportAddress(id)}?at=${start}-${end}${label === null ? '' : `#${encodeURIComponent(label)}`}`;

/** The dossier that a report belongs to, whichever that is. */
export const dossierOfReport = (id: string): string => `${reportAddress(id)}/dossier`;

export const dossierAddress = (id: string): string => `/dossiers/${encodeURIComponent(id)}`;

export const actorAddress = (id: string): string => `/actors/${encodeURIComponent(id)}`;

export const importAddress = (id: string): string => `/add/${encodeURIComponent(id)}`;

/** What a statement is called on the page of its report: "s3" of "r7k2m9x4q1.s3". */
export const statementLabel = (id: string): string => id.slice(id.lastIndexOf('.') + 1);
