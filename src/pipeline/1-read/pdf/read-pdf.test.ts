import { expect, test } from 'vitest';
import { type BuiltLine, builtPdf } from '../../../../test/support/built-pdf.js';
import { readPdf } from './read-pdf.js';

const LEADING = 14;

/** Lines under each other in a column that starts at `x`, `y`. */
function column(x: number, y: number, texts: readonly string[], size = 11): readonly BuiltLine[] {
  return texts.map((text, i) => ({ text, x, y: y + i * LEADING, size }));
}

const FIRST = [
  'The foreign minister of Kestria received the envoy of Norvania in Talmark on Monday',
  'and told him that the talks at the lake would go on until both sides had found a so-',
  'lution that lasts.',
];
const SECOND = [
  'The envoy said that his government shares this view and that it will send a delega-',
  'tion in May. He praised the vice-',
  'president of Kestria, who had long stood for talks.',
];

async function read(pages: readonly (readonly BuiltLine[])[], info?: string) {
  return readPdf(builtPdf(info === undefined ? { pages } : { pages, info }), 'talks.pdf');
}

test('reads title, paragraphs, broken words, blocks', async () => {
  const article = await read([
    [...column(72, 100, ['Talks at the lake'], 18), ...column(72, 140, FIRST), ...column(72, 196, SECOND)],
  ]);
  expect(article.text.split('\n\n')).toEqual([
    'Talks at the lake',
    `${FIRST[0]} and told him that the talks at the lake would go on until both sides had found a solution that lasts.`,
    'The envoy said that his government shares this view and that it will send a delegation in May. He praised the vice-president of Kestria, who had long stood for talks.',
  ]);
  expect(article.blocks.map(({ kind, span }) => [kind, article.text.slice(...span).slice(0, 9)])).toEqual([
    ['heading', 'Talks at '],
    ['paragraph', 'The forei'],
    ['paragraph', 'The envoy'],
  ]);
  expect(article.title).toBe('Talks at the lake');
  expect(article.removed).toEqual([]);
});

test('joins a sentence over the pages and leaves out what every page repeats', async () => {
  const page = (number: number, lines: readonly string[]) => [
    ...column(72, 40, ['Ministry of Foreign Affairs of Kestria']),
    ...column(72, 120, lines),
    ...column(300, 760, [`Page ${number} of 2`]),
  ];
  const article = await read([page(1, FIRST.slice(0, 1)), page(2, ['and told him that the talks go on.'])]);
  expect(article.text).toBe(`${FIRST[0]} and told him that the talks go on.`);
  expect(article.removed.map(({ reason, text, span }) => [reason, text, span])).toEqual([
    ['boilerplate', 'Ministry of Foreign Affairs of Kestria', null],
    ['boilerplate', 'Page 1 of 2', null],
  ]);
});

test('leaves out what a browser prints round a page', async () => {
  const lines = [
    ...column(30, 20, ['4/3/31, 10:15 AM'], 8),
    ...column(300, 20, ['Talks at the lake'], 8),
    ...column(72, 120, FIRST),
    ...column(30, 780, ['https://news.example/talks'], 8),
    ...column(560, 780, ['1/1'], 8),
  ];
  expect((await read([lines])).text).toMatch(/^The foreign minister .* that lasts\.$/);
});

test('keeps items apart that no mark starts', async () => {
  const article = await read([[...column(72, 100, FIRST), ...column(90, 142, ['a second round in May', 'a visit to Port Sel'])]]);
  expect(article.text.split('\n\n').slice(1)).toEqual(['a second round in May', 'a visit to Port Sel']);
});

test('reads two columns one after the other', async () => {
  const left = [
    'The minister met the envoy of Norvania at',
    'the lake in Talmark on Monday and said',
    'that the talks would go on for as long as',
    'both of the sides wished them to, and that',
    'nobody would be asked to leave the table.',
  ];
  const right = [
    'The envoy said that his government shares',
    'this view, and that it will send a group in',
    'May. He did not say who would lead it, or',
    'how long the group would stay in Talmark',
    'before it went home to Port Sel by the lake.',
  ];
  const mixed = column(50, 120, left).flatMap((line, i) => [line, ...column(320, 120 + i * LEADING, right.slice(i, i + 1))]);
  const article = await read([[...column(50, 80, ['Talks at the lake'], 20), ...mixed]]);
  expect(article.text.split('\n\n')).toEqual(['Talks at the lake', left.join(' '), right.join(' ')]);
});

test('parts paragraphs by indent and items by their marks', async () => {
  const lines = [
    ...column(72, 100, ['The minister and the envoy spoke about the crossing at the lake and other matters.']),
    ...column(90, 114, ['They agreed on three points, which a commission of both states will now work out']),
    ...column(72, 128, ['in detail before the summer, namely:']),
    ...column(72, 142, ['- a second round in May', '- a visit to Port Sel']),
  ];
  const article = await read([lines]);
  expect(article.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'list-item', 'list-item']);
});

test('takes title, author and day from the information, if they say something', async () => {
  const lines = column(72, 100, FIRST);
  const told = await read([lines], "/Title (Talks in Talmark) /Author (Jane Orlo) /CreationDate (D:20310403101500+03'00')");
  expect([told.title, told.author, told.published]).toEqual(['Talks in Talmark', 'Jane Orlo', '2031-04-03T10:15:00+03:00']);
  const empty = await read([lines], '/Title (Microsoft Word - talks.docx) /Author (jorlo) /CreationDate (yesterday)');
  expect([empty.title, empty.author, empty.published]).toEqual([null, null, null]);
});

test.each<[string, Uint8Array, string]>([
  ['a lock', builtPdf({ pages: [column(72, 100, FIRST)], locked: true }), 'The PDF talks.pdf is locked with a password.'],
  ['no text', builtPdf({ pages: [[]] }), 'The PDF talks.pdf holds pictures and no text.'],
  ['no pages', builtPdf({ pages: [] }), 'The PDF talks.pdf'],
  ['broken bytes', Uint8Array.from(Buffer.from('%PDF-1.4\nnothing more')), 'The PDF talks.pdf cannot be read: '],
  [
    'too many items on a page',
    builtPdf({
      pages: [Array.from({ length: 20_001 }, (_, i) => ({ text: 'a', x: 50 + 5 * (i % 100), y: 100 + 2 * (i / 100), size: 1 }))],
    }),
    'talks.pdf is larger than 20000 pieces of text on a page.',
  ],
  [
    'too many characters',
    builtPdf({ pages: Array.from({ length: 51 }, () => column(72, 100, ['a'.repeat(100_000)], 0.005)) }),
    'talks.pdf is larger than 5000000 characters.',
  ],
  ['too many pages', builtPdf({ pages: Array.from({ length: 501 }, () => []) }), 'talks.pdf is larger than 500 pages.'],
])('says what is wrong: %s', async (_name, bytes, message) => {
  await expect(readPdf(bytes, 'talks.pdf')).rejects.toThrow(message);
});

test('leaves the bytes as they are', async () => {
  const bytes = builtPdf({ pages: [column(72, 100, FIRST)] });
  const before = Uint8Array.from(bytes);
  await readPdf(bytes, 'talks.pdf');
  expect(bytes).toEqual(before);
});
