/** Laws that hold for any text, read with the real model. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toNdjsonLine } from '../../src/export/to-ndjson.js';
import { openReadout, type Readout, ReadoutError, type Report, sourceOf } from '../../src/index.js';
import { hostileText } from '../support/hostile-text.js';
import { spansOf } from '../support/spans-of.js';

let readout: Readout;
beforeAll(async () => {
  readout = await openReadout({ cores: 2 });
});
afterAll(() => readout.close());

const read = (text: string): Promise<Report> => readout.read(sourceOf({ id: 'any', body: text }));
const RUNS = { numRuns: 60 };

describe('any text', () => {
  test('every span is a run of the text, and a text that came as text is not changed', () =>
    fc.assert(
      fc.asyncProperty(hostileText, async text => {
        const report = await read(text);
        expect(report.text).toBe(text);
        for (const [start, end] of spansOf(report)) {
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
          expect([start, end].some(at => splitsPair(text, at))).toBe(false);
        }
        for (const { content } of report.statements)
          expect(content.every(([start, end]) => text.slice(start, end).trim() !== '')).toBe(true);
      }),
      RUNS,
    ));

  test('what is exported says the same after a round trip', () =>
    fc.assert(
      fc.asyncProperty(hostileText, async text => {
        const report = await read(text);
        expect(JSON.parse(toNdjsonLine(report))).toEqual(JSON.parse(JSON.stringify(report)));
      }),
      RUNS,
    ));

  test('the same text gives the same report, whatever is read beside it and on however many cores', () =>
    fc.assert(
      fc.asyncProperty(fc.array(hostileText, { minLength: 2, maxLength: 4 }), async texts => {
        const together = await Promise.all(texts.map(read));
        const alone = await openReadout({ cores: 1 });
        for (const [k, text] of texts.entries())
          expect(await alone.read(sourceOf({ id: 'any', body: text }))).toEqual(together[k]);
        await alone.close();
      }),
      { numRuns: 8 },
    ));

  test('as a page it is read or refused by name, and its spans are runs of the text', () =>
    fc.assert(
      fc.asyncProperty(hostileText, async text => {
        const body = `<html><body><article><h1>Talks</h1><p>${text}</p><p>The ministry said that the talks would go on in the spring, as both had agreed.</p></article></body></html>`;
        const report = await readout
          .read(sourceOf({ id: 'page', body, mediaType: 'text/html' }))
          .catch((error: unknown) => error);
        if (report instanceof ReadoutError) return;
        if (report instanceof Error) throw report;
        for (const [start, end] of spansOf(report as Report))
          expect(0 <= start && start <= end && end <= (report as Report).text.length).toBe(true);
      }),
      RUNS,
    ));
});

/** Whether a place stands between the two halves of one character. */
function splitsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
}
