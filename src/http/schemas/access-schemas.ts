/** Tokens, the session of a page, and what was done to the ledger. */
import { z } from '@hono/zod-openapi';
import { type AccessToken, ROLE_NAMES } from '../../model/ledger/access.js';
import type { Change } from '../../model/ledger/change.js';
import { count, instant } from './parts.js';
import { paging, query, saying, text } from './query-parts.js';

const role = z.enum(ROLE_NAMES);

export const accessToken = z
  .object({ id: z.string(), name: z.string(), role, made: instant, used: instant.nullable(), revoked: instant.nullable() })
  .openapi('AccessToken') satisfies z.ZodType<AccessToken>;

export const madeToken = z
  .object({ token: accessToken, secret: z.string().openapi({ description: 'Shown this once; only its SHA-256 is kept.' }) })
  .openapi('MadeToken');

export const givenToken = z
  .strictObject({
    name: saying(100).openapi({ description: 'Whose it is; changes are kept under this name.' }),
    role,
  })
  .openapi('GivenToken');

export const session = z
  .object({
    name: z.string(),
    role,
    version: z.string().openapi({ description: 'Of Readout.' }),
    token: z.boolean().openapi({ description: 'Whether a token lets one in; `false`: one sits at the machine itself.' }),
  })
  .openapi('Session');

export const givenSession = z.strictObject({ secret: text(200).min(1) }).openapi('GivenSession');

export const change = z
  .object({
    number: count,
    kind: z.enum([
      ...(['report-added', 'report-revised', 'report-read-again', 'report-withdrawn', 'report-restored'] as const),
      ...(['statement-corrected', 'correction-undone', 'actors-joined', 'actors-merged', 'actor-split'] as const),
      ...(['actor-change-undone', 'reports-grouped', 'dossiers-joined', 'dossier-split'] as const),
      ...(['dossier-change-undone', 'token-made', 'token-revoked'] as const),
    ]),
    target: z.string(),
    detail: z.string(),
    by: z.string(),
    at: instant,
  })
  .openapi('Change') satisfies z.ZodType<Change>;

export const changesAsked = query({
  target: text(100).min(1).optional().openapi({ description: 'The id of what was changed.' }),
  ...paging,
});

export const health = z.object({ status: z.enum(['ok']), version: z.string() }).openapi('Health');
