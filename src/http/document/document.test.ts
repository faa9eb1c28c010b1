/** The description of the server: whole, true to itself, with an example of every answer. */
import { z } from '@hono/zod-openapi';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { fakeLedger } from '../../../test/support/fake-ledger.js';
import { createApp } from '../create-app.js';
import { openApiDocument } from './open-api-document.js';

const content = z.looseObject({
  schema: z.looseObject({}),
  example: z.unknown().optional(),
  examples: z.record(z.string(), z.object({ value: z.unknown() })).optional(),
});
const holder = z.looseObject({ content: z.record(z.string(), content).optional() });
const described = z.looseObject({
  ...{ operationId: z.string(), summary: z.string(), tags: z.array(z.string()) },
  ...{ responses: z.record(z.string(), holder), requestBody: holder.optional() },
});
const schema = z.looseObject({
  required: z.array(z.string()).optional(),
  prefixItems: z.array(z.unknown()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
});

/** As far as it is looked into here. */
const document = z
  .looseObject({
    openapi: z.string(),
    info: z.looseObject({ version: z.string() }),
    paths: z.record(z.string(), z.record(z.string(), described)),
    components: z.looseObject({ schemas: z.record(z.string(), schema) }),
  })
  .parse(openApiDocument(createApp(fakeLedger()), '1.2.3'));
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema({ $id: 'document', ...document });

interface Part {
  readonly where: string;
  readonly type: string;
  readonly content: z.output<typeof content>;
}

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    line: `${method.toUpperCase()} ${path}`,
    path,
    method,
    operation,
  })),
);

const contents: readonly Part[] = operations.flatMap(({ line, operation }) => [
  ...partsOf(`${line} body`, operation.requestBody),
  ...Object.entries(operation.responses).flatMap(([status, response]) => partsOf(`${line} ${status}`, response)),
]);

function partsOf(where: string, held: z.output<typeof holder> | undefined): Part[] {
  return Object.entries(held?.content ?? {}).map(([type, content]) => ({ where, type, content }));
}

/** By reference, so that what a schema refers to is found. */
const fits = (schema: object, value: unknown) =>
  ajv.validate(JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"document#/components')), value);

test('it is OpenAPI 3.1 of this version', () => {
  expect([document.openapi, document.info.version]).toEqual(['3.1.0', '1.2.3']);
});

test.each(operations.map(one => [one.line, one] as const))(
  '%s says what it is for, what can go wrong, and has a name',
  (_, { operation }) => {
    expect(operation.operationId).toMatch(/^[a-z][A-Za-z]+$/);
    expect(operation.summary).toMatch(/^[A-Z]/);
    expect(operation.tags).toHaveLength(1);
    expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['400', '429', '500', '503']));
  },
);

describe.each(contents.map(one => [`${one.where} ${one.type}`, one] as const))('%s', (_, { type, content }) => {
  const examples = content.examples
    ? Object.values(content.examples).map(({ value }) => value)
    : 'example' in content
      ? [content.example]
      : [];

  test('has an example, which fits', () => {
    if (!/pdf|form-data/.test(type)) expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect([fits(content.schema, example), ajv.errorsText()]).toEqual([true, 'No errors']);
  });
});

test('nothing refers to what is not there', () => {
  const text = JSON.stringify(document);
  const names = new Set([...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name = '']) => name));
  expect([...names].filter(name => !(name in document.components.schemas))).toEqual([]);
  expect(text).not.toContain('#/definitions/');
});

test('what reports are made of is as their own schema has it', () => {
  expect(document.components.schemas.Report?.required).toContain('statements');
  expect(document.components.schemas.Span?.prefixItems).toHaveLength(2);
  expect(document.components.schemas.Contact?.properties?.participants).toBeDefined();
});
