/** Cuts a stream of bytes into lines, keeping no more than one line of it in memory. */
export interface Line {
  /** Counted from 1, empty lines included. */
  readonly number: number;
  /** Without its line feed; `null` where the line was longer than the limit and was skipped. */
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 0x0a;

export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let number = 1;
  let open = new OpenLine(limit);
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      open.add(chunk.subarray(start, end));
      yield { number, bytes: open.bytes() };
      number += 1;
      open = new OpenLine(limit);
      start = end + 1;
    }
    open.add(chunk.subarray(start));
  }
  yield { number, bytes: open.bytes() };
}

/** The line that is being read; lets go of its bytes as soon as it is too long. */
class OpenLine {
  private parts: Uint8Array[] = [];
  private size = 0;
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  add(part: Uint8Array): void {
    this.size += part.length;
    if (this.size > this.limit) this.parts = [];
    else if (part.length > 0) this.parts.push(part);
  }

  bytes(): Uint8Array | null {
    if (this.size > this.limit) return null;
    const [only] = this.parts;
    return this.parts.length === 1 && only !== undefined ? only : Buffer.concat(this.parts);
  }
}
