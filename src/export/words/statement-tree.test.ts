import { expect, it } from 'vitest';
import { statement } from '../../../test/support/recorded-report.js';
import { type StatementNode, statementTree } from './statement-tree.js';

/** "s1(s2(s3)) s4" */
function drawn(nodes: readonly StatementNode[]): string {
  return nodes.map(node => node.statement.id + (node.held.length === 0 ? '' : `(${drawn(node.held)})`)).join(' ');
}

it.each<[string, readonly (readonly [string, string | null])[], string]>([
  [
    'side by side',
    [
      ['s1', null],
      ['s2', null],
    ],
    's1 s2',
  ],
  [
    'one in another',
    [
      ['s1', null],
      ['s2', 's1'],
      ['s3', 's2'],
      ['s4', 's1'],
    ],
    's1(s2(s3) s4)',
  ],
  [
    'the holder after the held',
    [
      ['s1', 's2'],
      ['s2', null],
    ],
    's2(s1)',
  ],
  ['an unknown holder (negative)', [['s1', 's9']], 's1'],
  [
    'two that hold each other (negative)',
    [
      ['s1', 's2'],
      ['s2', 's1'],
      ['s3', 's2'],
    ],
    's1 s2 s3',
  ],
  ['none', [], ''],
])('%s', (_name, statements, tree) =>
  expect(drawn(statementTree(statements.map(([id, inside]) => statement({ id, inside }))))).toBe(tree),
);

it('keeps every statement of a chain without end', () => {
  const chain = Array.from({ length: 5000 }, (_, index) =>
    statement({ id: `s${index}`, inside: index === 0 ? null : `s${index - 1}` }),
  );
  const count = (nodes: readonly StatementNode[]): number => nodes.reduce((sum, node) => sum + 1 + count(node.held), 0);
  expect(count(statementTree(chain))).toBe(5000);
});
