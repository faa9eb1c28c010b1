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

interface Field {
  readonly description?: string;
  readonly $ref?: string;
  readonly anyOf?: readonly Field[];
  readonly properties?: Readonly<Record<string, Field>>;
}

const DEFINITIONS: Readonly<Record<string, Field>> = SCHEMA.definitions;

/** By its own words, or by those of what it is. */
function isDescribed(field: Field): boolean {
  const { description, $ref, anyOf = [] } = field;
  return (
    Boolean(description ?? ($ref && DEFINITIONS[$ref.replace('#/definitions/', '')]?.description)) || anyOf.some(isDescribed)
  );
}

function undescribed(name: string, { properties = {} }: Field): readonly string[] {
  return Object.entries(properties).flatMap(([key, field]) => [
    ...(isDescribed(field) ? [] : [`${name}.${key}`]),
    ...undescribed(`${name}.${key}`, field),
  ]);
}

test('every field says what it is', () => {
  expect(Object.entries({ Report: SCHEMA, ...DEFINITIONS }).flatMap(([name, field]) => undescribed(name, field))).toEqual([]);
});

test('every kind of thing says what it is', () => {
  expect(Object.keys(DEFINITIONS).filter(name => !DEFINITIONS[name]?.description)).toEqual([]);
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
    ['an act that there is not', { ...REPORT, statements: [{ ...first, act: 'lie' }] }, '/statements/0/act'],
    [
      'a link without its evidence',
      { ...REPORT, statements: [{ ...first, chain: [{ role: 'relay' }] }] },
      '/statements/0/chain/0',
    ],
    ['an actor of no kind', { ...REPORT, actors: [{ ...REPORT.actors[0], kind: 'hero' }] }, '/actors/0/kind'],
    ['a span with one end', { ...REPORT, byline: [3] }, '/byline'],
    ['a span of parts of characters', { ...REPORT, byline: [3, 4.5] }, '/byline/1'],
    ['a span before the text', { ...REPORT, byline: [-1, 4] }, '/byline/0'],
    ['a number for an id', { ...REPORT, id: 7 }, '/id'],
  ])('%s', (_, record, path) => {
    expect(validate(JSON.parse(JSON.stringify(record)))).toBe(false);
    expect(validate.errors?.map(error => error.instancePath)).toContain(path);
  });
});
