import { describe, expect, test } from 'vitest';
import { REPORT, reportOf } from '../../test/support/recorded-report.js';
import { inOrder } from './report-record.js';
import { toJson } from './to-json.js';
import { toNdjsonLine } from './to-ndjson.js';

const HALF = 'She said \ud83d and left.';
const LINES = 'One\u2028two\nthree [\n  1,\n  2\n]';

describe.each([
  ['JSON', toJson],
  ['a line of NDJSON', toNdjsonLine],
])('%s', (_, write) => {
  test('gives the report back, every span, every field', () => {
    expect(JSON.parse(write(REPORT))).toEqual(REPORT);
  });

  test.each([HALF, LINES, ''])('keeps the text %j to the last code unit', text => {
    expect(JSON.parse(write(reportOf(text))).text).toBe(text);
  });

  test('leaves out the text, and nothing else, where it is not wanted', () => {
    const { text: _text, ...rest } = REPORT;
    expect(JSON.parse(write(REPORT, { includeText: false }))).toEqual(rest);
    expect(JSON.parse(write(REPORT, { includeText: true }))).toEqual(REPORT);
  });

  test('is the same whatever the order in which the fields were filled', () => {
    const statements = REPORT.statements.map(({ id, content, ...rest }) => ({ ...rest, content, id }));
    expect(write({ ...{ gaps: REPORT.gaps, text: REPORT.text }, ...REPORT, statements })).toBe(write(REPORT));
  });

  test('is well-formed UTF-8 where the text has half a character', () => {
    const json = write(reportOf(HALF));
    expect(Buffer.from(json).toString()).toBe(json);
  });
});

test('JSON has a span on one line and leaves the text alone', () => {
  const json = toJson(reportOf(LINES, { byline: [0, 3] }));
  expect(json).toContain('\n  "byline": [0, 3],\n');
  expect(JSON.parse(json).text).toBe(LINES);
  expect(json.endsWith('}\n')).toBe(true);
});

test('a line of NDJSON has one line feed, its last', () => {
  expect(toNdjsonLine(reportOf(LINES)).indexOf('\n')).toBe(toNdjsonLine(reportOf(LINES)).length - 1);
});

test('fields without a place in the order come last, by name', () => {
  expect(JSON.stringify({ zeal: 1, text: 'a', acts: { gaps: [], id: 'b' }, id: 'a' }, inOrder)).toBe(
    '{"id":"a","text":"a","acts":{"id":"b","gaps":[]},"zeal":1}',
  );
});
