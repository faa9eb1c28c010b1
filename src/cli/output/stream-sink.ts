/** Standard output as a sink: waits for a slow reader, and ends quietly when the reader has gone. */
import { ReadoutError } from '../../errors/readout-error.js';
import type { Output } from '../host.js';
import type { Sink } from './sink.js';

export class StreamSink implements Sink {
  gone = false;
  readonly #stream: Output;

  constructor(stream: Output) {
    this.#stream = stream;
    // The error also reaches the callback of the write that failed; without a listener it would end the process.
    stream.on('error', error => this.#ends(error));
  }

  async write(text: string): Promise<void> {
    if (this.gone || text === '') return;
    const error = await new Promise<Error | null | undefined>(resolve => this.#stream.write(text, resolve));
    if (error && !this.#ends(error))
      throw new ReadoutError('output-unwritable', { path: 'Standard output', reason: error.message }, error);
  }

  async finish(): Promise<void> {}

  async abandon(): Promise<void> {}

  /** Whether the error only says that the reader has gone. */
  #ends(error: NodeJS.ErrnoException): boolean {
    this.gone ||= error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED';
    return this.gone;
  }
}
