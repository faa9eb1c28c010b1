/** Writes the schemas of what is exported from its types, with the comments of the types as descriptions. */
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';
import { writeOrCheck } from './write-or-check.mjs';

const root = new URL('../', import.meta.url);

// The number is that of the shape: validators of one number refuse the fields of the next, so it changes with every field.
const SCHEMAS = [
  { name: 'report', type: 'ReportRecord', file: 'src/export/report-record.ts', title: 'Report', number: 3 },
  {
    name: 'comparison',
    type: 'ComparisonRecord',
    file: 'src/export/dossier/comparison-record.ts',
    title: 'Comparison',
    number: 1,
  },
];

for (const { name, type, file, title, number } of SCHEMAS) {
  const generator = createGenerator({
    path: fileURLToPath(new URL(file, root)),
    tsconfig: fileURLToPath(new URL('tsconfig.json', root)),
    topRef: false,
    sortProps: false,
    // The compiler has its own step; here it would take most of the time.
    skipTypeCheck: true,
  });
  const { $schema, description, ...rest } = generator.createSchema(type);
  const schema = { $schema, $id: `urn:readout:schema:${name}:${number}`, title, description, ...rest };
  // TypeScript has one type for all numbers; places in a text are whole and not negative.
  schema.definitions.Span.items = ['start', 'end'].map(end => ({ title: end, type: 'integer', minimum: 0 }));
  writeOrCheck({
    path: new URL(`schema/${name}.schema.json`, root),
    content: `${JSON.stringify(schema, null, 2)}\n`,
    remedy: 'npm run schema',
  });
}
