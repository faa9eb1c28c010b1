/** How columns come back from the driver: days and JSON as they are written, instants in UTC, counts as numbers. */
import pg from 'pg';

const { builtins, getTypeParser } = pg.types;

const PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  [builtins.DATE]: text => text,
  [builtins.TIMESTAMPTZ]: text => new Date(text).toISOString(),
  [builtins.JSON]: text => text,
  [builtins.JSONB]: text => text,
  [builtins.INT8]: Number,
};

export const TYPES: pg.CustomTypesConfig = {
  getTypeParser: ((id: number, format?: 'text' | 'binary') =>
    PARSERS[id] ?? getTypeParser(id, format ?? 'text')) as typeof getTypeParser,
};
