/** An operation as OpenAPI describes it: with everything that it can answer, its errors too. */
import type { RouteConfig, z } from '@hono/zod-openapi';
import { CATALOGUE, type ErrorCode } from '../../errors/catalogue.js';
import type { Answer, Body, Operation } from '../operation.js';
import { PROBLEM_TYPE, type Problem, problem } from '../problem/problem.js';
import { describedBy } from '../problem/problem-of.js';
import { type Needed, ROLES } from '../roles.js';

type Any = Operation<z.ZodType, z.ZodType, z.ZodType>;

export function describe<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  operation: Operation<P, Q, B>,
): RouteConfig {
  const { id, method, path, tag, summary, description, body, params, query } = operation;
  const needed = ROLES[id];
  return {
    ...{ operationId: id, method, path, tags: [tag], summary },
    description: [description, roleIn(needed)].filter(Boolean).join('\n\n'),
    security: needed === 'anyone' ? [] : [{ token: [] }, { cookie: [] }],
    request: {
      ...(isObject(params) ? { params } : {}),
      ...(isObject(query) ? { query } : {}),
      ...(body ? { body: { required: true, content: bodyContent(body) } } : {}),
    },
    responses: { ...successes(operation.answers), ...failures(operation) },
  };
}

type Params = NonNullable<NonNullable<RouteConfig['request']>['params']>;

/** What is described of a question is an object, or one that is changed into another. */
const isObject = (schema: z.ZodType | undefined): schema is z.ZodType & Params => schema !== undefined;

const roleIn = (needed: Needed): string => (needed === 'anyone' ? 'Needs no token.' : `Needs the role ${needed}.`);

function bodyContent({ json, others = {} }: Body<z.ZodType>) {
  const rest = Object.entries(others).map(([type, { schema, ...described }]) => [
    type,
    { ...described, schema: schema ?? { type: 'string' } },
  ]);
  return { ...(json ? { 'application/json': json } : {}), ...Object.fromEntries(rest) };
}

function successes(answers: Readonly<Record<number, Answer>>): RouteConfig['responses'] {
  const all = Object.entries(answers).map(([status, { description, content, headers }]) => [
    status,
    { description, ...(Object.keys(content).length > 0 ? { content } : {}), ...(headers ? { headers: headersOf(headers) } : {}) },
  ]);
  return Object.fromEntries(all);
}

const headersOf = (headers: NonNullable<Answer['headers']>) =>
  Object.fromEntries(Object.entries(headers).map(([name, told]) => [name, { ...told, schema: { type: 'string' as const } }]));

/** One answer a status, with an example of each code that it can have. */
function failures(operation: Any): RouteConfig['responses'] {
  const codes = [...new Set(codesOf(operation))];
  const statuses = [...new Set(codes.map(code => CATALOGUE[code].status))];
  return Object.fromEntries(statuses.map(status => [status, failure(codes.filter(code => CATALOGUE[code].status === status))]));
}

function failure(codes: readonly ErrorCode[]) {
  const examples = Object.fromEntries(codes.map(code => [code, { value: exampleOf(code) }]));
  const description = codes.map(code => `\`${code}\`: ${CATALOGUE[code].message}`).join('\n\n');
  return { description, content: { [PROBLEM_TYPE]: { schema: problem, examples } } };
}

const exampleOf = (code: ErrorCode): Problem => ({
  ...describedBy(code),
  detail: CATALOGUE[code].message,
  hint: CATALOGUE[code].hint,
  requestId: '0b7e9a52-6f0e-4a43-9a55-3f1f6f6d9c55',
});

/** What can happen to the database at any time. */
const STORE = ['store-lost', 'store-busy', 'store-slow'] as const;

function codesOf({ id, params, query, body, fails = [], answers, method }: Any): readonly ErrorCode[] {
  const produces = Object.values(answers).some(({ content }) => Object.keys(content).length > 0);
  return [
    ...(params ? ['path-unknown' as const] : []),
    'parameter-invalid',
    ...(query ? ['query-invalid' as const] : []),
    ...(body ? (['body-broken', 'body-invalid', 'body-too-large', 'media-type-unknown'] as const) : []),
    ...(ROLES[id] === 'anyone' ? [] : (['token-missing', 'token-invalid', 'role-too-low'] as const)),
    ...(produces ? ['form-unknown' as const] : []),
    ...(method === 'get' ? [] : ['origin-foreign' as const]),
    ...(['host-foreign', 'too-many-requests', 'defect', ...STORE] as const),
    ...(method === 'get' ? [] : (['store-unwritable', 'store-full'] as const)),
    ...fails,
  ];
}
