import { expect, test } from 'vitest';
import { builtPdf } from '../../../test/support/built-pdf.js';
import type { Source } from '../../model/source.js';
import { readSource } from './read-source.js';

const UNKNOWN: Source = {
  id: 'talks',
  body: '',
  mediaType: null,
  charset: null,
  url: null,
  title: null,
  publisher: null,
  published: null,
};
const read = (given: Partial<Source>) => readSource({ ...UNKNOWN, ...given });

const FIRST = 'The envoys of Kestria and Norvania met on Monday at the lake, the foreign ministry said in the evening.';
const SECOND = 'The envoys agreed to meet again in May, and to leave the question of the border to a commission.';
const STORY = ['Envoys meet at the lake', 'By Jane Orlo and Tom Vess', `TALMARK, April 3 (Norvan Press) — ${FIRST}`, SECOND];
const PAGE = `<article><h1>${STORY[0]}</h1><p>${STORY.slice(1).join('</p><p>')}</p></article>`;
const PDF = builtPdf({
  pages: [STORY.map((text, i) => ({ text: text.replace('—', '--'), x: 72, y: 100 + 40 * i, size: i === 0 ? 18 : 9 }))],
});

test.each<[string, Partial<Source>]>([
  ['a text', { body: STORY.join('\n\n') }],
  ['a page', { body: PAGE, mediaType: 'text/html' }],
  ['a page in bytes', { body: Buffer.from(PAGE), mediaType: 'text/html' }],
  ['a PDF', { body: PDF }],
])('finds title, byline, dateline and language in %s', async (_name, given) => {
  const { text, blocks, title, author, byline, dateline, language, removed } = await read(given);
  expect(title).toBe('Envoys meet at the lake');
  expect(author).toBe('Jane Orlo, Tom Vess');
  expect(byline && text.slice(...byline)).toBe('By Jane Orlo and Tom Vess');
  expect(dateline?.agency && text.slice(...dateline.agency)).toBe('Norvan Press');
  expect(language).toBe('en');
  expect(removed.filter(({ reason }) => reason === 'byline')).toEqual([
    { reason: 'byline', text: 'By Jane Orlo and Tom Vess', span: byline },
  ]);
  expect(blocks.map(({ span }) => text.slice(...span)).join()).not.toContain('Jane Orlo');
});

test('what the page or its giver says counts for more than what is found', async () => {
  const body = `<html lang="de"><meta name="author" content="Ada Quill">${PAGE}`;
  const article = await read({
    body,
    mediaType: 'text/html',
    title: 'Talks',
    publisher: 'Norvan Press',
    published: '2031-04-03',
  });
  expect(article).toMatchObject({ title: 'Talks', author: 'Ada Quill', language: 'de', published: '2031-04-03' });
  expect(article.publisher).toBe('Norvan Press');
});

test('a text without byline and dateline has none', async () => {
  const article = await read({ body: `${FIRST}\n\n${SECOND}` });
  expect(article).toMatchObject({ author: null, byline: null, dateline: null, removed: [] });
});

test('lists what was left out of a text in its order', async () => {
  const letter = ['From: press@example.org\nSubject: Talks', ...STORY.slice(1), 'Share this article'].join('\n\n');
  const { removed } = await read({ body: letter });
  expect(removed.map(({ reason }) => reason)).toEqual(['metadata', 'metadata', 'byline', 'sharing']);
});

test('reads UTF-16 that is declared and has no byte order mark', async () => {
  const body = Buffer.from(STORY.join('\n\n'), 'utf16le');
  expect((await read({ body, mediaType: 'text/plain', charset: 'utf-16le' })).text).toBe(STORY.join('\n\n'));
});

const latin1 = (text: string) => Buffer.from(text, 'latin1');

test.each<[string, Partial<Source>, string]>([
  [
    'a picture',
    { body: latin1('\x89PNG\r\n\x1a\n'), mediaType: 'text/plain' },
    'talks is not text, HTML or PDF (a PNG picture).',
  ],
  ['zeros', { body: new Uint8Array(99), mediaType: 'text/plain' }, 'talks is not text, HTML or PDF (binary data).'],
  ['a drawing', { body: latin1('<svg/>'), mediaType: 'image/svg+xml' }, 'talks is not text, HTML or PDF (image/svg+xml).'],
  ['no article', { body: '<p>Talks</p>', mediaType: 'text/html' }, 'No article was found on the page talks.'],
  [
    'no article, with an address',
    { body: latin1('<p>Talks</p>'), mediaType: 'text/html', url: 'https://news.example/' },
    'No article was found on the page talks.',
  ],
])('names what it cannot read: %s', async (_name, given, message) => {
  await expect(read(given)).rejects.toThrow(message);
});
