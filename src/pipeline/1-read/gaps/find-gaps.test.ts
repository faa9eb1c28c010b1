import { expect, test } from 'vitest';
import { paragraphs } from '../../../text/paragraphs.js';
import { findGaps } from './find-gaps.js';

/** "kind: shown" of every gap; every paragraph of the text is a block. */
function shown(text: string): string[] {
  const blocks = paragraphs(text).map(span => ({ kind: 'paragraph' as const, span }));
  return findGaps(text, blocks).map(({ kind, span }) => `${kind}: ${text.slice(...span)}`);
}

const PROSE = 'The envoys of Kestria and Norvania met on Monday at the lake.';

test.each<[string, string[]]>([
  // words missing
  ['They discussed the deployment of personnel to .', ['words-missing:  ']],
  ['The minister met with , who left on Monday.', ['words-missing:  ']],
  ['The envoy spoke to  and left the hall.', ['words-missing:   ']],
  ['The envoy praised the.', ['words-missing: ']],
  ['He sent a letter to the and left.', ['words-missing:  ']],
  // subject missing
  ['emphasized that the talks go on.', ['subject-missing: emphasized']],
  ['was received by the minister.', ['subject-missing: was']],
  ['also noted that the talks go on.', ['subject-missing: noted']],
  ['The talks began. stressed that they go on.', ['subject-missing: stressed']],
  ['Emphasized that the talks go on.', ['subject-missing: Emphasized']],
  ['The talks began. Stressed that they go on.', ['subject-missing: Stressed']],
  // quotation marks
  ['He said: “We stay. Nobody goes.', ['quotation-unclosed: “']],
  ['We stay and nobody goes,” he said.', ['quotation-unopened: ”']],
  ['“We stay.\n\nThe envoy left on Monday.', ['quotation-unclosed: “']],
  // paragraphs cut
  ['The minister told the press on Monday that the', ['paragraph-cut: the']],
  [`${PROSE}\n\nThe minister told the press that …`, ['paragraph-cut: …']],
  [`${PROSE}\n\nShe said that [...]`, ['paragraph-cut: [...]']],
  [
    `${PROSE}\n\n${PROSE}\n\nThe minister told the press of both states at the lake on Monday that he would soon go`,
    ['paragraph-cut: go'],
  ],
  // elisions and insertions
  ['“We shall … go on,” he said.', ['elision: …']],
  ['“We shall [...] go on. . . . Always,” he said.', ['elision: [...]', 'elision: . . . .']],
  ['“We told [the ministry] so,” he said.', ['insertion: [the ministry]']],
  ['“[T]he talks go on,” he said.', ['insertion: [T]']],
  // notes
  ['They signed the treaty[3] there.', ['footnote-missing: [3]']],
  ['They signed the treaty.¹² It holds.', ['footnote-missing: ¹²']],
])('%s', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test.each([
  'That is what they agreed to. It is the town he comes from, and the one that he fights for.',
  'They met, and, he said, nobody left. He knew that, too; so did his.',
  'The talks began at 10 a.m. and went on and on. He looked in, and out.',
  'They searched for and found the envoy. She walked to and from the lake.',
  'It was of the of-course kind, by and large.',
  'Told that the talks go on, she left. Added to that, it rained.',
  '“We stay.\n\n“Nobody goes,” he said.',
  '“We stay.\n\nNobody goes,” he said.',
  'He wrote to … nobody. They went on and . . . left.',
  'The ministers’ talks: ’tis the ’90s again.',
  `${PROSE}\n\nThey agreed on a second round; and\n\nThey agreed on a visit.`,
  `${PROSE}\n\nSigned at Talmark`,
  `${PROSE}\n\nThey agreed on a second round of talks at the lake in Talmark, to be held in May, with\n\nall envoys there.`,
  '“Why?” said the envoy. Marr Inc. said that it stays.',
  'Prices rose … again. [The ministry] left.',
  'They signed the treaty[3] there.\n\n[3] Of 2031.',
  'They signed the treaty¹ there.\n\n1. Of 2031.',
  'A lake of 40 km² and 10³ boats.',
  'von der Osk left. iLake stays.',
  'Marr , who left , said : they met with , who stayed . They , too , left .',
  '',
])('nothing lost in: %s', text => {
  expect(shown(text)).toEqual([]);
});

test('headings are read mildly', () => {
  const text = 'The minister and “the lake of the';
  expect(findGaps(text, [{ kind: 'heading', span: [0, text.length] }])).toEqual([]);
});

test('numbers gaps in the order of the text', () => {
  const text = '“We [all] stay … here,” he told the.';
  expect(findGaps(text, [{ kind: 'paragraph', span: [0, text.length] }]).map(({ id, kind }) => [id, kind])).toEqual([
    ['g1', 'insertion'],
    ['g2', 'elision'],
    ['g3', 'words-missing'],
  ]);
});
