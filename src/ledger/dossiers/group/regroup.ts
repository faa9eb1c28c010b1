/** Puts reports into dossiers anew: those that came, went or changed, and all that are in the dossiers around them. */
import type { Transaction } from 'kysely';
import type { Tables } from '../../../store/tables.js';
import { type Around, around, type TakenDecision } from './around.js';
import { assignIds } from './assign-ids.js';
import { describe } from './describe.js';
import { idsInUse } from './dossier-rows.js';
import { COPY_SCORE, type LikenessRow } from './link-report.js';
import { movesOf } from './moves.js';
import { partition } from './partition.js';
import { writeGroups } from './write-groups.js';

export interface Regrouping {
  /** Those whose links or decisions changed. */
  readonly reports: readonly string[];
  /** Of dossiers that lose a report: they are looked at even where nothing else of them is left here. */
  readonly dossiers?: readonly string[];
  /** Reports that have to be found in a dossier, since a person said so. */
  readonly wanted?: ReadonlyMap<string, string>;
  /** What a person decides just now, not written yet. */
  readonly decision?: TakenDecision;
  /** A person moves these; what the machine moves besides is its own. */
  readonly byPerson?: ReadonlySet<string>;
  readonly at: string;
  /** "readout 0.2.0+tagger-2" */
  readonly by: string;
}

export async function regroup(trx: Transaction<Tables>, asked: Regrouping): Promise<void> {
  const { reports, dossiers = [], wanted = new Map(), decision, byPerson = new Set(), at, by } = asked;
  const found = withDecision(await around(trx, reports, dossiers), decision);
  const ids = found.members.map(({ report }) => report);
  const groups = partition(ids, found.links.map(linked), found.decisions);
  const before = new Map(found.members.flatMap(({ report, dossier }) => (dossier === null ? [] : [[report, dossier] as const])));
  const touched = new Set([...before.values(), ...dossiers]);
  const taken = await idsInUse(trx, { reports: ids, except: touched });
  const assigned = assignIds(groups, { before, wanted, taken, at });
  const described = groups.map((group, k) => describe(assigned[k] ?? '', group, found));
  const moves = movesOf(described, found.members).filter(({ reports: [first = ''] }) => !byPerson.has(first));
  await writeGroups(trx, { described, before, touched, moves, at, by });
}

const withDecision = (found: Around, decision: TakenDecision | undefined): Around =>
  decision ? { ...found, decisions: [decision, ...found.decisions] } : found;

const linked = ({ a, b, score, rule }: LikenessRow) => ({
  a,
  b,
  score,
  isSure: score >= 100 * COPY_SCORE || rule === 'same-contact',
});
