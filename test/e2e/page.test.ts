/** The page in a real browser: what it shows, what leads where, and that nothing runs or loads but its own script. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toHtml } from '../../src/export/html/to-html.js';
import type { Report } from '../../src/model/report.js';
import { anyReport } from '../support/any-report.js';
import { actor, contact, event, REPORT, reportOf, statement } from '../support/recorded-report.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-page-'));
const executablePath = process.env.READOUT_CHROMIUM ?? '/usr/bin/chromium';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** The page with what it complained of and what it asked for from elsewhere. */
async function open(reports: readonly Report[], options: Parameters<Browser['newPage']>[0] = {}) {
  const path = join(folder, 'page.html');
  writeFileSync(path, toHtml(reports, { version: '1.2.3' }));
  const page = await browser.newPage(options);
  const trouble: string[] = [];
  page.on('console', message => trouble.push(message.text()));
  page.on('pageerror', error => trouble.push(error.message));
  page.on('request', request => request.url().startsWith('file:') || trouble.push(request.url()));
  page.on('dialog', dialog => trouble.push(dialog.message()));
  await page.goto(pathToFileURL(path).href);
  return { page, trouble };
}

const lit = (page: Page, selector: string) => page.locator(`${selector}.lit`).count();

describe('the page in a browser', () => {
  it('runs its own script and has nothing to complain of', async () => {
    const { page, trouble } = await open([REPORT]);
    await page.hover('#r1-s1');
    expect(await lit(page, '.text [data-s~="r1-s1"]')).toBeGreaterThan(3);
    expect(await lit(page, '.text [data-s="r1-s2"]')).toBe(0);
    expect(trouble).toEqual([]);
  });

  it('lights the innermost statement and its card', async () => {
    const { page } = await open([REPORT]);
    await page.hover('.text .deep >> nth=0');
    expect(await page.locator('.card.lit').evaluateAll(cards => cards.map(card => card.id))).toEqual(['r1-s4']);
  });

  it('leads from text to card and back, by mouse and by keyboard', async () => {
    const { page } = await open([REPORT]);
    const focused = () => page.evaluate<string>("document.activeElement.closest('[id]').id");
    await page.click('.text .cue >> nth=0');
    expect(await focused()).toBe('r1-s1');
    await page.click('#r1-s4 > .words');
    expect(await focused()).toBe('r1-s4-at');
    await page.focus('#r1-s2-at');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('r1-s2');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('r1-s2-at');
  });

  it('leads from a contact and an event to the words that tell them and back, and lights them up', async () => {
    const { page } = await open([REPORT]);
    const focused = () => page.evaluate<string>("document.activeElement.closest('[id]').id");
    await page.hover('#r1-c1');
    expect(await lit(page, '.text [data-s~="r1-c1"]')).toBeGreaterThan(0);
    expect(await lit(page, '.text [data-s="r1-s2"]')).toBe(0);
    await page.focus('#r1-c1 .to-text');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('r1-c1-at');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('r1-c1');
    await page.click('#r1-e3 .to-part');
    expect(page.url()).toMatch(/#r1-s4$/);
  });

  it('names its lists of contacts and events', async () => {
    const { page } = await open([REPORT]);
    for (const [name, count] of [
      ['2 contacts', 2],
      ['3 events', 3],
    ] as const)
      expect(await page.getByRole('region', { name }).getByRole('listitem').count()).toBe(count);
  });

  it('reads and leads without script', async () => {
    const { page } = await open([REPORT], { javaScriptEnabled: false });
    await page.click('#r1-s3 > .head .to-text');
    expect(page.url()).toMatch(/#r1-s3-at$/);
    await page.click('.removed-parts summary');
    expect(await page.isVisible('.removed-parts li')).toBe(true);
    expect(await page.isDisabled('.choose >> nth=0')).toBe(true);
    await page.click('#r1-a2 .to-first');
    expect(page.url()).toMatch(/#r1-s1$/);
  });

  it('shows the statements of one actor alone, by mouse and by keyboard, and everyone’s again', async () => {
    const { page } = await open([REPORT, REPORT]);
    const shown = () =>
      page.locator('#r1 .card:visible').evaluateAll(cards => cards.map(card => card.id.replace('r1-', '')).join(' '));
    await page.click('#r1-a4 .choose');
    expect(await shown()).toBe('s3 s4 s7');
    expect(await page.locator('#r1 .text .mine').allTextContents()).toEqual(['Ilsabet Morvane', 'She']);
    expect(await page.locator('#r1 .chosen').textContent()).toBe('Ilsabet Morvane: 2 of 7 statements; names marked in the text.');
    expect(await page.locator('#r2 .card:visible').count()).toBe(7);
    await page.keyboard.press('Enter');
    expect(await shown()).toBe('s1 s2 s3 s4 s5 s6 s7');
    expect(await page.locator('.mine').count()).toBe(0);
  });

  it('leads from a name to its actor, folded away or not, and to a statement that is hidden', async () => {
    const { page } = await open([REPORT]);
    await page.click('#r1-s2 .to-actor');
    expect(page.url()).toMatch(/#r1-a2$/);
    await page.evaluate("location.hash = '#r1-a7'");
    await page.waitForSelector('#r1-a7:visible');
    await page.click('#r1-a2 .choose');
    await page.click('#r1-s7-at');
    expect(await page.isVisible('#r1-s7')).toBe(true);
  });

  it('names every button, and tells whether it is pressed', async () => {
    const { page } = await open([REPORT]);
    const button = page.getByRole('button', { name: 'Show only Brannoc Teyle: 2 statements, is told 2' });
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await button.press('Space');
    expect(await button.getAttribute('aria-pressed')).toBe('true');
  });

  it.each([320, 400, 800])('needs no sideways scrolling at %i pixels', async width => {
    const long = reportOf(`${'x'.repeat(400)} said no.`, {
      title: 'y'.repeat(300),
      url: `https://courier.example/${'z'.repeat(300)}`,
      statements: [statement({ id: 's1', speaker: 'x'.repeat(400), medium: 'z'.repeat(200), content: [[401, 408]] })],
      actors: [actor({ id: 'a1', name: 'x'.repeat(400), roles: ['y'.repeat(200)], mentions: [[0, 400]] })],
      contacts: [contact({ id: 'c1', place: 'z'.repeat(300), topics: [[0, 400]], spans: [[0, 408]] })],
      events: [event({ id: 'e1', via: ['z'.repeat(300)], spans: [[0, 408]] })],
    });
    const { page } = await open([REPORT, long], { viewport: { width, height: 700 } });
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });

  it.each(['light', 'dark'] as const)('has enough contrast when %s', async colorScheme => {
    const { page } = await open([REPORT], { colorScheme });
    const colourOf = (name: string) =>
      page.evaluate<string>(`getComputedStyle(document.documentElement).getPropertyValue('--${name}')`);
    const contrastOf = async (ink: string, ground: string) => contrast(await colourOf(ink), await colourOf(ground));
    for (const ground of ['paper', 'held', 'quoted', 'lit']) expect(await contrastOf('ink', ground), ground).toBeGreaterThan(7);
    for (const ink of ['quiet', 'gap', 'addressee', 'source', 'cue'])
      expect(await contrastOf(ink, 'paper'), ink).toBeGreaterThan(4.5);
  });

  it('shows the text of any report, to the character, and runs nothing of it', async () => {
    const reports = fc.sample(anyReport(), { numRuns: 150, seed: 7 });
    const hostile = reportOf('<script>alert(1)</script><img src="https://elsewhere.example/x" onerror="alert(2)">');
    const { page, trouble } = await open([...reports, hostile]);
    const shown = await page.locator('.text').evaluateAll(texts => texts.map(text => text.textContent));
    expect(shown).toEqual([...reports, hostile].map(report => report.text.replace(/\0|\p{Surrogate}/gu, '\ufffd')));
    expect(trouble).toEqual([]);
  });
});

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio of two colours written as "#rrggbb". */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
