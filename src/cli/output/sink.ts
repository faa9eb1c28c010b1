/** Where a command's output goes: standard output, or a file that is only put in place once it is whole. */
export interface Sink {
  /** True once the reader has gone (`| head`): nothing more needs to be made. */
  readonly gone: boolean;
  write(text: string): Promise<void>;
  /** The output is whole. */
  finish(): Promise<void>;
  /** The output is not to be kept. */
  abandon(): Promise<void>;
}
