/** The schemas that are shipped: fresh, and true of what is exported. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { comparisonRecord } from '../../src/export/dossier/comparison-record.js';
import { FIELDS } from '../../src/export/report-record.js';
import { toJson } from '../../src/export/to-json.js';
import { EXAMPLES } from '../../src/http/document/examples.js';
import { REPORT } from '../support/recorded-report.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const schemaOf = (name: string) => JSON.parse(readFileSync(`${ROOT}schema/${name}.schema.json`, 'utf8'));
const SCHEMA = schemaOf('report');
const COMPARISON = schemaOf('comparison');

const compiled = (schema: object) => new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
const validate = compiled(SCHEMA);

test('the schemas are those of the types: npm run schema', () => {
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

type Definitions = Readonly<Record<string, Field>>;

/** By its own words, or by those of what it is. */
function isDescribed({ description, $ref, anyOf = [] }: Field, definitions: Definitions): boolean {
  const named = $ref && definitions[$ref.replace('#/definitions/', '')]?.description;
  return Boolean(description ?? named) || anyOf.some(field => isDescribed(field, definitions));
}

function undescribed(name: string, { properties = {} }: Field, definitions: Definitions): readonly string[] {
  return Object.entries(properties).flatMap(([key, field]) => [
    ...(isDescribed(field, definitions) ? [] : [`${name}.${key}`]),
    ...undescribed(`${name}.${key}`, field, definitions),
  ]);
}

describe.each([
  ['Report', SCHEMA],
  ['Comparison', COMPARISON],
])('%s', (whole, schema) => {
  const definitions: Definitions = schema.definitions;

  test('every field says what it is', () => {
    const things = Object.entries({ [whole]: schema, ...definitions });
    expect(things.flatMap(([name, field]) => undescribed(name, field, definitions))).toEqual([]);
  });

  test('every kind of thing says what it is', () => {
    expect(Object.keys(definitions).filter(name => !definitions[name]?.description)).toEqual([]);
  });
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

describe('a comparison', () => {
  const fits = compiled(COMPARISON);
  const record = comparisonRecord({ event: null, comparison: EXAMPLES.comparison, reports: [] });
  const [first] = record.points;

  test('that is exported is valid', () => {
    fits(JSON.parse(JSON.stringify(record)));
    expect(fits.errors).toBeNull();
  });

  test.each([
    ['without its points', { ...record, points: undefined }, ''],
    ['with a verdict that there is not', { ...record, points: [{ ...first, verdict: 'agree' }] }, '/points/0/verdict'],
    ['with spans of no party', { ...record, points: [{ ...first, spans: [[0, 1]] }] }, '/points/0/spans'],
    ['with a fact that is none', { ...record, contact: { weather: {} } }, '/contact'],
  ])('%s is not', (_, broken, path) => {
    expect(fits(JSON.parse(JSON.stringify(broken)))).toBe(false);
    expect(fits.errors?.map(error => error.instancePath)).toContain(path);
  });
});
