/** What the parts of the server know of a request that is being answered. */
import type { HttpBindings } from '@hono/node-server';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Logger } from 'pino';
import type { Ledger } from '../ledger/ledger.js';
import type { AccessToken, Role } from '../model/ledger/access.js';
import type { AppOptions } from './app-options.js';

/** Who asks. `token`: what lets them in; `null`: they sit at the machine itself. */
export interface Caller {
  readonly name: string;
  readonly role: Role;
  readonly token: AccessToken | null;
}

export interface HttpEnv {
  /** Of a request that came over a socket. */
  Bindings: Partial<HttpBindings>;
  Variables: {
    requestId: string;
    log: Logger;
    /** `null`: nobody who is known. */
    caller: Caller | null;
    /** A token was shown, and it is none. */
    tokenWrong: boolean;
    /** The template of the path that answers ("/api/reports/{id}"), for logs and metrics. */
    route: string | undefined;
    /** What went wrong, for the log. */
    failure: unknown;
  };
}

export type Api = OpenAPIHono<HttpEnv>;
export type HttpContext = Context<HttpEnv>;

/** What operations are made of. */
export interface Parts {
  readonly api: Api;
  readonly ledger: Ledger;
  readonly options: AppOptions;
}
