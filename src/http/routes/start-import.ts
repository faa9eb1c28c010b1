/** Handing in many sources: a list in JSON, records a line each, or the files of a form. */
import type { z } from '@hono/zod-openapi';
import { counted } from '../../export/words/label-words.js';
import { INPUT_LIMITS } from '../../input/input-options.js';
import { records } from '../../input/records.js';
import type { SourceItem } from '../../input/source-item.js';
import type { ToImport } from '../../ledger/ledger.js';
import type { Limits } from '../app-options.js';
import { chunksOf } from '../body/bytes-of.js';
import { filesOf } from '../body/files-of.js';
import { sourceGiven, wordsOf } from '../body/given-source.js';
import type { HttpContext, Parts } from '../http-env.js';
import { FORM_TYPE, NDJSON_TYPE } from '../media-types.js';
import type { Handler } from '../operation.js';
import type { givenImport, labelInQuery } from '../schemas/import-schemas.js';

/** Bodies besides JSON, as the document describes them. */
export const BODIES = {
  [NDJSON_TYPE]: {
    description:
      'A record a line: `{"id", "text" | "html", "title"?, "url"?, "date"?, "publisher"?}`. A line that is none becomes a failed source of the import, and the rest goes on.',
    schema: { type: 'string', format: 'binary', minLength: 1 },
    example: '{"id": "a1", "text": "The minister said that the talks would go on.", "publisher": "The Sarrow Courier"}\n',
  },
  [FORM_TYPE]: {
    description: 'Any number of files; their names tell what they are, as on the command line.',
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'array', minItems: 1, items: { type: 'string', format: 'binary' } } },
    },
  },
} as const;

type Given = z.output<typeof givenImport> | undefined;

export function startImport({ ledger, options }: Parts): Handler<z.ZodType, typeof labelInQuery, z.ZodType<Given>> {
  return async ({ body, mediaType, query, by }, c) => {
    const { items, label } = body
      ? fromJson(body)
      : mediaType === FORM_TYPE
        ? await fromForm(c, options.limits)
        : await fromRecords(c, options.limits);
    const started = await ledger.imports.start(items, { label: query.label ?? label, by });
    return c.json(started, 202, { location: `/api/imports/${started.id}` });
  };
}

interface ToStart {
  readonly items: AsyncIterable<ToImport> | Iterable<ToImport>;
  readonly label: string;
}

function fromJson({ items, label }: z.output<typeof givenImport>): ToStart {
  const sources = items.map((given): ToImport => {
    const words = wordsOf(given);
    return words === null ? { address: given.url ?? '' } : { source: sourceGiven(words, given) };
  });
  return { items: sources, label: label ?? counted(items.length, 'source') };
}

async function fromForm(c: HttpContext, limits: Limits): Promise<ToStart> {
  const { items, count } = await filesOf(c, limits);
  return { items, label: counted(count, 'file') };
}

async function fromRecords(c: HttpContext, limits: Limits): Promise<ToStart> {
  const items = records('The body', chunksOf(c, limits.streamBytes), INPUT_LIMITS.lineBytes);
  const first = await items.next();
  // Without a single line there is nothing to import, and no line to blame.
  if (!first.done && !first.value.ok && first.value.line === null) throw first.value.error;
  return { items: toImport(first, items), label: 'records' };
}

async function* toImport(first: IteratorResult<SourceItem>, rest: AsyncGenerator<SourceItem>): AsyncGenerator<ToImport> {
  if (!first.done) yield itemOf(first.value);
  for await (const item of rest) yield itemOf(item);
}

const itemOf = (item: SourceItem): ToImport =>
  item.ok ? { source: item.source } : { name: `line ${item.line ?? 1}`, error: item.error };
