/** What the driver gives back for each kind of column, and that the types of the tables tell the truth. */
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { eachStore } from './each-store.js';
import { tableTypes } from './table-types.js';

/** What a column of each kind is in TypeScript. */
const KIND_OF: Readonly<Record<string, string>> = {
  text: 'string',
  date: 'string',
  'timestamp with time zone': 'string',
  json: 'string',
  jsonb: 'string',
  tsvector: 'string',
  integer: 'number',
  bigint: 'number',
  boolean: 'boolean',
  bytea: 'Uint8Array',
  ARRAY: 'string[]',
};

eachStore('columns', ({ open }) => {
  test.each([
    ['a day', "date '2031-03-12'", '2031-03-12'],
    ['an instant', "timestamptz '2031-03-12 11:30:00.5+02'", '2031-03-12T09:30:00.500Z'],
    ['JSON', `'{"b": 1, "a": [2]}'::json`, '{"b": 1, "a": [2]}'],
    ['JSON in order', `'{"b":1,"a":[2]}'::jsonb`, '{"a": [2], "b": 1}'],
    ['a count', 'count(*)', 1],
    ['a list', "array['Ada', 'Brenn, \"x\"']", ['Ada', 'Brenn, "x"']],
    ['no list', 'null::text[]', null],
    ['bytes', "'\\x00ff'::bytea", Buffer.from([0, 255])],
    ['letters of any language', "'Кестрія 平 🛳'", 'Кестрія 平 🛳'],
  ])('%s comes back as it is written', async (_, expression, value) => {
    const { db } = await open();
    const { rows } = await sql<{ value: unknown }>`select ${sql.raw(expression)} as value`.execute(db);
    expect(rows).toEqual([{ value }]);
  });

  test('bytes and lists go in as they come out', async () => {
    const { db } = await open();
    const bytes = Buffer.from([0, 1, 92, 255]);
    const list = ['', 'null', '{a}', 'a\\b', '"'];
    const { rows } = await sql`select ${bytes}::bytea as bytes, ${list}::text[] as list`.execute(db);
    expect(rows).toEqual([{ bytes, list }]);
  });

  test('the tables are those of tables.ts', async () => {
    const { db } = await open();
    const { rows } = await sql<{ name: string; type: string; empty: string; given: boolean }>`
      select table_name || '.' || column_name as name, data_type as type, is_nullable as empty,
        column_default is not null or is_identity = 'YES' as given
      from information_schema.columns where table_schema = 'public' and table_name not like 'migrations%'`.execute(db);
    const real = rows.map(({ name, type, empty, given }) => ({
      name,
      type: KIND_OF[type] ?? type,
      empty: empty === 'YES',
      given,
    }));
    const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
    expect(tableTypes().toSorted(byName)).toEqual(real.toSorted(byName));
  });
});
