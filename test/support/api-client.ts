/** Asks the server without a port, and holds every answer against the description that the server gives of itself. */
import type { z } from '@hono/zod-openapi';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { GivenOptions } from '../../src/http/app-options.js';
import { createApp } from '../../src/http/create-app.js';
import { type OpenApiDocument, openApiDocument } from '../../src/http/document/open-api-document.js';
import { PROBLEM_TYPE, problem } from '../../src/http/problem/problem.js';
import type { Ledger } from '../../src/ledger/ledger.js';

export interface Asking {
  readonly body?: NonNullable<RequestInit['body']> | object;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** From where, for limits by address. */
  readonly address?: string;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Parsed where it is JSON, else `null`. */
  readonly json: unknown;
  /** Of a problem; `null`: it is none. */
  readonly code: string | null;
}

/** "POST /api/reports" with what goes along. */
export type Ask = (line: string, asking?: Asking) => Promise<Answered>;

/** What was answered, to be looked into: of the form that it has by its schema, or the test fails. */
export const inJson = <T extends z.ZodType>(schema: T, { json }: Pick<Answered, 'json'>): z.output<T> => schema.parse(json);

export function apiClient(ledger: Ledger, options: GivenOptions = {}): Ask {
  const app = createApp(ledger, { version: '1.2.3', ...options });
  conforms ??= conformance(openApiDocument(app, '1.2.3'));
  const holds = conforms;
  return async (line, { body, type, headers = {}, address = '192.0.2.7' } = {}) => {
    const [method = 'GET', path = '/'] = line.split(' ');
    const plain = isPlain(body);
    const contentType = type ?? (plain ? 'application/json' : null);
    const response = await app.request(
      path,
      {
        method,
        headers: { ...(contentType === null ? {} : { 'content-type': contentType }), ...headers },
        ...(body === undefined ? {} : { body: plain ? JSON.stringify(body) : (body as NonNullable<RequestInit['body']>) }),
      },
      { incoming: { socket: { remoteAddress: address } } },
    );
    const text = await response.text();
    const answeredType = response.headers.get('content-type') ?? '';
    const json: unknown = /[/+]json/.test(answeredType) && text !== '' ? JSON.parse(text) : null;
    const code = answeredType === PROBLEM_TYPE && json !== null ? problem.parse(json).code : null;
    const answered = { status: response.status, headers: response.headers, text, json, code };
    holds(method, new URL(path, 'http://localhost').pathname, answered);
    return answered;
  };
}

/** An object to be sent as JSON, and no body by itself. */
function isPlain(body: Asking['body']): body is object {
  if (typeof body !== 'object') return false;
  return [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(body));
}

type Conforms = (method: string, path: string, answered: Answered) => void;

/** Made once: it is the same for every server. */
let conforms: Conforms | null = null;

function conformance(document: OpenApiDocument): Conforms {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'document', ...document });
  const paths = Object.keys(document.paths ?? {}).map(path => ({
    path,
    like: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  }));
  return (method: string, path: string, { status, headers, json }: Answered) => {
    const found = paths.find(({ like }) => like.test(path))?.path;
    const verb = method === 'HEAD' ? 'get' : method.toLowerCase();
    const operation = found === undefined ? undefined : (document.paths?.[found]?.[verb as 'get'] ?? undefined);
    if (operation === undefined || status === 304) return;
    const type = headers.get('content-type')?.split(';')[0] ?? '';
    const described = operation.responses?.[status];
    if (!described) throw new Error(`${method} ${found} does not describe the status ${status}`);
    if (type !== '' && !described.content?.[type]) throw new Error(`${method} ${found} does not describe ${type} for ${status}`);
    if (json === null) return;
    const steps = ['paths', found ?? '', verb, 'responses', String(status), 'content', type, 'schema'];
    const pointer = steps.map(step => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
    const fits = ajv.getSchema(`document#/${pointer}`);
    if (!fits?.(json)) throw new Error(`${method} ${found} ${status}: ${ajv.errorsText(fits?.errors)}`);
  };
}
