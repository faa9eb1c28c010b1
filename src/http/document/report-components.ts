/** The schema of reports (`schema/report.schema.json`, JSON Schema draft 7) as components of the document, which speaks draft 2020-12. */
import { readFileSync } from 'node:fs';
import { z } from '@hono/zod-openapi';

const FILE = new URL('../../../schema/report.schema.json', import.meta.url);

const schemaFile = z.looseObject({ definitions: z.record(z.string(), z.looseObject({})) });

type Schemas = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** "Report", and everything of which reports are made, by name. */
export function reportComponents(): Schemas {
  const { definitions, $schema, $id, title, ...report } = schemaFile.parse(JSON.parse(readFileSync(FILE, 'utf8'), renewed));
  return { ...definitions, Report: report };
}

/** Draft 7 has `items` for the parts of a list of fixed length, 2020-12 has `prefixItems`; and the definitions are elsewhere. */
function renewed(key: string, value: unknown): unknown {
  if (key === '$ref' && typeof value === 'string') return value.replace('#/definitions/', '#/components/schemas/');
  if (!isObject(value) || !Array.isArray(value.items)) return value;
  const { items, additionalItems: _, ...rest } = value;
  return { ...rest, prefixItems: items };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
