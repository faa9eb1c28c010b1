/** A line to a server that can be cut: connections break, and none comes through until it is joined again. */
import { connect, createServer, type Server, type Socket } from 'node:net';

export class CutLine {
  readonly #to: URL;
  readonly #server: Server;
  readonly #open = new Set<Socket>();
  #cut = false;

  static async to(url: string): Promise<CutLine> {
    const line = new CutLine(new URL(url));
    await new Promise<void>(resolve => {
      line.#server.listen(0, '127.0.0.1', resolve);
    });
    return line;
  }

  private constructor(to: URL) {
    this.#to = to;
    this.#server = createServer(socket => this.#join(socket));
  }

  /** The address through this line. */
  get url(): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The line is not open.');
    const url = new URL(this.#to);
    url.hostname = '127.0.0.1';
    url.port = String(address.port);
    return url.href;
  }

  cut(): void {
    this.#cut = true;
    for (const socket of this.#open) socket.destroy();
  }

  join(): void {
    this.#cut = false;
  }

  close(): void {
    this.cut();
    this.#server.close();
  }

  #join(near: Socket): void {
    if (this.#cut) {
      near.destroy();
      return;
    }
    const far = connect(Number(this.#to.port || 5432), this.#to.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#open.add(from);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        this.#open.delete(from);
        to.destroy();
      });
      from.pipe(to);
    }
  }
}
