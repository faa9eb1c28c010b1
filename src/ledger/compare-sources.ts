/** Sources that somebody gives, set side by side: read and compared, and nothing of them kept. */
import { givenAccounts } from '../compare/given-accounts.js';
import type { Comparison } from '../model/comparison.js';
import type { Report } from '../model/report.js';
import type { Source } from '../model/source.js';
import type { LedgerContext } from './context.js';

/** @throws ReadoutError where one of them cannot be read */
export async function compareSources(
  sources: readonly Source[],
  { reader, comparing }: Pick<LedgerContext, 'reader' | 'comparing'>,
): Promise<Comparison> {
  const reports: Report[] = [];
  // One after the other: each is held in memory until all are there, and no request takes the whole machine.
  for (const source of sources) reports.push(await reader.read(source));
  return comparing.compare(givenAccounts(reports));
}
