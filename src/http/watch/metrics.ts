/** What Prometheus reads: requests by route and status, and what the ledger holds and has still to read. */
import { createMiddleware } from 'hono/factory';
import { Gauge, Histogram, type Registry } from 'prom-client';
import type { Ledger } from '../../ledger/ledger.js';
import type { AppOptions } from '../app-options.js';
import type { HttpEnv } from '../http-env.js';

/** Seconds: from a look at an id to the reading of a long report. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Measures every request; a path that is none counts as "none", so that strangers cannot make labels. */
export function measureRequests({ registry, clock }: Pick<AppOptions, 'registry' | 'clock'>) {
  const seconds = new Histogram({
    ...{ name: 'readout_http_request_seconds', help: 'Requests by route and status.', buckets: BUCKETS },
    ...{ labelNames: ['method', 'route', 'status'] as const, registers: [registry] },
  });
  return createMiddleware<HttpEnv>(async (c, next) => {
    const start = clock();
    await next();
    const labels = { method: methodOf(c.req.method), route: c.get('route') ?? 'none', status: c.res.status };
    seconds.observe(labels, (clock() - start) / 1000);
  });
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS']);
const methodOf = (method: string): string => (METHODS.has(method) ? method : 'other');

/** Asked of the ledger whenever somebody reads them. */
export function measureLedger(ledger: Ledger, { registry, version }: Pick<AppOptions, 'registry' | 'version'>): void {
  const registers: Registry[] = [registry];
  new Gauge({ name: 'readout_info', help: 'The version that runs.', labelNames: ['version'], registers }).set({ version }, 1);
  new Gauge({
    ...{ name: 'readout_ledger_things', help: 'What the ledger holds, by kind.', labelNames: ['kind'], registers },
    async collect() {
      for (const [kind, count] of Object.entries(await ledger.counts())) this.set({ kind }, count);
    },
  });
  measureImports(ledger, registers);
}

const NEWEST = 200;

function measureImports(ledger: Ledger, registers: Registry[]): void {
  new Gauge({
    name: 'readout_import_sources',
    help: 'Sources of the newest imports, by what became of them.',
    labelNames: ['state'],
    registers,
    async collect() {
      const { items } = await ledger.imports.list({ limit: NEWEST });
      for (const state of ['waiting', 'added', 'revised', 'unchanged', 'failed'] as const) {
        this.set(
          { state },
          items.reduce((sum, one) => sum + one[state], 0),
        );
      }
    },
  });
}
