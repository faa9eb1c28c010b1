/** Opens what a command writes to: the file of `--output`, or standard output where there is none or it is "-". */
import type { From } from '../../input/input-options.js';
import type { Host } from '../host.js';
import { FileSink } from './file-sink.js';
import { guardInputs } from './guard-inputs.js';
import type { Sink } from './sink.js';
import { StreamSink } from './stream-sink.js';

export interface Wanted {
  readonly output?: string;
  readonly inputs: readonly string[];
  readonly from: From;
}

/** @throws ReadoutError `output-is-input`, `output-unwritable` */
export async function openSink({ output, inputs, from }: Wanted, { stdout }: Pick<Host, 'stdout'>): Promise<Sink> {
  if (!toFile(output)) return new StreamSink(stdout);
  await guardInputs(output, inputs, from);
  return FileSink.open(output);
}

export function toFile(output: string | undefined): output is string {
  return output !== undefined && output !== '-';
}
