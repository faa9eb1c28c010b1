/** Statements as people read them: each beneath the statement whose content holds it. */
import type { Statement } from '../../model/statement.js';

export interface StatementNode {
  readonly statement: Statement;
  readonly held: readonly StatementNode[];
}

/** What is held deeper than this stands at the top: no report goes there, and a broken one must not exhaust the stack. */
const DEEPEST = 12;

/** Every statement exactly once, in the order given; one whose holder is unknown, or that ends up holding itself, stands at the top. */
export function statementTree(statements: readonly Statement[]): readonly StatementNode[] {
  const byId = new Map(statements.map(statement => [statement.id, statement]));
  const held = new Map<string | null, Statement[]>();
  for (const statement of statements) {
    const holder = reachesTop(statement, byId) ? statement.inside : null;
    const siblings = held.get(holder);
    if (siblings === undefined) held.set(holder, [statement]);
    else siblings.push(statement);
  }
  return nodesIn(null, held);
}

function nodesIn(holder: string | null, held: ReadonlyMap<string | null, readonly Statement[]>): readonly StatementNode[] {
  return (held.get(holder) ?? []).map(statement => ({ statement, held: nodesIn(statement.id, held) }));
}

function reachesTop(statement: Statement, byId: ReadonlyMap<string, Statement>): boolean {
  let holder: string | null = statement.inside;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    if (holder === null) return true;
    const next: Statement | undefined = byId.get(holder);
    if (next === undefined) return false;
    holder = next.inside;
  }
  return false;
}
