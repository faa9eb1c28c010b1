/** Reading a report in a real browser, over the real server and a ledger with the bundled samples. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { samples } from '../golden/samples.js';
import { axeFindings, browse, openBrowser } from '../support/browsing.js';
import { textSource } from '../support/ledger-of.js';
import { type ServedLedger, servedLedger } from '../support/served-ledger.js';

const HOSTILE = textSource(
  '<img src="https://elsewhere.example/x" onerror="alert(1)">\n\n[s1:{p:Ada <b>Brenn}] [k1:said] [c1:<script>alert(2)</script>].',
  {
    title: '<script>alert(3)</script>',
    publisher: '"><img src=x onerror=alert(4)>',
    url: 'javascript:alert(5)',
  },
);

let browser: Browser;
let served: ServedLedger;
/** Of each sample by the number that its name begins with. */
let ids: ReadonlyMap<string, string>;

beforeAll(async () => {
  browser = await openBrowser();
  served = await servedLedger([...samples().map(({ source }) => source), HOSTILE], { page: inject('page') });
  const { items } = await served.ledger.reports.list({ limit: 50 });
  ids = new Map(items.map(({ id, name }) => [name.replace(/^samples\/(\d).*/, '$1'), id]));
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

async function read(sample: string, fragment = '', options: Parameters<typeof browse>[2] = {}) {
  const found = await browse(browser, `${served.address}/reports/${ids.get(sample)}${fragment}`, options);
  await found.page.waitForSelector('article .to-card');
  return found;
}

const PHONE = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true };

const chosen = (page: Page) => page.locator('.card.open').evaluateAll(cards => cards.map(card => card.getAttribute('data-s')));
/** Waits until the focus is on what bears the label. */
const focusOn = (page: Page, label: string) => page.locator(`[aria-label="${label}"]:focus`).waitFor();
const lit = (page: Page) => page.locator('article .lit').count();

describe('reading a report', () => {
  it('shows the report to the character, a card for each statement, and has nothing to complain of', async () => {
    const { page, trouble } = await read('3');
    const record = await served.ledger.reports.record(ids.get('3') ?? '');
    expect(await page.locator('article.text').evaluate(text => text.textContent)).toBe(record.report.text);
    expect(await page.locator('.card').count()).toBe(record.report.statements.length);
    expect(await page.title()).toBe(`${record.report.title} – Readout`);
    expect(trouble).toEqual([]);
  });

  it('lights up in the text what is pointed at among the cards, and the other way round', async () => {
    const { page } = await read('3');
    await page.hover('[data-card="s5"] .words');
    expect(await lit(page)).toBeGreaterThan(1);
    await page.hover('article .deep');
    expect(await page.locator('.card.lit').evaluateAll(cards => cards.map(card => card.getAttribute('data-s')))).toEqual(['s2']);
  });

  it('leads from text to card and back, by mouse and by keyboard', async () => {
    const { page } = await read('3');
    await page.click('article .quoted');
    expect(await chosen(page)).toEqual(['s5']);
    expect(page.url()).toMatch(/#s5$/);
    expect(await page.title()).toMatch(/^Ministers talk/);
    await focusOn(page, 'Statement s5: to its place in the text');
    await page.keyboard.press('Enter');
    await focusOn(page, 'Statement s5');
    await page.keyboard.press('Enter');
    await focusOn(page, 'Statement s5: to its place in the text');
    await page.keyboard.press('j');
    expect(await chosen(page)).toEqual(['s6']);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('k');
    expect(await chosen(page)).toEqual(['s4']);
    await page.keyboard.press('Escape');
    expect(await chosen(page)).toEqual([]);
    expect(await lit(page)).toBe(0);
  });

  it('goes to what the address names', async () => {
    const { page } = await read('3', '#s12');
    expect(await chosen(page)).toEqual(['s12']);
    expect((await page.locator('#s12').boundingBox())?.y).toBeLessThan(900);
    await page.evaluate("location.hash = '#c1'");
    await page.waitForSelector('.item.open');
    expect(await page.getByRole('tab', { selected: true }).textContent()).toMatch(/^Contacts/);
  });

  it('shows one actor’s statements alone, and everyone’s again', async () => {
    const { page } = await read('3');
    const all = await page.locator('.card').count();
    await page.getByRole('tab', { name: /Actors/ }).click();
    await page.getByRole('button', { name: /^Show only Ilsabet Morvane/ }).click();
    await page.getByRole('tab', { name: /Statements/ }).click();
    expect(await page.locator('.card').count()).toBeLessThan(all);
    expect(await page.locator('article .mine').count()).toBeGreaterThan(0);
    await page.getByLabel('Statements of').selectOption('');
    expect(await page.locator('.card').count()).toBe(all);
  });

  it('says why', async () => {
    const { page } = await read('3', '#s3');
    await page.getByRole('button', { name: 'Why?' }).click();
    await page.waitForSelector('.evidence');
    const words = await page.locator('.evidence').textContent();
    expect(words).toMatch(/Said by – Brannoc Teyle/);
    expect(words).toMatch(/taken from elsewhere in the text; decided by/);
  });

  it('copies a quotation with its chain and a link to the exact words', async () => {
    const { page } = await read('3', '#s5', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copy quotation' }).click();
    await page.waitForSelector('.toast');
    const lines = (await page.evaluate<string>('navigator.clipboard.readText()')).split('\n');
    expect(lines[0]).toBe('“We do not have to agree in order to answer the telephone,” [word for word]');
    expect(lines[1]).toMatch(/^— Ilsabet Morvane \(Norvania\)/);
    expect(lines.at(-1)).toMatch(/#.*:~:text=.*We%20do%20not%20have/);
  });

  it('folds what was removed, with its reasons', async () => {
    const { page } = await read('3');
    await page.locator('.removed-parts summary').click();
    expect(await page.locator('.removed-parts li').first().textContent()).toMatch(/^[a-z -]+: ./);
  });

  it('shows a tapped statement as a sheet on a phone', async () => {
    const { page } = await read('3', '', PHONE);
    await page.tap('article .quoted');
    const sheet = page.getByRole('region', { name: 'Statement s5' });
    expect(await sheet.textContent()).toMatch(/Ilsabet Morvane/);
    await sheet.getByRole('button', { name: 'Next statement' }).tap();
    expect(await page.getByRole('region', { name: 'Statement s6' }).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Close' }).tap();
    expect(await page.locator('.sheet').count()).toBe(0);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });

  it('prints everything', async () => {
    const { page } = await read('3');
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    await page.emulateMedia({ media: 'print' });
    await page.waitForSelector('#panel-events .item');
    expect(await page.locator('[role="tabpanel"]:visible').count()).toBe(4);
    expect(await page.locator('header.head').isVisible()).toBe(false);
  });

  it.each(['light', 'dark'] as const)('gives axe nothing to find when %s', async colorScheme => {
    for (const options of [{}, PHONE]) {
      const { page } = await read('3', '#s3', { colorScheme, ...options });
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('tab', { name: /Events/ }).click();
      expect(await axeFindings(page)).toEqual([]);
    }
  });
});

it('runs nothing of what a report holds', async () => {
  const [hostile] = (await served.ledger.reports.list({ text: 'alert' })).items;
  const { page, trouble } = await browse(browser, `${served.address}/reports/${hostile?.id}`);
  await page.getByRole('heading', { name: '<script>alert(3)</script>' }).waitFor();
  expect(await page.locator('article').textContent()).toContain('<img src="https://elsewhere.example/x" onerror="alert(1)">');
  expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
  expect(trouble).toEqual([]);
});

describe('correcting a statement', () => {
  it('shows what a person says, keeps it over loading anew, and takes it back', async () => {
    const { page } = await read('4', '#s1');
    await page.getByRole('button', { name: 'Correct' }).click();
    await page.getByLabel('What is wrong').selectOption('act');
    await page.getByLabel(/^It is/).selectOption('threaten');
    await page.getByLabel(/^Why, for those/).fill('He threatens.');
    await page.getByRole('button', { name: 'Save the correction' }).click();
    await page.waitForSelector('.corrected');
    await page.reload();
    await page.waitForSelector('.card.open .corrected');
    expect(await page.locator('.card.open .note').first().textContent()).toMatch(/a threat/);
    await page.getByRole('button', { name: 'Correct' }).click();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.waitForSelector('.corrected', { state: 'detached' });
    expect(await page.locator('.card.open .note').first().textContent()).not.toMatch(/a threat/);
  });

  it('tells what is wrong with a day', async () => {
    const { page } = await read('4', '#s2');
    await page.getByRole('button', { name: 'Correct' }).click();
    await page.getByLabel('What is wrong').selectOption('said');
    await page.getByLabel(/^Day, month or year/).fill('2031-13-45');
    await page.getByRole('button', { name: 'Save the correction' }).click();
    await page.waitForSelector('form .trouble:not(:empty)');
    expect(await page.locator('.corrected').count()).toBe(0);
  });
});

describe('the page over a restart', () => {
  it('says that the server is away, and goes on when it is back', async () => {
    const { page } = await read('5');
    await served.stop();
    await page.getByRole('link', { name: 'Reports' }).click();
    await page.getByText('The server does not answer.').first().waitFor();
    await served.start();
    await page
      .getByRole('link', { name: /Naval hotline/ })
      .first()
      .waitFor();
    expect(await page.getByText('The server does not answer.').count()).toBe(0);
  });
});

describe('the list of reports', () => {
  it('leads to a report, and back to where one was', async () => {
    const { page, trouble } = await browse(browser, `${served.address}/reports`);
    await page.getByRole('link', { name: 'Ministers talk as warships gather' }).click();
    await page.waitForSelector('article .to-card');
    await page.goBack();
    await page.getByRole('link', { name: 'Ministers talk as warships gather' }).waitFor();
    expect(trouble).toEqual([]);
  });

  it('finds a report by its words, and says where there is none', async () => {
    const { page } = await browse(browser, `${served.address}/reports`);
    await page.getByLabel(/^Words of the title/).fill('Brackwater');
    await page.getByText('1 of 1 reports').waitFor();
    expect(page.url()).toMatch(/\?text=Brackwater$/);
    await page.getByLabel(/^Words of the title/).fill('zeppelin');
    await page.getByText('No report holds “zeppelin”.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});

it.each(['/reports/r0000000000', '/reports/__proto__', '/nowhere/%3Cscript%3E'])('%s is told not to be there', async path => {
  const { page } = await browse(browser, served.address + path);
  await page.getByRole('heading', { name: /^No such/ }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
});
