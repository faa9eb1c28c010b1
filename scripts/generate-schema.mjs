/** Writes schema/report.schema.json from the type `ReportRecord`, with the comments of the types as descriptions. */
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';
import { writeOrCheck } from './write-or-check.mjs';

const root = new URL('../', import.meta.url);

const generator = createGenerator({
  path: fileURLToPath(new URL('src/export/report-record.ts', root)),
  tsconfig: fileURLToPath(new URL('tsconfig.json', root)),
  topRef: false,
  sortProps: false,
  // The compiler has its own step; here it would take most of the time.
  skipTypeCheck: true,
});

const { $schema, description, ...rest } = generator.createSchema('ReportRecord');
// The number is that of the shape: validators of one number refuse the fields of the next, so it changes with every field.
const schema = { $schema, $id: 'urn:readout:schema:report:3', title: 'Report', description, ...rest };

// TypeScript has one type for all numbers; places in a text are whole and not negative.
schema.definitions.Span.items = ['start', 'end'].map(title => ({ title, type: 'integer', minimum: 0 }));

writeOrCheck({
  path: new URL('schema/report.schema.json', root),
  content: `${JSON.stringify(schema, null, 2)}\n`,
  remedy: 'npm run schema',
});
