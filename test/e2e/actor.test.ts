/** Looking at an actor in a real browser, over the real server and a ledger with the bundled samples: who it is, what it said, who is who. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { samples } from '../golden/samples.js';
import { axeFindings, browse, openBrowser } from '../support/browsing.js';
import { KESTRIAN, NORVANIAN } from '../support/ledger-of.js';
import { type ServedLedger, servedLedger } from '../support/served-ledger.js';

let browser: Browser;
let served: ServedLedger;

/** Someone of another name, who is to be said to be Teyle. */
const TEILE = 'KESTRIA’S HARBOURS\n\n[s1:{p:Branok Teile} of {l:Kestria}] [k1:said] [c1:that the piers are open].';

beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  served = await servedLedger([...samples().map(({ source }) => source), KESTRIAN, NORVANIAN, TEILE], { page: inject('page') });
  return () => served.close();
});
afterAll(() => browser.close());

const PHONE = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true };

async function idOf(name: string): Promise<string> {
  const { items } = await served.ledger.actors.list({ text: name.split(' ').at(-1) ?? '', limit: 20 });
  return items.find(actor => actor.name === name)?.id ?? '';
}

async function look(name: string, query = '', options: Parameters<typeof browse>[2] = {}) {
  const shown = await browse(browser, `${served.address}/actors/${await idOf(name)}${query}`, options);
  await shown.page.getByRole('heading', { name, level: 1 }).waitFor();
  return shown;
}

const appearances = (page: Page) => page.getByRole('list', { name: 'Appearances' }).getByRole('listitem');

describe('the list of actors', () => {
  it('finds one by the beginning of a name', async () => {
    const { page, trouble } = await browse(browser, `${served.address}/actors`);
    await page.getByLabel('Name').fill('morv');
    await page.getByText('1 of 1 actors').waitFor();
    await page.getByRole('link', { name: 'Ilsabet Morvane' }).click();
    await page.getByRole('heading', { name: 'Ilsabet Morvane' }).waitFor();
    await page.goBack();
    expect(await page.getByLabel('Name').inputValue()).toBe('morv');
    expect(trouble).toEqual([]);
  });

  it('says where nobody is called so', async () => {
    const { page } = await browse(browser, `${served.address}/actors?text=zeppelin&kind=person`);
    await page.getByText('Nobody is called so.').waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByRole('list', { name: 'Actors' }).waitFor();
  });
});

describe('an actor', () => {
  it('tells who it is and draws all that it said, and has nothing to complain of', async () => {
    const { page, trouble } = await look('Brannoc Teyle');
    await page.getByText('person · speaks for Kestria').waitFor();
    await page
      .getByRole('img', { name: /^Statements of Brannoc Teyle by day/ })
      .locator('canvas')
      .first()
      .waitFor();
    expect(await page.title()).toBe('Brannoc Teyle – Readout');
    expect(trouble).toEqual([]);
  });

  it('shows what was said on one day, and every day again', async () => {
    const { page } = await look('Brannoc Teyle');
    await page.getByRole('button', { name: 'Show as table' }).click();
    await page.getByRole('link', { name: '13 March 2031' }).click();
    await page.getByText('only 13 March 2031').waitFor();
    const { total } = await served.ledger.statements.search({
      ...{ speaker: [await idOf('Brannoc Teyle')], from: '2031-03-13', to: '2031-03-13', limit: 1 },
    });
    await page.getByText(`${total} of ${total} statements`).waitFor();
    await page.getByRole('button', { name: 'Show every day' }).click();
    await page.getByText('only 13 March 2031').waitFor({ state: 'detached' });
  });

  it('shows a day that is clicked in the picture', async () => {
    const { page } = await look('Brannoc Teyle');
    const picture = page.locator('canvas').first();
    await picture.waitFor();
    const { width = 0, height = 0 } = (await picture.boundingBox()) ?? {};
    for (let x = 40; x < width && !page.url().includes('day='); x += 20) await picture.click({ position: { x, y: height / 4 } });
    expect(new URL(page.url()).searchParams.get('day')).toMatch(/^2031-03-1\d$/);
  });

  it('shows what it was told, and whom it speaks to', async () => {
    const { page } = await look('Brannoc Teyle');
    await page.getByRole('button', { name: /^Was told/ }).click();
    await page.waitForURL(/side=told/);
    await page.getByRole('list', { name: 'Speaks to' }).getByRole('link', { name: 'Brannoc Teyle to Ilsabet Morvane' }).click();
    await page.getByRole('button', { name: 'Take out: Who said it: Brannoc Teyle' }).waitFor();
  });

  it.each(['light', 'dark'] as const)('gives axe nothing to find when %s', async colorScheme => {
    for (const options of [{}, PHONE]) {
      const { page } = await look('Brannoc Teyle', '', { colorScheme, ...options });
      await page.getByText('What was joined, merged and told apart').click();
      await page.getByRole('button', { name: 'Some of these are somebody else …' }).click();
      await page.getByRole('button', { name: 'Somebody else is the same …' }).click();
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    }
  });
});

describe('who is who', () => {
  it('says why each appearance belongs here', async () => {
    const { page } = await look('Brannoc Teyle');
    await appearances(page).first().waitFor();
    expect(await page.getByRole('list', { name: 'Appearances' }).textContent()).toMatch(/joined by the machine: .*same/);
  });

  it('makes two one by keyboard, with a reason, and undoes it from the message', async () => {
    const { page, trouble } = await look('Brannoc Teyle');
    const before = await appearances(page).count();
    await page.getByRole('button', { name: 'Somebody else is the same …' }).click();
    await page.getByRole('combobox', { name: /^Who is the same/ }).fill('teile');
    await page.getByRole('option', { name: /Branok Teile/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByLabel('Why').fill('The same person under another spelling.');
    await page.keyboard.press('Enter');
    await page.getByText('Branok Teile is now one with Brannoc Teyle.').waitFor();
    await page.getByText('merged by local: The same person under another spelling.').first().waitFor();
    expect(await idOf('Branok Teile')).toBe('');
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone.').waitFor();
    await expect.poll(() => appearances(page).count()).toBe(before);
    expect(await idOf('Branok Teile')).toMatch(/^a/);
    expect(trouble).toEqual([]);
  });

  it('asks for a reason', async () => {
    const { page } = await look('Brannoc Teyle');
    await page.getByRole('button', { name: 'Some of these are somebody else …' }).click();
    await appearances(page).getByRole('checkbox').first().check();
    await page.getByRole('button', { name: 'Tell apart' }).click();
    expect(await page.getByLabel('Why').evaluate(field => field.matches(':invalid'))).toBe(true);
  });

  it('tells some apart, and undoes it in the list of changes', async () => {
    const { page } = await look('Brannoc Teyle');
    const all = await appearances(page).count();
    await page.getByRole('button', { name: 'Some of these are somebody else …' }).click();
    await appearances(page).getByRole('checkbox').last().check();
    await page.getByText('1 appearance will be an actor of its own.').waitFor();
    await page.getByLabel('Why').fill('This is the mayor, not the minister.');
    await page.getByRole('button', { name: 'Tell apart' }).click();
    await expect.poll(() => appearances(page).count()).toBe(all - 1);
    await page.getByText('What was joined, merged and told apart').click();
    await page
      .getByRole('listitem')
      .filter({ hasText: 'This is the mayor, not the minister.' })
      .getByRole('button', { name: /^Undo/ })
      .click();
    await expect.poll(() => appearances(page).count()).toBe(all);
  });
});

it('tells that there is no such actor', async () => {
  const { page } = await browse(browser, `${served.address}/actors/a0000000000`);
  await page.getByRole('alert').waitFor();
  expect(await axeFindings(page)).toEqual([]);
});
