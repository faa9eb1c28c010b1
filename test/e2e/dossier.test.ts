/** Both sides of an event in a real browser, over the real server and a ledger with the bundled samples: the list, the points, the reports, who may change what. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Comparison } from '../../src/model/comparison.js';
import type { DossierDetail } from '../../src/model/ledger/dossier-entry.js';
import type { Source } from '../../src/model/source.js';
import { samples } from '../golden/samples.js';
import { axeFindings, browse, openBrowser } from '../support/browsing.js';
import { textSource } from '../support/ledger-of.js';
import { type ServedLedger, servedLedger } from '../support/served-ledger.js';

let browser: Browser;
let served: ServedLedger;
/** The call that the samples tell of. */
let call = '';

/** Another event. */
const VISIT = [
  'HARBOUR MASTER RECEIVES TALMARK’S ENVOY IN BRACKWATER',
  '[s1:{p:Ada Brenn}, envoy of {l:Talmark}], visited Brackwater on 4 March 2031 and [k1:said] [c1:that the lighthouse will be painted green].',
].join('\n\n');
const VISITED = 'Visit of Ada Brenn, 4 March 2031';

beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  served = await servedLedger([...samples().map(({ source }) => source), VISIT], { page: inject('page') });
  const [found] = (await served.ledger.dossiers.list({ sides: true })).items;
  call = found?.id ?? '';
  return () => served.close();
});
afterAll(() => browser.close());

const PHONE = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true };
const TITLE = 'Call of Brannoc Teyle and Ilsabet Morvane, 12 March 2031';

async function look(query = '', options: BrowserContextOptions = {}) {
  const shown = await browse(browser, `${served.address}/dossiers/${call}${query}`, options);
  await shown.page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
  return shown;
}

/** The dossier as the server would tell it if something of it were otherwise. */
async function lookAt(changed: (comparison: Comparison) => Partial<DossierDetail>): Promise<Page> {
  const { page } = await browse(browser, `${served.address}/dossiers`);
  await page.route(`**/api/dossiers/${call}`, async route => {
    const dossier = await served.ledger.dossiers.get(call);
    if (dossier.comparison === null) throw new Error('nothing is compared');
    await route.fulfill({ json: { ...dossier, ...changed(dossier.comparison) } });
  });
  await page.getByRole('link', { name: TITLE }).click();
  await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
  return page;
}

/** An account of which little is there. */
const NOBODYS = { side: null, reports: [], wholeness: 'retelling', reason: 'others pass it on', points: 0 } as const;

/** The verdict of each point that is shown. */
const verdicts = (page: Page) => page.locator('.point h3 a').allTextContents();

describe('the list of dossiers', () => {
  it('tells who took part, whose accounts there are, and how many reports are really one', async () => {
    const { page, trouble } = await browse(browser, served.address);
    await page.getByRole('link', { name: 'Dossiers' }).click();
    const first = page.getByRole('list', { name: 'Dossiers' }).getByRole('listitem').first();
    await first.getByText('5 reports, 4 of them origins').waitFor();
    await first.getByText('Accounts of Kestria and Norvania').waitFor();
    await first.getByRole('link', { name: 'Ilsabet Morvane', exact: true }).waitFor();
    await first.getByRole('link', { name: TITLE }).click();
    await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
    expect(await page.title()).toBe(`${TITLE} – Readout`);
    expect(trouble).toEqual([]);
  });

  it('is narrowed by two sides, kind, side and days, which stand in the address', async () => {
    const { page } = await browse(browser, `${served.address}/dossiers`);
    await page.getByText('2 of 2 dossiers').waitFor();
    await page.getByLabel('only those with two sides').check();
    await page.getByText('1 of 1 dossiers').waitFor();
    expect(page.url()).toMatch(/\?sides=true$/);
    await page.getByLabel('Kind').selectOption('visit');
    await page.getByText('No dossier is like that.').waitFor();
    await page.getByRole('button', { name: 'Show all dossiers' }).click();
    await page.getByText('2 of 2 dossiers').waitFor();
    await page.getByLabel('Until').fill('2031-03-05');
    await page.getByRole('combobox', { name: 'Side' }).selectOption('Talmark');
    await page.getByRole('link', { name: VISITED }).waitFor();
    await page.getByText('1 of 1 dossiers').waitFor();
  });

  it('is found again where a link leads to it, on a phone too', async () => {
    const { page } = await browse(browser, `${served.address}/dossiers?text=visit&kind=visit`, PHONE);
    await page.getByText('1 of 1 dossiers').waitFor();
    await page.getByRole('button', { name: 'More filters (1 set)' }).click();
    expect(await page.getByLabel('Kind').inputValue()).toBe('visit');
  });

  it('says that there is none', async () => {
    await served.close();
    served = await servedLedger([], { page: inject('page') });
    const { page } = await browse(browser, `${served.address}/dossiers`);
    await page.getByText('There is no dossier yet.').waitFor();
  });

  it('tells when the server is away, and shows the list when it is back', async () => {
    const { page } = await browse(browser, `${served.address}/reports`);
    await page.getByRole('heading', { name: 'Reports' }).waitFor();
    await page.goto(`${served.address}/dossiers`);
    await served.stop();
    await page.getByLabel('only those with two sides').check();
    await page.getByText('The server does not answer.').first().waitFor();
    await served.start();
    await page.getByText('1 of 1 dossiers').waitFor();
  });
});

describe('a dossier', () => {
  it('sets the contact side by side: who says that the other started it, how long it was', async () => {
    const { page, trouble } = await look();
    const facts = page.getByRole('list', { name: 'The contact, by account' });
    const started = facts.getByRole('listitem').filter({ hasText: 'Who started it' });
    for (const words of ['Conflict', 'the Norvanian side', 'the Kestrian side', 'each names the other'])
      await started.getByText(words).waitFor();
    await facts.getByRole('listitem').filter({ hasText: 'half an hour' }).getByText('Differs').waitFor();
    expect(trouble).toEqual([]);
  });

  it('shows each point with its verdict in words, and marks wherein the sides part', async () => {
    const { page } = await look();
    expect(await verdicts(page)).toEqual([
      ...['Only Kestria', 'Conflict', 'Differs', 'Only Kestria', 'Told alike', 'Differs', 'Only Kestria'],
      ...['Only Norvania', 'Only Norvania', 'Only Norvania'],
    ]);
    const conflict = page.locator('#p2');
    await conflict.getByText('notice was given six weeks in advance').waitFor();
    expect((await conflict.locator('mark').allTextContents()).toSorted()).toEqual(['late', 'six weeks in advance']);
    expect(await conflict.locator('.around').allTextContents()).toContain(', in line with the Hessevik Memorandum;');
    expect(await page.locator('#p8').textContent()).toMatch(/says nothing of it/);
    expect(await page.locator('#p5 blockquote').count()).toBe(3);
  });

  it('is narrowed by verdict and by who alone tells it, which stands in the address', async () => {
    const { page } = await look();
    await page.getByRole('button', { name: 'Conflict 1' }).click();
    expect(await verdicts(page)).toEqual(['Conflict']);
    await page.getByRole('button', { name: 'Only Norvania 3' }).click();
    expect(await verdicts(page)).toEqual(['Conflict', 'Only Norvania', 'Only Norvania', 'Only Norvania']);
    await page.getByText('4 of 10 points shown').waitFor({ state: 'attached' });
    await page.reload();
    await page.locator('.point').first().waitFor();
    expect(await verdicts(page)).toHaveLength(4);
    expect(await page.getByRole('button', { name: 'Conflict 1' }).getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: 'All 10' }).click();
    expect(await verdicts(page)).toHaveLength(10);
    expect(page.url()).toMatch(new RegExp(`/dossiers/${call}$`));
  });

  it('leads from words to the same words in the report', async () => {
    const { page, trouble } = await look();
    await page.locator('#p2').getByRole('link', { name: 'Ministry of Defence of Kestria' }).click();
    await page.getByRole('heading', { name: 'Minister Teyle speaks with Minister Morvane of Norvania' }).waitFor();
    const marked = () => page.evaluate<string[]>("[...(CSS.highlights.get('exact-words') ?? [])].map(String)");
    await expect.poll(marked).toEqual(['Kestria gave notice of it six weeks in advance']);
    expect(trouble).toEqual([]);
  });

  it('leads to the statement in which words stand, and back to where one was', async () => {
    const { page } = await look('?show=differs');
    await page.locator('#p3').getByRole('link', { name: 'Brannoc Teyle' }).first().click();
    await page.locator('.card.open').waitFor();
    expect(page.url()).toMatch(/\/reports\/r\w{10}#s\d+$/);
    await page.goBack();
    await expect.poll(() => verdicts(page)).toEqual(['Differs', 'Differs']);
  });

  it('opens at a point that a link leads to, whatever is chosen', async () => {
    const { page } = await look('?show=both#p9');
    await page.locator('#p9.wanted').waitFor();
    expect(await page.evaluate('document.activeElement.closest("li").id')).toBe('p9');
    expect(await verdicts(page)).toHaveLength(10);
  });

  it('is gone through by keys', async () => {
    const { page } = await look();
    const at = () => page.evaluate<string>('document.activeElement.closest("li")?.id ?? ""');
    await page.keyboard.press('j');
    await expect.poll(at).toBe('p1');
    await page.keyboard.press('j');
    await expect.poll(at).toBe('p2');
    await page.keyboard.press('ArrowDown');
    await expect.poll(at).toBe('p3');
    await page.keyboard.press('k');
    await expect.poll(at).toBe('p2');
    expect(page.url()).toMatch(/#p2$/);
  });

  it('tells silence from what is not known, and what to know first', async () => {
    const page = await lookAt(({ accounts, points, ...rest }) => ({
      comparison: {
        ...rest,
        accounts: accounts.map(account => (account.party === 'Norvania' ? { ...account, wholeness: 'excerpt' } : account)),
        points: points.map(point => (point.id === 'p1' ? { ...point, silent: [], unknown: ['Norvania'] } : point)),
        doubts: [{ kind: 'same-text', parties: ['Kestria', 'Norvania'], words: 'both publish the same text' }],
      },
    }));
    await page.getByRole('list', { name: 'To know first' }).getByText('both publish the same text').waitFor();
    await page.getByRole('list', { name: 'Accounts' }).getByText('only an excerpt').waitFor();
    await page.locator('#p1').getByText('not known: only an excerpt of its account is here').waitFor();
    await page.locator('#p8').getByText('says nothing of it').waitFor();
  });

  it('shows one account alone, which is compared with nobody', async () => {
    const { page } = await browse(browser, `${served.address}/dossiers?kind=visit`);
    await page.getByText('Account of Talmark alone').waitFor();
    await page.getByRole('link', { name: VISITED }).click();
    await page.getByText('there is one account alone').waitFor();
    await page.getByText('No point was found in this account.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('shows four accounts, those who say nothing in a line', async () => {
    const others = ['Sarrow Harbour Guild', 'Talmark'];
    const page = await lookAt(({ accounts, points, ...rest }) => ({
      comparison: {
        ...rest,
        accounts: [...accounts, ...others.map(party => ({ ...NOBODYS, party }))],
        points: points.map(point => ({ ...point, unknown: others })),
      },
    }));
    expect(await page.getByRole('list', { name: 'Accounts' }).getByRole('listitem').count()).toBe(4);
    await page.locator('#p2').getByText('Sarrow Harbour Guild and Talmark: not known').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(1280);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('says where no report is left, and where there is no such dossier', async () => {
    const visit = (await served.ledger.dossiers.list({ kind: ['visit'] })).items[0]?.id ?? '';
    await served.ledger.dossiers.join({ from: visit, into: call, reason: 'one journey' }, 'test');
    const { page } = await browse(browser, `${served.address}/dossiers/${visit}`);
    await page.getByText('This dossier was joined with').waitFor();
    await page.goto(`${served.address}/dossiers/d0000000000`);
    await page.getByRole('heading', { name: 'No such dossier' }).waitFor();
    await page.getByRole('link', { name: 'all dossiers' }).click();
    await page.getByText('1 of 1 dossiers').waitFor();
  });

  it('lists copies below what they come from, and why each report is here', async () => {
    const { page } = await look();
    const reports = page.getByRole('list', { name: 'Reports' });
    const copies = reports.getByRole('list', { name: /^Comes from/ });
    expect((await copies.textContent())?.replace(/\s+/g, ' ')).toMatch(/reopen.*changed copy/);
    expect(await reports.getByText('here because').count()).toBe(4);
  });

  it('draws a time line that is a table as well', async () => {
    const { page } = await look();
    await page
      .getByRole('img', { name: /^Time line of the dossier/ })
      .locator('canvas')
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Show as table' }).click();
    const rows = page.getByRole('table').getByRole('row');
    await rows.filter({ hasText: 'Ministers talk as warships gather in the strait – The Sarrow Courier' }).waitFor();
    await rows
      .filter({ hasText: /statements? of Kestria/ })
      .first()
      .waitFor();
  });

  it('is saved as one file', async () => {
    const { page } = await look();
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Save as one file' }).click();
    expect((await coming).suggestedFilename()).toBe(`dossier-${call}.html`);
  });

  it('prints the sides beside each other, without what is for the screen', async () => {
    const { page } = await look('', { viewport: { width: 690, height: 980 } });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    for (const gone of ['.head nav', '.tools', '.grouping'])
      expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
    const boxes = await page.locator('#p2 .cell').evaluateAll(cells => cells.map(cell => cell.getBoundingClientRect().top));
    expect(new Set(boxes).size).toBe(1);
    await page.getByRole('table').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(690);
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)('has nothing for axe to find when %s and %i wide, nor has the list', async (colorScheme, width) => {
    const { page } = await look('', { ...(width === 390 ? PHONE : {}), colorScheme });
    await page.locator('canvas').first().waitFor();
    await page.getByText('How to read this page').click();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.getByRole('link', { name: 'Dossiers' }).click();
    await page.getByText('2 of 2 dossiers').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});

const LANTERN =
  'Brannoc Teyle and Ilsabet Morvane spoke by telephone on 12 March 2031 about the exercise Grey Heron in the Skarne Strait, the trawler Maribel and the observers at the Tamsin Crossing.';

/** One text of many papers. */
const copied = (paper: number): Source =>
  textSource(`${LANTERN} Edition ${paper} notes that the bell of district ${paper} rang.`, { publisher: `Paper ${paper}` });

it('shows of thirty reports the origins, and of many copies a few until all are asked for', async () => {
  for (let paper = 1; paper <= 25; paper += 1) await served.ledger.reports.add(copied(paper), 'test');
  const { page } = await look();
  await page.getByRole('link', { name: /^30 reports/ }).waitFor();
  const links = page.getByRole('list', { name: 'Reports' }).getByRole('link');
  expect(await links.count()).toBeLessThan(12);
  await page.getByRole('button', { name: /^Show all \d+ reports that come from it/ }).click();
  expect(await links.count()).toBe(30);
});

describe('who may say which reports tell of one event', () => {
  it('takes reports out, and takes that back', async () => {
    const { page } = await look();
    await page.getByRole('button', { name: 'Some of these tell of another event …' }).click();
    await page.getByRole('checkbox', { name: 'Ministers talk as warships gather in the strait' }).check();
    await page.getByText('1 report will be a dossier of its own.').waitFor();
    await page.getByLabel('Why').fill('another call');
    await page.getByRole('button', { name: 'Take out' }).click();
    await page.getByText('1 report taken out.').waitFor();
    await page.getByRole('link', { name: /^4 reports/ }).waitFor();
    const [newest] = (await served.ledger.dossiers.get(call)).changes;
    expect(newest).toMatchObject({ kind: 'split', reason: 'another call' });
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone.').waitFor();
    await page.getByRole('link', { name: /^5 reports/ }).waitFor();
  });

  it('joins another that is found by its title, and takes that back', async () => {
    const { page } = await look();
    await page.getByRole('button', { name: 'Another dossier is the same event …' }).click();
    await page.getByRole('combobox', { name: 'Which dossier tells of the same event?' }).fill('visit');
    await page.getByRole('option', { name: VISITED }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByLabel('Why').fill('one journey');
    await page.getByRole('button', { name: 'Join', exact: true }).click();
    await page.getByText(`The reports of “${VISITED}” are here now.`).waitFor();
    await page.getByRole('link', { name: /^6 reports/ }).waitFor();
    await page.getByText(/^What was grouped, joined and split/).click();
    await page.getByRole('button', { name: /^Undo\s*: .* joined by/ }).click();
    await page.getByRole('link', { name: /^5 reports/ }).waitFor();
  });

  it('offers to join what is alike', async () => {
    const page = await lookAt(() => ({ alike: [{ id: 'd2k9t4c7wra', title: VISITED }] }));
    await page.getByRole('button', { name: /^Join\s*: Visit of Ada Brenn/ }).click();
    await page.getByText(/^All reports of\s+Visit of Ada Brenn/).waitFor();
  });
});

describe('ways to a dossier', () => {
  it('leads from a report, and from a statement that was found', async () => {
    const { items } = await served.ledger.reports.list({ text: 'hotline', limit: 1 });
    const { page } = await browse(browser, `${served.address}/reports/${items[0]?.id}`);
    await page.getByText('Both sides:').waitFor();
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
    await page.goto(`${served.address}/?text=hotline+OR+line`);
    await page.getByRole('link', { name: 'dossier of this report' }).first().click();
    await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
  });
});
