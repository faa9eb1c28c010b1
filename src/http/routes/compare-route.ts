/** Sources set side by side, without keeping them. */
import type { Source } from '../../model/source.js';
import { sourceOfGiven } from '../body/given-source.js';
import { define } from '../define.js';
import { EXAMPLES } from '../document/examples.js';
import type { Parts } from '../http-env.js';
import { json } from '../operation.js';
import { comparison } from '../schemas/comparison-schemas.js';
import { givenComparison } from '../schemas/dossier-schemas.js';
import { WRONG_SOURCES } from './add-report.js';

export function compareRoute(parts: Parts): void {
  const { ledger, options } = parts;
  define(
    parts,
    {
      ...{ id: 'compareSources', method: 'post', path: '/api/compare', tag: 'Dossiers' },
      summary: 'Sets sources side by side and keeps nothing',
      description: 'Each is one account. All of them together are within the size that one body may have.',
      body: { json: { schema: givenComparison, example: EXAMPLES.givenComparison } },
      answers: { 200: json('The accounts, side by side.', comparison, EXAMPLES.comparison) },
      fails: WRONG_SOURCES,
    },
    async ({ body }, c) => {
      const sources: Source[] = [];
      for (const given of body.accounts) sources.push(await sourceOfGiven(given, options.fetchSource));
      return c.json(await ledger.compare(sources));
    },
  );
}
