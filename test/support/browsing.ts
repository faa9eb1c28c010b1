/** A browser for tests of the page: what it complains of is kept, and axe looks at what it shows. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.READOUT_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });

export interface Browsing {
  readonly page: Page;
  /** Errors, refusals by the policy, requests to elsewhere, dialogs; a page without defect has none. */
  readonly trouble: string[];
}

export async function browse(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Browsing> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const trouble: string[] = [];
  // A file is of no origin.
  const own = address.startsWith('file:') ? 'file:' : new URL(address).origin;
  page.on('console', message => ['error', 'warning'].includes(message.type()) && trouble.push(message.text()));
  page.on('pageerror', error => trouble.push(error.message));
  page.on('request', request => request.url().startsWith(own) || trouble.push(request.url()));
  page.on('dialog', dialog => trouble.push(dialog.message()));
  await page.goto(address);
  return { page, trouble };
}

/** What axe finds wrong, each as "rule: elements"; its own script goes past the policy. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: AXE });
  const found = await page.evaluate<{ violations: { id: string; nodes: { target: string[] }[] }[] }>(
    "axe.run(document, { resultTypes: ['violations'] })",
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
