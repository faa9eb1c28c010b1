/** One operation of the server: what it is asked, what it answers, and how it is described, all from one place. */
import type { z } from '@hono/zod-openapi';
import type { ErrorCode } from '../errors/catalogue.js';
import type { Caller, HttpContext } from './http-env.js';
import { JSON_TYPE } from './media-types.js';
import type { OperationId } from './roles.js';

export interface Operation<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> {
  readonly id: OperationId;
  readonly method: 'get' | 'post' | 'delete';
  /** "/api/reports/{id}" */
  readonly path: string;
  readonly tag: Tag;
  readonly summary: string;
  readonly description?: string;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: Body<B>;
  readonly answers: Readonly<Record<number, Answer>>;
  /** What can go wrong besides what can with every operation of its kind. */
  readonly fails?: readonly ErrorCode[];
}

export type Tag =
  | 'Reports'
  | 'Search'
  | 'Statements'
  | 'Actors'
  | 'Contacts and events'
  | 'Dossiers'
  | 'Imports'
  | 'Export'
  | 'Changes'
  | 'Access'
  | 'Server';

export interface Body<B extends z.ZodType> {
  /** Of `application/json`; it is read and checked before the operation is asked. Of an operation that takes `others` too the schema is optional. */
  readonly json?: { readonly schema: B; readonly example: z.input<B> };
  /** Other media types; the operation reads them itself. */
  readonly others?: Readonly<Record<string, Described>>;
}

interface Described {
  readonly description: string;
  readonly example?: unknown;
  /** A JSON Schema; a text where it is left out. */
  readonly schema?: z.ZodType | Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly description: string;
  /** Media type → schema and example; empty: no body. */
  readonly content: Readonly<Record<string, { readonly schema: z.ZodType; readonly example: unknown }>>;
  readonly headers?: Readonly<Record<string, { readonly description: string; readonly example: string }>>;
}

/** What was asked, checked. */
export interface Asked<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> {
  readonly params: z.output<P>;
  readonly query: z.output<Q>;
  readonly body: z.output<B>;
  /** Of the body, without parameters; "" where there is none. */
  readonly mediaType: string;
  /** Whoever asks where nobody is known is told so: "nobody". */
  readonly by: string;
  readonly caller: Caller | null;
}

export type Handler<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> = (
  asked: Asked<P, Q, B>,
  c: HttpContext,
) => Response | Promise<Response>;

/** An answer in JSON. */
export function json(description: string, schema: z.ZodType, example: unknown): Answer {
  return { description, content: { [JSON_TYPE]: { schema, example } } };
}

export const NOTHING: Answer = { description: 'Done; there is nothing to tell.', content: {} };
