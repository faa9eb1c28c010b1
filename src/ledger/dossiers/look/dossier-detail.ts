/** A dossier with all that its page shows. */
import { type Kysely, sql } from 'kysely';
import type { CopyKind, DossierDetail, DossierMember } from '../../../model/ledger/dossier-entry.js';
import type { ReportRef } from '../../../model/ledger/statement-entry.js';
import type { Tables } from '../../../store/tables.js';
import type { SideBySide } from '../accounts/side-by-side.js';
import { dossierRefs } from '../group/dossier-rows.js';
import { alikeTo } from './alike.js';
import { dossierEntries } from './dossier-entries.js';
import { changeEntries, knownDossier } from './known-dossier.js';

const MOST = { members: 500, changes: 200 };

/** @throws ReadoutError `dossier-not-found` */
export async function dossierDetail(db: Kysely<Tables>, sideBySide: SideBySide, asked: string): Promise<DossierDetail> {
  const { joined_into, ...row } = await knownDossier(db, asked);
  const [entry] = await dossierEntries(db, [row]);
  const members = await membersOf(db, row.id);
  const [joinedInto = null] = joined_into === null ? [] : await dossierRefs(db, [joined_into]);
  const told = members.filter(({ origin }) => origin === null || origin.kind === 'retelling').map(({ report: { id } }) => id);
  return {
    ...row,
    participants: entry?.participants ?? [],
    joinedInto,
    members,
    comparison: await sideBySide.of(row.id, told),
    changes: await changesOf(db, row.id),
    alike: await alikeTo(db, row.id),
  };
}

interface MemberRow extends ReportRef {
  readonly account: string | null;
  readonly day: string | null;
  readonly contact: string | null;
  readonly reason: string;
  readonly rule: string;
  readonly origin: string | null;
  readonly origin_kind: CopyKind | null;
  readonly origin_reason: string | null;
  readonly origin_share: number | null;
}

async function membersOf(db: Kysely<Tables>, dossier: string): Promise<readonly DossierMember[]> {
  const { rows } = await sql<MemberRow>`
    select r.id, r.title, r.publisher, r.published, r.url, r.account, r.day, m.contact, m.reason, m.rule,
      m.origin, m.origin_kind, m.origin_reason, m.origin_share
    from dossier_members as m join reports as r on r.id = m.report where m.dossier = ${dossier}
    order by m.origin is not null, r.day nulls last, r.published nulls last, r.id limit ${MOST.members}`.execute(db);
  return afterOrigins(rows.map(memberOf));
}

function memberOf({ id, title, publisher, published, url, origin, origin_kind, origin_reason, origin_share, ...row }: MemberRow) {
  const { account, day, contact, reason, rule } = row;
  const from =
    origin === null || origin_kind === null
      ? null
      : { report: origin, kind: origin_kind, reason: origin_reason ?? '', share: (origin_share ?? 0) / 1000 };
  return { report: { id, title, publisher, published, url }, account, day, contact, reason, rule, origin: from };
}

/** Each copy after that from which it comes, those of copies too. */
function afterOrigins(members: readonly DossierMember[]): readonly DossierMember[] {
  const sorted: DossierMember[] = [];
  const done = new Set<string>();
  const put = (member: DossierMember) => {
    if (done.has(member.report.id)) return;
    done.add(member.report.id);
    sorted.push(member);
    for (const other of members) if (other.origin?.report === member.report.id) put(other);
  };
  for (const member of members) if (member.origin === null) put(member);
  for (const member of members) put(member);
  return sorted;
}

async function changesOf(db: Kysely<Tables>, dossier: string) {
  const rows = await db
    .selectFrom('dossier_changes')
    .selectAll()
    .where(({ eb, or }) => or([eb('to_dossier', '=', dossier), eb('from_dossier', '=', dossier)]))
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(MOST.changes)
    .execute();
  return changeEntries(db, rows);
}
