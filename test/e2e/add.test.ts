/** Adding reports in a real browser, over the real server: pasting, files, addresses, what fails, and a restart in between. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { axeFindings, browse, openBrowser } from '../support/browsing.js';
import { KESTRIAN, NORVANIAN } from '../support/ledger-of.js';
import { type ServedLedger, servedLedger } from '../support/served-ledger.js';

let browser: Browser;
let served: ServedLedger;

beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  served = await servedLedger([], { page: inject('page') });
  return () => served.close();
});
afterAll(() => browser.close());

const PHONE = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true };

async function add(path = '/add', options: Parameters<typeof browse>[2] = {}) {
  const shown = await browse(browser, served.address + path, options);
  await shown.page.getByRole('heading', { level: 1 }).waitFor();
  return shown;
}

const file = (name: string, body: string) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(body) });

const records = (count: number) =>
  Array.from({ length: count }, (_, at) => JSON.stringify({ id: `talks ${at}`, text: `${KESTRIAN}\n\nPart ${at}.` })).join('\n');

describe('pasting', () => {
  it('leads to the report when it is read, with what was told of it', async () => {
    const { page, trouble } = await add();
    await page.getByLabel('Text', { exact: true }).fill(KESTRIAN);
    await page.getByLabel(/^Title/).fill('A call about the strait');
    await page.getByLabel(/^Published by/).fill('The Sarrow Courier');
    await page.getByLabel(/^Published on/).fill('2031-03-13');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.waitForSelector('article .to-card');
    expect(page.url()).toMatch(/\/reports\/r\w{10}$/);
    const { items } = await served.ledger.reports.list({});
    expect(items).toMatchObject([{ title: 'A call about the strait', publisher: 'The Sarrow Courier', published: '2031-03-13' }]);
    expect(trouble).toEqual([]);
  });

  it('keeps the text where it cannot be read, and says why', async () => {
    const { page } = await add();
    await page.getByLabel('Text', { exact: true }).fill('  \n  ');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('form', { name: 'Paste a text' }).getByRole('alert').waitFor();
    expect(await page.getByLabel('Text', { exact: true }).inputValue()).toBe('  \n  ');
    expect(new URL(page.url()).pathname).toBe('/add');
  });

  it('says before sending that it is too long', async () => {
    const { page } = await add();
    await page.getByLabel('Text', { exact: true }).evaluate(field => {
      Reflect.set(field, 'value', 'a'.repeat(20_000_001));
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.getByText('It has 21 MB; at most 20 MB are read at once.').waitFor();
    expect(await page.getByRole('button', { name: 'Read it' }).isDisabled()).toBe(true);
  });

  it('goes on over a restart of the server', async () => {
    const { page } = await add();
    await page.getByLabel('Text', { exact: true }).fill(NORVANIAN);
    await served.stop();
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByText('The server does not answer.').first().waitFor();
    await served.start();
    await page.locator('.banner').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.waitForSelector('article .to-card');
  });
});

describe('files', () => {
  it('reads many, and says of each what became of it', async () => {
    const { page, trouble } = await add();
    await page
      .getByLabel('Choose files')
      .setInputFiles([file('talks.txt', KESTRIAN), file('demands.txt', NORVANIAN), file('broken.pdf', '%PDF-1.7 no more')]);
    await page.getByRole('list', { name: 'Chosen files' }).getByText('broken.pdf', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Read 3 files' }).click();
    await page
      .getByText(/Done: 3 sources\. 2 added, 1 failed/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Failed (1)' }).click();
    await page.waitForURL(/state=failed/);
    expect(await page.getByRole('list', { name: 'Sources' }).textContent()).toMatch(/broken\.pdf\s*failed.*\./s);
    await page.getByRole('button', { name: 'All (3)' }).click();
    await page.getByRole('link', { name: 'read it: talks.txt' }).click();
    await page.waitForSelector('article .to-card');
    expect(trouble).toEqual([]);
  });

  it('takes files that are dropped, and looks them over first', async () => {
    const { page } = await add();
    const dropped = await page.evaluateHandle(
      "(() => { const all = new DataTransfer(); all.items.add(new File(['The minister said no.'], 'talks.txt')); all.items.add(new File([], 'empty.txt')); return all; })()",
    );
    await page.locator('.place').dispatchEvent('drop', { dataTransfer: dropped });
    await page.getByText('It is empty.').waitFor();
    await page.getByRole('button', { name: 'Take out talks.txt' }).click();
    expect(await page.getByRole('button', { name: 'Read no files' }).isDisabled()).toBe(true);
  });

  it('reads a file of records line by line, the bad ones too', async () => {
    const { page } = await add();
    await page.getByLabel('Choose files').setInputFiles([file('feed.ndjson', `${records(2)}\nThe minister said no.\n`)]);
    await page.getByRole('button', { name: 'Read 1 file' }).click();
    await page.getByRole('heading', { name: 'feed.ndjson' }).waitFor();
    await page
      .getByText(/Done: 3 sources\..* 1 failed/)
      .first()
      .waitFor();
    expect(await page.getByRole('list', { name: 'Sources' }).textContent()).toMatch(/line 3/);
  });
});

describe('addresses', () => {
  it('says which line is none', async () => {
    const { page } = await add();
    await page.getByLabel('One a line').fill('courier.example/talks\nThe minister said no.');
    await page.getByRole('button', { name: /^Fetch/ }).click();
    await page.getByText('“The minister said no.” is no address of the web.').waitFor();
    expect(await served.ledger.imports.list({})).toMatchObject({ total: 0 });
  });

  it('fetches nothing of the own network, and says so', async () => {
    const { page } = await add();
    await page.getByLabel('One a line').fill(`${served.address}/talks`);
    await page.getByRole('button', { name: 'Fetch it' }).click();
    await page
      .getByText(/Done: 1 source\. 1 failed/)
      .first()
      .waitFor();
    expect(await page.getByRole('list', { name: 'Sources' }).textContent()).toMatch(/failed/);
  });
});

describe('an import', () => {
  it('is shown as it goes on, over a restart too, and stands in the list', async () => {
    const started = await served.ledger.imports.start([], { label: 'Nothing at all', by: 'dana' });
    const { page } = await add(`/add/${started.id}`);
    await page.getByText('Done: there was nothing in it').first().waitFor();
    await served.stop();
    await page.getByRole('link', { name: 'Add more' }).click();
    await page.locator('.banner').waitFor();
    await served.start();
    await page.getByRole('link', { name: 'Nothing at all' }).waitFor();
  });

  it('is stopped and goes on', async () => {
    const { page } = await add();
    await page.getByLabel('Choose files').setInputFiles([file('feed.ndjson', records(150))]);
    await page.getByRole('button', { name: 'Read 1 file' }).click();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page
      .getByText(/^Stopped at \d+ of 150/)
      .first()
      .waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Go on' }).click();
    await page
      .getByText(/^Done: 150 sources/)
      .first()
      .waitFor({ timeout: 100_000 });
  });

  it('that is none is told', async () => {
    const { page } = await add('/add/i0000000000');
    await page.getByRole('alert').waitFor();
  });
});

it('lets those look who may not add', async () => {
  const closed = await servedLedger([], { page: inject('page'), tokenNeeded: true });
  try {
    const { secret } = await closed.ledger.access.make({ name: 'dana', role: 'reader' }, 'test');
    const { page } = await browse(browser, `${closed.address}/add`);
    await page.getByLabel('Token').fill(secret);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Adding reports needs the role editor.').waitFor();
  } finally {
    await closed.close();
  }
});

it.each(['light', 'dark'] as const)('gives axe nothing to find when %s', async colorScheme => {
  await served.ledger.imports.start([{ name: 'talks.txt', error: new Error('It is broken.') }], {
    label: 'One file',
    by: 'dana',
  });
  for (const options of [{}, PHONE]) {
    const { page } = await add('/add', { colorScheme, ...options });
    await page.getByLabel('Choose files').setInputFiles([file('talks.txt', KESTRIAN), file('empty.txt', '')]);
    await page.getByRole('link', { name: 'One file' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await page.getByRole('link', { name: 'One file' }).click();
    await page.getByRole('list', { name: 'Sources' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  }
});
