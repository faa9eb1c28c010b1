/** What has to be looked at when reports come, go or change: their dossiers, what links them, and what people decided of them. */
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../../../store/tables.js';
import type { Facts } from '../facts.js';
import type { LikenessRow } from './link-report.js';
import type { Decision } from './partition.js';

export interface Member {
  readonly report: string;
  readonly facts: Facts;
  /** `null`: it is in none yet. */
  readonly dossier: string | null;
}

export interface TakenDecision extends Decision {
  /** The reports that it was about: a person put them where they are. */
  readonly moved: readonly string[];
  readonly reason: string;
}

export interface Around {
  readonly members: readonly Member[];
  readonly links: readonly LikenessRow[];
  /** The newest first. */
  readonly decisions: readonly TakenDecision[];
}

/** Decisions lead from dossier to dossier; nobody decides in longer chains than this. */
const ROUNDS = 8;

/** Of these reports and dossiers. */
export async function around(trx: Transaction<Tables>, reports: readonly string[], dossiers: readonly string[]): Promise<Around> {
  let members = await membersWith(trx, reports, dossiers);
  let decisions: readonly TakenDecision[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const there = new Set(members.map(({ report }) => report));
    decisions = await decisionsOn(trx, [...there]);
    const more = decisions.flatMap(({ reports: one, apartFrom }) => [...one, ...apartFrom]).filter(report => !there.has(report));
    if (more.length === 0) break;
    const before = members.length;
    members = await membersWith(trx, [...there, ...more], dossiers);
    if (members.length === before) break;
  }
  return {
    members,
    links: await linksAt(
      trx,
      members.map(({ report }) => report),
    ),
    decisions,
  };
}

/** These, and all that are in the dossiers of any of them; those that are out of view are left out. */
async function membersWith(
  trx: Transaction<Tables>,
  reports: readonly string[],
  dossiers: readonly string[],
): Promise<readonly Member[]> {
  const { rows } = await sql<{ report: string; facts: string; dossier: string | null }>`
    select p.report, p.facts, m.dossier from portraits as p left join dossier_members as m on m.report = p.report
    where p.report = any(${reports}::text[]) or p.report in (
      select beside.report from dossier_members as beside where beside.dossier = any(${dossiers}::text[]) or beside.dossier in (
        select dossier from dossier_members where report = any(${reports}::text[])))
    order by p.report`.execute(trx);
  return rows.map(({ facts, ...row }) => ({ ...row, facts: JSON.parse(facts) }));
}

/** Of what people decided, and of groupings that they took back. */
async function decisionsOn(trx: Transaction<Tables>, reports: readonly string[]): Promise<readonly TakenDecision[]> {
  const { rows } = await sql<{ id: string; kind: string; reports: string[]; others: string[]; reason: string }>`
    select id, kind, reports, others, reason from dossier_changes
    where (kind <> 'grouped' or undone_at is not null) and (reports && ${reports}::text[] or others && ${reports}::text[])
      and (kind = 'grouped') = (undone_at is not null)
    order by coalesce(undone_at, at) desc, id`.execute(trx);
  return rows.map(({ kind, ...row }) => decisionOf(kind, row));
}

/** What was moved, with those that it was moved to or from. */
export function decisionOf(
  kind: string,
  { id, reports, others, reason }: { id: string; reports: readonly string[]; others: readonly string[]; reason: string },
): TakenDecision {
  if (kind === 'joined') return { id, moved: reports, reports: [...reports, ...others], apartFrom: [], reason };
  const why = kind === 'grouped' ? `somebody took back that it belongs to others (${reason})` : reason;
  return { id, moved: reports, reports, apartFrom: others, reason: why };
}

async function linksAt(trx: Transaction<Tables>, reports: readonly string[]): Promise<readonly LikenessRow[]> {
  const { rows } = await sql<LikenessRow>`select * from likenesses where a = any(${reports}::text[])
    union select * from likenesses where b = any(${reports}::text[])`.execute(trx);
  return rows;
}
