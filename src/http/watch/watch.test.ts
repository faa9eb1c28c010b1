/** What the log and the figures tell of requests, and what they do not. */
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { apiClient } from '../../../test/support/api-client.js';
import { fakeLedger } from '../../../test/support/fake-ledger.js';

function watched() {
  const lines: string[] = [];
  const log = pino({ base: null }, { write: (line: string) => void lines.push(line) });
  const ledger = fakeLedger();
  ledger.secrets.set('open-sesame', 'admin');
  let now = 0;
  const clock = () => {
    now += 5;
    return now;
  };
  return { lines, ledger, ask: apiClient(ledger, { log, clock, tokenNeeded: true }) };
}

const headers = { authorization: 'Bearer open-sesame', 'x-request-id': 'req-1' };

describe('the log', () => {
  test('has one line a request, with the number of the request and no word of what was asked', async () => {
    const { lines, ask } = watched();
    await ask('GET /api/search?text=grain', { headers });
    expect(lines.map(line => JSON.parse(line))).toMatchObject([
      {
        request: 'req-1',
        method: 'GET',
        route: '/api/search',
        status: 200,
        by: 'open-sesame',
        ms: expect.any(Number),
        msg: 'request',
      },
    ]);
    expect(lines.join()).not.toMatch(/grain|Bearer/);
  });

  test('says of a refusal which it was', async () => {
    const { lines, ask } = watched();
    await ask('POST /api/session', { body: { secret: 'a-wrong-guess' } });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 30, status: 401, code: 'token-invalid', by: null });
    expect(lines.join()).not.toContain('guess');
  });

  test('has the whole of a defect', async () => {
    const { lines, ledger, ask } = watched();
    ledger.fail = new Error('a part is broken');
    await ask('GET /api/reports', { headers });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 50,
      request: 'req-1',
      err: { message: 'a part is broken', stack: expect.any(String) },
    });
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ level: 50, status: 500 });
  });
});

describe('the figures', () => {
  test('count requests by route and status, and tell what the ledger holds', async () => {
    const { ask } = watched();
    await ask('GET /api/reports/r7k2m9x4q1w', { headers });
    await ask('GET /api/reports/r0000000000', { headers });
    await ask('GET /no/such/path/7');
    const { text } = await ask('GET /metrics', { headers });
    expect(text).toContain('readout_http_request_seconds_count{method="GET",route="/api/reports/{id}",status="200"} 1');
    expect(text).toContain('readout_http_request_seconds_count{method="GET",route="/api/reports/{id}",status="404"} 1');
    expect(text).toContain('readout_http_request_seconds_count{method="GET",route="none",status="404"} 1');
    expect(text).toContain('readout_ledger_things{kind="actors"} 2');
    expect(text).toContain('readout_import_sources{state="waiting"} 100');
    expect(text).toContain('readout_info{version="1.2.3"} 1');
    expect(text).not.toContain('/no/such');
  });

  test('are for those with a token', async () => {
    expect((await watched().ask('GET /metrics')).status).toBe(401);
  });
});
