/** How ids are written; whatever is written otherwise is not looked up at all. */
import { z } from '@hono/zod-openapi';
import { ACTOR_ID } from '../../ledger/ids.js';

const id = (pattern: RegExp, description: string, example: string) => z.string().regex(pattern).openapi({ description, example });

export const reportId = id(/^r[0-9a-z]{10}$/, 'Of a report: "r" and ten letters and digits.', 'r7k2m9x4q1w');
export const statementId = id(
  /^r[0-9a-z]{10}\.s[0-9]{1,6}$/,
  'Of a statement: that of its report and a number.',
  'r7k2m9x4q1w.s3',
);
export const contactId = id(/^r[0-9a-z]{10}\.c[0-9]{1,6}$/, 'Of a contact: that of its report and a number.', 'r7k2m9x4q1w.c1');
export const eventId = id(/^r[0-9a-z]{10}\.e[0-9]{1,6}$/, 'Of an event: that of its report and a number.', 'r7k2m9x4q1w.e2');
export const appearanceId = id(
  /^r[0-9a-z]{10}\.a[0-9]{1,6}$/,
  'Of an appearance: that of its report and a number.',
  'r7k2m9x4q1w.a2',
);
export const actorId = id(ACTOR_ID, 'Of an actor: "a" and ten letters and digits.', 'a5m2v8c3ktp');
export const importId = id(/^i[0-9a-z]{10}$/, 'Of an import: "i" and ten letters and digits.', 'i4h7w0zq2ne');

export const correctionId = id(
  /^r[0-9a-z]{10}\.s[0-9]{1,6}\.k[0-9]{1,6}$/,
  'Of a correction: that of its statement and a number.',
  'r7k2m9x4q1w.s3.k1',
);
export const actorChangeId = id(/^j[0-9a-z]{10}$/, 'Of a change of actors: "j" and ten letters and digits.', 'j2c6n8r5dxh');
export const dossierId = id(/^d[0-9a-z]{10}$/, 'Of a dossier: "d" and ten letters and digits.', 'd6r1x8m3qvb');
export const dossierChangeId = id(/^g[0-9a-z]{10}$/, 'Of a change of dossiers: "g" and ten letters and digits.', 'g3w7p0k5nfz');
export const tokenId = id(/^t[0-9a-z]{10}$/, 'Of a token: "t" and ten letters and digits.', 't9f1k4s7vbm');
