/** What the command line asks of a server, and what it gets. */
export interface ServeRequest {
  readonly host: string;
  readonly port: number;
  /** A token is needed at this machine too. */
  readonly tokenNeeded: boolean;
  /** Pages of other servers that may use this one. */
  readonly origins: readonly string[];
  readonly logLevel: string;
  readonly logTo: { write(line: string): unknown };
}

export interface Serving {
  /** "http://127.0.0.1:7788/" */
  readonly url: string;
  /** Takes no new requests, and waits for those that run. */
  stop(): Promise<void>;
}
