/** What the server is told when it is made; all of it can be left out, and is then as for one person at one machine. */
import { type Logger, pino } from 'pino';
import { Registry } from 'prom-client';
import { fetchPage } from '../input/fetch-page.js';
import { sourceOf } from '../input/source-item.js';
import type { Source } from '../model/source.js';

export interface AppOptions {
  /** Of Readout, for `/api/session` and the OpenAPI document. */
  readonly version: string;
  /**
   * Whether only those with a token come in. `false`: whoever sits at this machine may do everything; then only requests to a loopback name, and not
   * handed on by a proxy, are answered.
   */
  readonly tokenNeeded: boolean;
  /** Pages of other servers that may use this one: "https://desk.example". */
  readonly origins: readonly string[];
  readonly limits: Limits;
  /** The folder with the built page. */
  readonly page: string;
  readonly log: Logger;
  /** What is measured goes here. */
  readonly registry: Registry;
  /** Fetches what a person names by its address. Throws a ReadoutError where it cannot. */
  readonly fetchSource: (url: string) => Promise<Source>;
  /** Milliseconds of a clock that only goes forward. */
  readonly clock: () => number;
}

export interface Limits {
  /** Bytes of a body with one text, or of JSON. */
  readonly bodyBytes: number;
  /** Bytes of one file that is sent as it is (PDF, HTML). */
  readonly fileBytes: number;
  /** Bytes of all files of one form. */
  readonly formBytes: number;
  /** Bytes of a body of records (NDJSON), which is read as it comes. */
  readonly streamBytes: number;
  /** Requests a minute for each token; whoever sits at the machine has none. */
  readonly requestsPerMinute: number;
  /** Requests a minute for each address without a token, and wrong tokens for each address. */
  readonly strangerRequestsPerMinute: number;
}

export const LIMITS: Limits = {
  bodyBytes: 10_000_000,
  fileBytes: 50_000_000,
  formBytes: 100_000_000,
  streamBytes: 2_000_000_000,
  requestsPerMinute: 1_200,
  strangerRequestsPerMinute: 60,
};

export type GivenOptions = Partial<Omit<AppOptions, 'limits'>> & { readonly limits?: Partial<Limits> };

export function appOptions(given: GivenOptions): AppOptions {
  return {
    version: 'unknown',
    tokenNeeded: false,
    origins: [],
    page: '',
    registry: new Registry(),
    log: pino({ level: 'silent' }),
    fetchSource: fetchedSource,
    clock: () => performance.now(),
    ...given,
    limits: { ...LIMITS, ...given.limits },
  };
}

async function fetchedSource(url: string): Promise<Source> {
  const page = await fetchPage({ url, anyType: false });
  return sourceOf({ ...page, id: page.url });
}
