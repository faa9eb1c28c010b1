/** A database before it is a store: what embedded ones and servers have in common, each in its way. */
import type { Whereabouts } from './store-error.js';

export interface Database extends Connections {
  readonly where: Whereabouts;
  /** Several transactions at once. */
  readonly concurrent: boolean;
  /** Throws where writing would not go well. */
  checkWritable(): void;
}

export interface Connections {
  /** Waits until one is free. */
  connect(): Promise<Connection>;
  /** Waits for those that are lent, ends all and lets everything go. */
  end(): Promise<void>;
}

/** One connection, lent. */
export interface Connection {
  /** The same for as long as the database keeps the settings of the session. */
  readonly session: object;
  query(sql: string, parameters: readonly unknown[]): Promise<Answer>;
  /** `broken`: nobody is to have it again. */
  release(broken: boolean): void;
}

/** As node-postgres tells it; what a row holds, the query says. */
export interface Answer {
  readonly command: string | null;
  readonly rowCount: number | null;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
