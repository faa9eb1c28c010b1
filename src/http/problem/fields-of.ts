/** What a schema finds wrong, as the fields of the request: at most a handful, so that no answer is larger than what was asked. */
import type { z } from '@hono/zod-openapi';
import type { FieldProblem } from './problem.js';

const MOST = 20;
const LONGEST = 300;

/** Where the fields stand: `query` names them by the parameter, `body` by JSON Pointer. */
export type FieldPlace = 'query' | 'body';

export function fieldsOf(error: z.ZodError, place: FieldPlace): readonly FieldProblem[] {
  return error.issues.slice(0, MOST).flatMap(issue => {
    const detail = issue.message.slice(0, LONGEST);
    // Fields that nobody knows are named by the issue, not by its path.
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, MOST) : null;
    const paths = unknown?.map(key => [...issue.path, key]) ?? [issue.path];
    return paths.map(path => ({ ...(place === 'query' ? { parameter: nameOf(path) } : { pointer: pointerOf(path) }), detail }));
  });
}

const nameOf = ([name = '']: readonly PropertyKey[]): string => String(name).slice(0, LONGEST);

/** ["items", 3, "a/b"] → "/items/3/a~1b" */
function pointerOf(path: readonly PropertyKey[]): string {
  return path
    .map(part => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('')
    .slice(0, LONGEST);
}
