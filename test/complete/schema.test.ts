/** The schema that is shipped: fresh, and true of what is exported. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { FIELDS } from '../../src/export/report-record.js';
import { toJson } from '../../src/export/to-json.js';
import { REPORT } from '../support/recorded-report.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SCHEMA = JSON.parse(readFileSync(`${ROOT}schema/report.schema.json`, 'utf8'));

const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(SCHEMA);

test('the schema is that of the types: npm run schema', () => {
  execFileSync(process.execPath, ['scripts/generate-schema.mjs', '--check'], { cwd: ROOT });
});

test('every field has its place in the order of the export', () => {
  const names = new Set<string>();
  JSON.stringify(SCHEMA, (key, value) => {
    if (key === 'properties') for (const name of Object.keys(value)) names.add(name);
    return value;
  });
  expect([...names].sort()).toEqual([...FIELDS].sort());
});

describe('what is exported is valid', () => {
  test.each([
    ['with its text', {}],
    ['without its text', { includeText: false }],
  ])('%s', (_, options) => {
    validate(JSON.parse(toJson(REPORT, options)));
    expect(validate.errors).toBeNull();
  });
});

describe('what is broken is not', () => {
  const [first] = REPORT.statements;
  test.each([
    ['a field missing', { ...REPORT, statements: undefined }, ''],
    ['a field of another name', { ...REPORT, attributions: [] }, ''],
    ['a mode that there is not', { ...REPORT, statements: [{ ...first, mode: 'verbatim' }] }, '/statements/0/mode'],
    ['a span with one end', { ...REPORT, byline: [3] }, '/byline'],
    ['a span of parts of characters', { ...REPORT, byline: [3, 4.5] }, '/byline/1'],
    ['a span before the text', { ...REPORT, byline: [-1, 4] }, '/byline/0'],
    ['a number for an id', { ...REPORT, id: 7 }, '/id'],
  ])('%s', (_, record, path) => {
    expect(validate(JSON.parse(JSON.stringify(record)))).toBe(false);
    expect(validate.errors?.map(error => error.instancePath)).toContain(path);
  });
});
