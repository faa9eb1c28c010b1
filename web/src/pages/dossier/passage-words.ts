/** What is told of words beside themselves: who says them, who passed them on, in which report they stand. */
import { NOBODY } from '../../../../src/export/words/label-words.js';
import { viaWords } from '../../../../src/export/words/statement-lines.js';
import type { Passage } from '../../../../src/model/comparison.js';
import type { DossierMember } from '../../../../src/model/ledger/dossier-entry.js';
import type { Span } from '../../../../src/model/span.js';
import { statementLabel } from '../../router/page-addresses.js';
import { type OpenDossier, statementOf } from './open-dossier.js';

export interface Attribution {
  readonly who: string;
  /** "according to two envoys"; "" where nobody passed it on. */
  readonly via: string;
  /** What the statement is called on the page of its report; `null`: the report tells it itself. */
  readonly label: string | null;
  /** What the report is called. */
  readonly report: string;
}

export function attributionOf(
  dossier: Pick<OpenDossier, 'texts' | 'members'>,
  report: string,
  statement: string | null,
): Attribution {
  const entry = statementOf(dossier, report, statement);
  const name = reportCalled(dossier.members.get(report));
  if (entry === null) return { who: 'told by the report itself', via: '', label: null, report: name };
  const who = entry.speakers.map(speaker => speaker.name).join(' and ') || entry.speaker || NOBODY;
  return { who, via: viaWords(entry.via), label: statementLabel(entry.id), report: name };
}

/** By its publisher, or else its title; an account without either is its side’s own text. */
export function reportCalled(member: DossierMember | undefined): string {
  return member?.report.publisher?.trim() || titleOf(member);
}

/** By its title; a text without one by whose it is. */
export function titleOf(member: DossierMember | undefined): string {
  const own = member?.account ?? null;
  return member?.report.title?.trim() || (own === null ? 'a report without title' : `${own}’s own text`);
}

/** From the first to the last of them. */
export function hullOf(passages: readonly Passage[]): Span {
  const [starts, ends] = [passages.map(({ span }) => span[0]), passages.map(({ span }) => span[1])];
  return [Math.min(...starts), Math.max(...ends)];
}

export interface PassageGroup {
  readonly report: string;
  readonly passages: readonly Passage[];
}

/** Those of one report and one statement together, in their order; the report with the first words first. */
export function groupsOf(passages: readonly Passage[]): readonly PassageGroup[] {
  const groups = new Map<string, { report: string; passages: Passage[] }>();
  for (const passage of passages) {
    const key = `${passage.report} ${passage.statement ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { report: passage.report, passages: [passage] });
    else group.passages.push(passage);
  }
  return [...groups.values()];
}
