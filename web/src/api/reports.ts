/** Reports of the ledger. */
import type { LedgerReport } from '../../../src/model/ledger/ledger-report.js';
import type { Ingested, ReportEntry, Revision } from '../../../src/model/ledger/report-entry.js';
import type { Page, ReportFilter } from '../../../src/model/ledger/search.js';
import { get, send } from './client.js';

const at = (id: string): string => `/api/reports/${encodeURIComponent(id)}`;

export function listReports(filter: ReportFilter, signal?: AbortSignal): Promise<Page<ReportEntry>> {
  return get('/api/reports', { query: { ...filter }, signal });
}

/** Of the newest revision, or of the one asked for. */
export function reportRecord(id: string, revision: string | null, signal?: AbortSignal): Promise<LedgerReport> {
  return get(`${at(id)}/record`, { query: { revision }, signal });
}

/** The oldest first. */
export function reportRevisions(id: string, signal?: AbortSignal): Promise<readonly Revision[]> {
  return get(`${at(id)}/revisions`, { signal });
}

/** Where the bytes are, as they came. */
export const sourceAddress = (id: string, revision: number): string => `${at(id)}/source?revision=${revision}`;

export const withdrawReport = (id: string): Promise<ReportEntry> => send('POST', `${at(id)}/withdrawal`);

export const restoreReport = (id: string): Promise<ReportEntry> => send('POST', `${at(id)}/restoration`);

export const readReportAgain = (id: string): Promise<Ingested> => send('POST', `${at(id)}/readings`);
