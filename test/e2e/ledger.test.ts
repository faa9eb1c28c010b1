/** Searching the ledger in a real browser, over the real server: the bundled samples, and texts enough for more than one page of hits. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { samples } from '../golden/samples.js';
import { axeFindings, browse, openBrowser } from '../support/browsing.js';
import { NORVANIAN } from '../support/ledger-of.js';
import { type ServedLedger, servedLedger } from '../support/served-ledger.js';

let browser: Browser;
let served: ServedLedger;
let total: number;

/** "Pier 7 …": one statement for each of them. */
const piers = Array.from(
  { length: 30 },
  (_, at) =>
    `NORVANIA’S HARBOURS ${at}\n\n{l:Norvania}’s [s1:{p:Ilsabet Morvane}] [k1:demanded] on 14 March 2031 [c1:that pier ${at} be opened].`,
);

beforeAll(async () => {
  browser = await openBrowser();
  served = await servedLedger([...samples().map(({ source }) => source), NORVANIAN, ...piers], { page: inject('page') });
  ({ total } = await served.ledger.statements.search({ limit: 1 }));
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

const PHONE = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true };

async function search(query = '', options: Parameters<typeof browse>[2] = {}) {
  const found = await browse(browser, `${served.address}/${query}`, options);
  await found.page.getByRole('search').waitFor();
  return found;
}

/** Waits until so many are told to be found. */
const found = (page: Page, words: RegExp | string) => page.locator('.total').filter({ hasText: words }).waitFor();
const items = (page: Page) => page.getByRole('list', { name: 'Statements' }).getByRole('listitem');

describe('searching', () => {
  it('shows all statements at first, and has nothing to complain of', async () => {
    const { page, trouble } = await search();
    await found(page, `${total} statements`);
    expect(await items(page).count()).toBe(20);
    expect(await page.title()).toBe('Ledger – Readout');
    expect(trouble).toEqual([]);
  });

  it('searches while one types, marks the words, and goes back', async () => {
    const { page } = await search();
    await found(page, `${total} statements`);
    await page.getByLabel('Words of a statement').fill('"grain ships" or ferries');
    await found(page, /^2 statements$/);
    expect(new URL(page.url()).searchParams.get('text')).toBe('"grain ships" or ferries');
    expect(await page.locator('mark').allTextContents()).toEqual(expect.arrayContaining(['ferries']));
    expect(await page.locator('#words:focus').count()).toBe(1);
    await page.goBack();
    await found(page, `${total} statements`);
    expect(await page.getByLabel('Words of a statement').inputValue()).toBe('');
  });

  it('shows more of them, as many again to those who come back, and leads to the statement in its report', async () => {
    const { page } = await search();
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.getByText(/^40 of /).waitFor();
    const last = items(page).nth(39).locator('.foot a').first();
    await last.click();
    await page.waitForSelector('article .to-card');
    expect(page.url()).toMatch(/\/reports\/r\w{10}#s\d+$/);
    await page.goBack();
    await page.getByText(/^40 of /).waitFor();
    expect(await items(page).count()).toBe(40);
  });

  it('narrows by what is there to choose, and widens again', async () => {
    const { page } = await search();
    const demands = page.getByRole('group', { name: 'Act', exact: true }).getByRole('checkbox', { name: /^a demand/ });
    await demands.check();
    await page.getByRole('button', { name: 'Take out: Act: a demand' }).waitFor();
    const { total: all } = await served.ledger.statements.search({ act: ['demand'], limit: 1 });
    await found(page, `${all} statements`);
    await page
      .getByRole('group', { name: 'Side of who said it' })
      .getByRole('checkbox', { name: /^Kestria/ })
      .check();
    const { total: some } = await served.ledger.statements.search({ act: ['demand'], party: ['Kestria'], limit: 1 });
    await found(page, new RegExp(`^${some} statements?$`));
    await page.getByRole('button', { name: 'Take out: Act: a demand' }).click();
    expect(await demands.isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Take out all' }).click();
    await found(page, `${total} statements`);
    expect(new URL(page.url()).search).toBe('');
  });

  it('chooses a speaker that is not listed by the beginning of a name', async () => {
    const { page } = await search();
    await page.getByRole('button', { name: /^Somebody else … for Who said it/ }).click();
    await page.getByRole('combobox', { name: /^Who said it/ }).fill('Tey');
    await page.getByRole('option', { name: /Brannoc Teyle/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Take out: Who said it: Brannoc Teyle' }).waitFor();
    expect(new URL(page.url()).searchParams.get('speaker')).toMatch(/^a\w{10}$/);
  });

  it('has all of it in the address', async () => {
    const { page } = await search('?text=pier&act=demand&sort=oldest&view=table&from=2031-01-01&to=2031-12-31');
    await page.getByRole('table').waitFor();
    expect(await page.getByLabel('Words of a statement').inputValue()).toBe('pier');
    expect(await page.getByRole('checkbox', { name: /^a demand/ }).isChecked()).toBe(true);
    expect(await page.getByLabel('Sorted').inputValue()).toBe('oldest');
    expect(await page.getByLabel('From', { exact: true }).inputValue()).toBe('2031-01-01');
    expect(await page.getByRole('button', { name: 'Table' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('tells what is wrong with an address, and the way out of it', async () => {
    const { page } = await search('?act=sing');
    await page.getByRole('alert').first().waitFor();
    await page.getByRole('button', { name: 'Take out: Act: sing' }).click();
    await found(page, `${total} statements`);
  });

  it('says which part of the search to loosen', async () => {
    const { page } = await search('?text=pier&party=Kestria');
    await page.getByText('No statement is like that.').waitFor();
    await page.getByText('Without “Side of who said it: Kestria”').getByRole('link').click();
    await found(page, '30 statements');
  });

  it('folds the filters away on a phone', async () => {
    const { page } = await search('?act=demand', PHONE);
    await page.getByRole('button', { name: 'Filters (1)' }).tap();
    await page.getByRole('checkbox', { name: /^a demand/ }).tap();
    await found(page, `${total} statements`);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });

  it.each([
    ['CSV', 'csv', (file: string) => file.trim().split('\n').length - 1],
    ['NDJSON', 'ndjson', (file: string) => file.trim().split('\n').length],
  ])('gives what was found out as %s', async (name, ending, count) => {
    const { page } = await search('?text=pier');
    await page.getByText('Export', { exact: true }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name, exact: true }).click()]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${ending}$`));
    expect(count(readFileSync(await download.path(), 'utf8'))).toBe(30);
  });
});

describe('who speaks to whom', () => {
  it('is drawn when it is asked for, and leads to what was said', async () => {
    const { page, trouble } = await search();
    const loaded: string[] = [];
    page.on('request', request => loaded.push(request.url()));
    await found(page, `${total} statements`);
    await page.getByRole('button', { name: 'Who speaks to whom' }).click();
    await page
      .getByRole('img', { name: /^Who speaks to whom/ })
      .locator('canvas')
      .waitFor();
    expect(loaded.some(url => /echarts/.test(url))).toBe(true);
    await page
      .getByRole('list', { name: 'Who speaks to whom' })
      .getByRole('link', { name: 'Brannoc Teyle to Ilsabet Morvane' })
      .click();
    await page.getByRole('button', { name: 'Take out: To whom: Ilsabet Morvane' }).waitFor();
    expect(trouble).toEqual([]);
  });

  it('is a table too', async () => {
    const { page } = await search('?view=graph');
    await page.getByRole('button', { name: 'Show as table' }).click();
    await page.getByRole('link', { name: /show what Brannoc Teyle said to Ilsabet Morvane$/ }).click();
    await page.getByRole('button', { name: 'Take out: Who said it: Brannoc Teyle' }).waitFor();
  });

  it('leads on where it is clicked', async () => {
    const { page } = await search('?view=graph');
    const picture = page.locator('canvas').first();
    await picture.waitFor();
    const { width = 0, height = 0 } = (await picture.boundingBox()) ?? {};
    // Somewhere on the circle somebody is found.
    for (let at = 0; at < 72 && page.url().includes('graph'); at += 1) {
      const angle = (at / 72) * 2 * Math.PI;
      const radius = Math.min(width, height) / 2 - 120;
      await picture.click({ position: { x: width / 2 + radius * Math.cos(angle), y: height / 2 + radius * Math.sin(angle) } });
    }
    expect(new URL(page.url()).searchParams.get('speaker')).toMatch(/^a\w{10}$/);
  });
});

it('leads from an empty ledger to adding', async () => {
  const empty = await servedLedger([], { page: inject('page') });
  try {
    const { page } = await browse(browser, empty.address);
    await page.getByText('The ledger is empty.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Add reports' }).click();
    await page.getByRole('heading', { name: 'Add reports' }).waitFor();
  } finally {
    await empty.close();
  }
});

it.each(['light', 'dark'] as const)('gives axe nothing to find when %s', async colorScheme => {
  for (const options of [{}, PHONE]) {
    for (const query of ['?text=pier&act=demand', '?view=table', '?view=graph', '?text=zeppelin']) {
      const { page } = await search(query, { colorScheme, ...options });
      await page.waitForLoadState('networkidle');
      expect(await axeFindings(page), query).toEqual([]);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'), query).toBeLessThanOrEqual(0);
    }
  }
});
