/** Tokens, and what was done to the ledger. */
import { z } from '@hono/zod-openapi';
import { define } from '../define.js';
import { EXAMPLES } from '../document/examples.js';
import type { Parts } from '../http-env.js';
import { json } from '../operation.js';
import { accessToken, change, changesAsked, givenToken, madeToken } from '../schemas/access-schemas.js';
import { tokenId } from '../schemas/ids.js';
import { onePage, pageOf } from '../schemas/parts.js';

const tag = 'Access';

export function accessRoutes(parts: Parts): void {
  tokens(parts);
  revoking(parts);
  const { ledger } = parts;
  define(
    parts,
    {
      id: 'listChanges',
      method: 'get',
      path: '/api/changes',
      tag: 'Changes',
      summary: 'What was done, and by whom',
      query: changesAsked,
      answers: { 200: json('The newest first.', pageOf(change), onePage(EXAMPLES.change)) },
    },
    async ({ query }, c) => c.json(await ledger.changes(query)),
  );
}

function tokens(parts: Parts): void {
  const { access } = parts.ledger;
  define(
    parts,
    {
      ...{ id: 'listTokens', method: 'get', path: '/api/tokens', tag, summary: 'Who may come in' },
      answers: { 200: json('The newest first, those taken back too.', z.array(accessToken), [EXAMPLES.token]) },
    },
    async (_, c) => c.json(await access.list()),
  );
  define(
    parts,
    {
      ...{ id: 'makeToken', method: 'post', path: '/api/tokens', tag, summary: 'Lets somebody in' },
      body: { json: { schema: givenToken, example: { name: 'Ada Brenn', role: 'editor' } } },
      answers: { 201: json('The token and its secret, which is shown this once.', madeToken, EXAMPLES.madeToken) },
    },
    async ({ body, by }, c) => c.json(await access.make(body, by), 201),
  );
}

function revoking(parts: Parts): void {
  const { access } = parts.ledger;
  define(
    parts,
    {
      id: 'revokeToken',
      method: 'delete',
      path: '/api/tokens/{id}',
      tag,
      summary: 'Takes a token back',
      params: z.object({ id: tokenId }),
      answers: { 200: json('The token, taken back.', accessToken, EXAMPLES.revokedToken) },
      fails: ['token-not-found'],
    },
    async ({ params, by }, c) => c.json(await access.revoke(params.id, by)),
  );
}
