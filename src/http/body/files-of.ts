/** The files of a form, each as the command line would take it: by its name, else by its bytes; a list of records is all its records. */
import { ReadoutError } from '../../errors/readout-error.js';
import { fromStream } from '../../input/from-stream.js';
import { kindOfName } from '../../input/kind-of-input.js';
import type { ToImport } from '../../ledger/ledger.js';
import type { Limits } from '../app-options.js';
import type { HttpContext } from '../http-env.js';
import { RequestError } from '../problem/request-error.js';
import { bytesOf } from './bytes-of.js';

/** @throws ReadoutError `body-too-large`, `body-broken`, `body-invalid` (a form without a file) */
export async function filesOf(
  c: HttpContext,
  limits: Limits,
): Promise<{ readonly count: number; readonly items: AsyncIterable<ToImport> }> {
  const form = await formOf(await bytesOf(c, limits.formBytes), c.req.header('content-type') ?? '');
  const files = [...form.values()].filter(isFile);
  if (files.length === 0) {
    const fields = [{ pointer: '/file', detail: 'Must be there at least once.' }];
    throw new RequestError('body-invalid', { reason: 'the form has no file' }, { fields });
  }
  return { count: files.length, items: itemsOf(files, limits) };
}

/** What a browser sends for a field that was left empty has neither name nor bytes. */
const isFile = (value: File | string): value is File => typeof value !== 'string' && (value.name !== '' || value.size > 0);

async function formOf(bytes: Uint8Array, type: string): Promise<FormData> {
  try {
    return await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  } catch (cause) {
    throw new ReadoutError('body-broken', { reason: 'it is not a form with files' }, cause);
  }
}

async function* itemsOf(files: readonly File[], { fileBytes }: Limits): AsyncGenerator<ToImport> {
  for (const file of files) {
    const id = nameOf(file);
    const stream = { id, kind: kindOfName(id), chunks: chunksOf(file) };
    for await (const item of fromStream(stream, { fileBytes })) {
      if (item.ok) yield { source: item.source };
      else yield { name: item.line === null ? item.id : `${item.id}, line ${item.line}`, error: item.error };
    }
  }
}

const LONGEST_NAME = 300;

/** Names are words of strangers: no folders, no signs that steer a terminal or break a database. */
function nameOf({ name }: File): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return last.replaceAll(/\p{Cc}/gu, '').slice(-LONGEST_NAME) || 'file';
}

async function* chunksOf(file: File): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(await file.arrayBuffer());
}
