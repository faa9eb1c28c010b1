/** The file of a dossier in a real browser: what its buttons show, at any width, on paper and in the dark, with nothing asked from elsewhere. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dossierHtml } from '../../src/export/dossier/dossier-html.js';
import { EXAMPLES } from '../../src/http/document/examples.js';
import type { ComparedAccount } from '../../src/model/comparison.js';
import type { DossierDetail } from '../../src/model/ledger/dossier-entry.js';
import { axeFindings, browse, openBrowser } from '../support/browsing.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-dossier-'));
const DOSSIER: DossierDetail = EXAMPLES.dossierDetail;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

function open(dossier: DossierDetail = DOSSIER, options: BrowserContextOptions = {}) {
  const path = join(folder, 'dossier.html');
  writeFileSync(path, dossierHtml(dossier, { version: '1.2.3' }));
  return browse(browser, pathToFileURL(path).href, options);
}

/** The ids of the points that can be seen. */
const shown = (page: Page) => page.locator('tr[data-choice]:visible').evaluateAll(rows => rows.map(({ id }) => id));
const choose = (page: Page, name: string) => page.getByRole('button', { name }).click();
const overflow = (page: Page) => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');

describe('the buttons', () => {
  it('show the points of one verdict, of several, and all again', async () => {
    const { page, trouble } = await open();
    expect(await shown(page)).toEqual(['p1', 'p2', 'p3']);
    await choose(page, 'Conflict');
    expect([await shown(page), await page.getByRole('status').textContent()]).toEqual([['p2'], '1 of 3 points are shown.']);
    await choose(page, 'Only Kestria');
    expect(await shown(page)).toEqual(['p2', 'p3']);
    await choose(page, 'Conflict');
    expect(await shown(page)).toEqual(['p3']);
    await choose(page, 'All');
    expect([await shown(page), await page.getByRole('status').textContent()]).toEqual([['p1', 'p2', 'p3'], '']);
    expect(trouble).toEqual([]);
  });

  it('show nothing where there is nothing, and a link to a point brings all back', async () => {
    const { page } = await open();
    await choose(page, 'Differs');
    expect(await shown(page)).toEqual([]);
    await page.evaluate("location.hash = '#p1'");
    await page.locator('#p1').waitFor();
    expect(await shown(page)).toEqual(['p1', 'p2', 'p3']);
  });

  it('are plain words without a script, and all is shown', async () => {
    const { page } = await open(DOSSIER, { javaScriptEnabled: false });
    expect(await page.locator('button:enabled').count()).toBe(0);
    expect(await page.locator('tr[data-choice]').count()).toBe(3);
  });
});

describe.each<[string, BrowserContextOptions]>([
  ['on a desk', {}],
  ['in the dark', { colorScheme: 'dark' }],
  ['on a phone', { viewport: { width: 360, height: 700 } }],
])('%s', (_, options) => {
  it('nothing stands out at the side, and axe finds nothing wrong', async () => {
    const { page, trouble } = await open(DOSSIER, options);
    expect([await overflow(page), await axeFindings(page), trouble]).toEqual([0, [], []]);
  });
});

/** As text: what runs in the page is no part of this program. */
const NAMES = `[...document.querySelectorAll('#p2 td')].map(cell => getComputedStyle(cell, '::before').content.replaceAll('"', ''))`;

it('a phone shows the name of the party with its words', async () => {
  const { page } = await open(DOSSIER, { viewport: { width: 360, height: 700 } });
  const names = await page.evaluate<readonly string[]>(NAMES);
  expect(names).toEqual(['Kestria', 'Norvania']);
});

it('eight accounts scroll within their table', async () => {
  const [first] = EXAMPLES.comparison.accounts;
  if (first === undefined) throw new Error('the example has one');
  const accounts: ComparedAccount[] = Array.from({ length: 8 }, (_, at) => ({ ...first, party: `Party ${at + 1} of the talks` }));
  const { page } = await open({ ...DOSSIER, comparison: { ...EXAMPLES.comparison, accounts } });
  expect([await overflow(page), await axeFindings(page)]).toEqual([0, []]);
});

it('paper has no buttons, and what was chosen', async () => {
  const { page } = await open();
  await choose(page, 'Conflict');
  await page.emulateMedia({ media: 'print' });
  expect([await page.locator('.filters').isVisible(), await shown(page), await page.getByRole('status').isVisible()]).toEqual([
    false,
    ['p2'],
    true,
  ]);
});
