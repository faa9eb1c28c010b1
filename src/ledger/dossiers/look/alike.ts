/** Other dossiers that may be of the same event: linked, but not surely enough to be one, or nearly linked. */
import { type Kysely, sql } from 'kysely';
import type { DossierRef } from '../../../model/ledger/dossier-entry.js';
import type { Tables } from '../../../store/tables.js';
import { weightiest } from '../../../text/weightiest.js';
import { dossierRefs } from '../group/dossier-rows.js';
import { keysOf } from '../same/keys.js';
import { unpackedPortrait } from '../same/packed-portrait.js';
import { eventScore } from '../same/same-event.js';

const MOST = 10;
/** Of its reports so many are compared with others. */
const ASKED = 5;
const LOOKED_AT = 200;
/** Log odds below which nobody would think of it. */
const LEAST = -2;

/** The likeliest first. */
export async function alikeTo(db: Kysely<Tables>, dossier: string): Promise<readonly DossierRef[]> {
  const scores = new Map<string, number>();
  const found = ({ other, score }: Alike) => scores.set(other, Math.max(score, scores.get(other) ?? score));
  for (const { other, score } of await linked(db, dossier)) found({ other, score: score / 100 });
  for (const near of await nearly(db, dossier)) found(near);
  const best = weightiest(scores, MOST).map(([id]) => id);
  const refs = await dossierRefs(db, best);
  return best.flatMap(id => refs.find(ref => ref.id === id) ?? []);
}

interface Alike {
  readonly other: string;
  readonly score: number;
}

async function linked(db: Kysely<Tables>, dossier: string): Promise<readonly Alike[]> {
  const { rows } = await sql<Alike>`
    select other.dossier as other, max(l.score) as score from dossier_members as m
    join (select a as one, b as two, score from likenesses union all select b, a, score from likenesses) as l on l.one = m.report
    join dossier_members as other on other.report = l.two
    where m.dossier = ${dossier} and other.dossier <> ${dossier} group by other.dossier`.execute(db);
  return rows;
}

async function nearly(db: Kysely<Tables>, dossier: string): Promise<readonly Alike[]> {
  const own = await portraitsOf(db, dossier);
  const keys = [...new Set(own.flatMap(portrait => keysOf(portrait).asked))];
  if (keys.length === 0) return [];
  const { rows } = await sql<{ other: string; record: string }>`
    select m.dossier as other, p.record from (select report, record from portraits where keys && ${keys}::text[] limit ${LOOKED_AT}) as p
    join dossier_members as m on m.report = p.report where m.dossier <> ${dossier}`.execute(db);
  return rows
    .map(({ other, record }) => {
      const portrait = unpackedPortrait(record);
      return { other, score: Math.max(...own.map(each => eventScore(each, portrait))) };
    })
    .filter(({ score }) => score > LEAST);
}

async function portraitsOf(db: Kysely<Tables>, dossier: string) {
  const { rows } = await sql<{ record: string }>`
    select p.record from dossier_members as m join portraits as p on p.report = m.report
    where m.dossier = ${dossier} order by m.origin is not null, m.report limit ${ASKED}`.execute(db);
  return rows.map(({ record }) => unpackedPortrait(record));
}
