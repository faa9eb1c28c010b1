import { expect, test } from 'vitest';
import { readPlain } from './read-plain.js';

const STORY = `Envoys meet at the lake

By Jane Orlo and Tom Vess

TALMARK, April 3 (Norvan Press) — The envoys of Kestria and Norvania met on Monday at the lake, the ministry said.

“We shall go on,” said General Marr, who read more books than anybody had asked him to share.

What comes next

- a second round in May
- a visit to Port Sel

> We have waited long enough, the statement reads.`;

function kinds(text: string): string[] {
  return readPlain(text).blocks.map(({ kind, span }) => `${kind}: ${text.slice(...span).slice(0, 20)}`);
}

test('reads a story: title, blocks', () => {
  const article = readPlain(STORY);
  expect(article.text).toBe(STORY);
  expect(article.title).toBe('Envoys meet at the lake');
  expect(article.removed).toEqual([]);
  expect(kinds(STORY)).toEqual([
    'heading: Envoys meet at the l',
    'heading: By Jane Orlo and Tom',
    'paragraph: TALMARK, April 3 (No',
    'paragraph: “We shall go on,” sa',
    'heading: What comes next',
    'list-item: a second round in Ma',
    'list-item: a visit to Port Sel',
    'quotation: > We have waited lon',
  ]);
});

test('reads the wrapped lines of a letter as paragraphs', () => {
  const text = `From: press@example.org
Subject: Talks at the lake
Date: 3 April 2031

The envoys of Kestria and Norvania met on Monday at the lake in
Talmark. They agreed to meet again in May, and to leave the question
of the border to a commission.

The commission has no date yet.`;
  const article = readPlain(text);
  expect(article.title).toBe('Talks at the lake');
  expect(article.removed.map(({ reason }) => reason)).toEqual(['metadata', 'metadata', 'metadata']);
  expect(kinds(text)).toEqual(['paragraph: The envoys of Kestri', 'paragraph: The commission has n']);
});

test('reads Markdown', () => {
  const text = `# Envoys meet

The envoys of Kestria met on Monday at the lake, the ministry said.

---

## What comes next

1. A second round in May.
2) A visit.

“So what?” asked the general, and nobody at the table answered him.`;
  expect(readPlain(text).title).toBe('Envoys meet');
  expect(kinds(text)).toEqual([
    'heading: # Envoys meet',
    'paragraph: The envoys of Kestri',
    'heading: ## What comes next',
    'list-item: A second round in Ma',
    'list-item: A visit.',
    'paragraph: “So what?” asked the',
  ]);
});

test('a first line with a full stop is the title over a dateline', () => {
  const text = 'Envoys meet at the lake.\n\nTALMARK (NP) — The envoys of Kestria and Norvania met on Monday at the lake.';
  expect(readPlain(text).title).toBe('Envoys meet at the lake.');
});

test('a byline above it is not the title', () => {
  const text =
    'By Jane Orlo\n\nEnvoys meet at the lake\n\nThe envoys of Kestria and Norvania met on Monday at the lake in Talmark.';
  expect(readPlain(text).title).toBe('Envoys meet at the lake');
});

test('a long paragraph in capitals takes no quadratic time', () => {
  const started = performance.now();
  expect(readPlain(`Envoys met.\n\n${'A'.repeat(200_000)}x`).title).toBeNull();
  expect(performance.now() - started).toBeLessThan(5_000);
});

test.each<[string, string]>([
  ['one paragraph', 'The envoys of Kestria and Norvania met on Monday at the lake, the ministry said.'],
  ['a line that leads to a list', 'They agreed on:\n- a second round\n- a visit'],
  ['a spoken question', 'Q: Who pays for it?\n\nThe envoys of Kestria and Norvania met on Monday at the lake, he said.'],
  [
    'a spoken line that breaks off',
    'GENERAL MARR: I do not —\n\nThe envoys of Kestria and Norvania met on Monday at the lake, he said.',
  ],
  ['nothing', ''],
])('no title in %s', (_name, text) => {
  expect(readPlain(text).title).toBeNull();
});
