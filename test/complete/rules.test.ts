/** Every rule that decides something can say in plain words what it goes by. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { RULES } from '../../src/export/explain/decided-by.js';

const PIPELINE = fileURLToPath(new URL('../../src/pipeline/', import.meta.url));

/** As the rules write it: in an evidence, in what becomes one, or as the last argument of what makes one. */
const NAMED = [
  /\b(?:by|rule): '([a-z-]+)'/g,
  /\b(?:stated|inferred|absent|evidence)\((?:[^()']* \? )?'([a-z-]+)'/g,
  /\b(?:stated|inferred|absent|evidence)\([^()]* : '([a-z-]+)'\)/g,
  /\w\((?:[^'\n]*, )?'([a-z]+(?:-[a-z]+)+)'\)/g,
];

/** What the tagger decides is told by its name. */
const MODEL = 'tagger';

function named(code: string): readonly string[] {
  return [...new Set(NAMED.flatMap(pattern => [...code.matchAll(pattern)].map(([, name = '']) => name)))];
}

const files = readdirSync(PIPELINE, { recursive: true, encoding: 'utf8' }).filter(name => /(?<!\.test)\.ts$/.test(name));
const found = new Set(files.flatMap(name => named(readFileSync(join(PIPELINE, name), 'utf8'))));

test('every rule has its words in decided-by.ts', () => {
  expect([...found].filter(name => name !== MODEL && !Object.hasOwn(RULES, name)).sort()).toEqual([]);
});

test('there are no words for a rule that is gone', () => {
  const code = files.map(name => readFileSync(join(PIPELINE, name), 'utf8')).join('\n');
  expect(Object.keys(RULES).filter(name => !code.includes(`'${name}'`))).toEqual([]);
});

test.each([
  ["evidence: { basis: 'stated', by: 'a-rule', score: null }", ['a-rule']],
  ["{ span, rule: 'a-rule', score }", ['a-rule']],
  ["spoken([figure], inferred('a-rule'))", ['a-rule']],
  ["evidence(kind === state ? 'one' : 'other')", ['one', 'other']],
  ["relayAt(span, context, 'a-rule')", ['a-rule']],
  ["someoneAt(words, at + 1, 'a-rule')", ['a-rule']],
  ["by: context.tagger, role: 'relay'", []],
  ["words.includes('to')", []],
])('a name is found in %s', (code, names) => expect(named(code)).toEqual(names));
