/** A dossier with the texts that its accounts stand in, so that each word is shown in place. */
import type { Passage } from '../../../../src/model/comparison.js';
import type { DossierDetail, DossierMember } from '../../../../src/model/ledger/dossier-entry.js';
import type { LedgerReport } from '../../../../src/model/ledger/ledger-report.js';
import type { StatementEntry } from '../../../../src/model/ledger/statement-entry.js';

export interface OpenDossier {
  readonly detail: DossierDetail;
  /** Report → its text with its statements. */
  readonly texts: ReadonlyMap<string, LedgerReport>;
  readonly members: ReadonlyMap<string, DossierMember>;
}

/** The statement in which a passage stands; `null`: the report tells it itself, or its text is not at hand. */
export function statementOf(
  { texts }: Pick<OpenDossier, 'texts'>,
  report: string,
  statement: string | null,
): StatementEntry | null {
  return statement === null ? null : (texts.get(report)?.statements[statement] ?? null);
}

/** Those whose words are shown, the most frequent first. */
export function reportsIn({ comparison }: Pick<DossierDetail, 'comparison'>): readonly string[] {
  if (comparison === null) return [];
  const counts = new Map<string, number>();
  const passages: readonly Passage[] = [
    ...comparison.points.flatMap(point => Object.values(point.passages).flat()),
    ...comparison.facts.flatMap(fact => Object.values(fact.values).flatMap(value => value.passages)),
  ];
  for (const { report } of passages) counts.set(report, 1 + (counts.get(report) ?? 0));
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([report]) => report);
}
