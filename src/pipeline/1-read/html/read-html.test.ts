import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ReadoutError } from '../../../errors/readout-error.js';
import { parsePage } from './parse-page.js';
import { readHtml } from './read-html.js';
import { readLines } from './read-lines.js';

const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}.html`, import.meta.url), 'utf8');
const codeOf = (html: string) => {
  try {
    readHtml(html, null, 'page.html');
    return null;
  } catch (error) {
    return error instanceof ReadoutError ? error.code : error;
  }
};
const SENTENCE = 'The foreign minister of Kestria met his colleague from Norvania on Tuesday. ';
const ARTICLE = `<article><h1>Talks in Talmark</h1><p>${SENTENCE}</p><p>${SENTENCE}</p></article>`;

describe('a news page', () => {
  const article = readHtml(fixture('news-page'), 'https://courier.example/world/sel', 'sel.html');

  it('gives the article and nothing else', () => {
    expect(article.text.split('\n\n')).toEqual([
      'TALMARK, April 3 (KNA) — Kestria and Norvania will reopen the border crossing at Sel on 1 May, the foreign ministers of Kestria and Norvania said on Thursday.',
      '“This is a good day for the people on both sides,” Foreign Minister Ilse Brand told reporters after the talks.',
      'We kept our word, and so did our neighbours.',
      'Two years of talks',
      'The crossing was closed in 2029. Both capitals blamed each other for it.',
      'Trucks may pass from 6 a.m.',
      'Travellers need no visa.',
    ]);
  });

  it('knows the kind and place of every block', () => {
    const kinds = ['paragraph', 'paragraph', 'quotation', 'heading', 'paragraph', 'list-item', 'list-item'];
    expect(article.blocks.map(({ kind }) => kind)).toEqual(kinds);
    expect(article.blocks.map(({ span: [start, end] }) => article.text.slice(start, end))).toEqual(article.text.split('\n\n'));
  });

  it('reads what the page says of it', () => {
    expect(article).toMatchObject({
      title: 'Kestria and Norvania agree to reopen border crossing',
      publisher: 'The Velmora Courier',
      author: 'Lena Orsk, Tomas Brill',
      published: '2031-04-03T09:05:00+02:00',
      language: 'en-KS',
    });
  });

  it.each([
    ['cookie-banner', 'We use cookies'],
    ['navigation', 'Sport'],
    ['byline', 'By Lena Orsk and Tomas Brill'],
    ['metadata', '3 April 2031'],
    ['sharing', 'Facebook Email'],
    ['picture-caption', 'The crossing at Sel. Photo: Ada Venn'],
    ['advertisement', 'Advertisement'],
    ['read-more', 'Read more: What the closing of Sel cost the valley'],
    ['byline', 'Additional reporting by Ada Venn in Port Sel.'],
    ['newsletter', 'Sign up for our newsletter'],
    ['related-links', 'Norvania names a new envoy'],
    ['comments', 'Finally some good news'],
    ['comment-form', 'Your name Post comment'],
    ['boilerplate', '© 2031 The Velmora Courier'],
  ])('lists %s as left out', (reason, words) => {
    expect(article.removed.find(({ text }) => text.includes(words))?.reason).toBe(reason);
  });
});

describe('a ministry page of tables, line breaks and open tags', () => {
  const article = readHtml(fixture('ministry-page'), null, 'page.html');

  it('gives the readout with its headings and lists', () => {
    expect(article.text.split('\n\n')).toEqual([
      "Minister Ilse Brand spoke by telephone with the Foreign Minister of Norvania, Per Odell, at the Norvanian side's initiative.",
      'The ministers discussed the reopening of the crossing at Sel. Minister Brand stressed that the timetable must be kept.',
      'Agreed steps',
      'A joint commission meets in Talmark in June.',
      'Customs officers exchange lists of goods every week.',
      'Next meeting',
      'Minister Odell accepted an invitation to visit Velmora. No date was set.',
      'Press service',
    ]);
    expect(article.title).toBe('Readout of the call between Minister Brand and Minister Odell');
    expect(article.published).toBe('2031-05-12');
  });
});

describe('nothing is dropped in silence', () => {
  it.each(['news-page', 'ministry-page'])('every visible word of %s is kept or listed', name => {
    const words = (texts: readonly string[]) => texts.join(' ').split(/\s+/).sort();
    const article = readHtml(fixture(name), null, 'page.html');
    const lines = readLines(parsePage(fixture(name), 'page')).map(({ text }) => text);
    expect(words([article.text, ...article.removed.map(({ text }) => text)])).toEqual(words(lines));
  });

  it.each([
    [
      'many links',
      `<p>${'The <a href="/x">minister of Kestria</a> met <a href="/y">the minister of Norvania</a>. '.repeat(3)}</p>`,
    ],
    ['a paragraph that is one link', `<p><a href="/x">${SENTENCE}</a></p>`],
    ['a link in bold', `<p>On Tuesday <b><a href="/x">both ministers</a></b> spoke in Talmark about the crossing at Sel.</p>`],
    ['a link named like furniture', `<p>On Tuesday <a class="share related" href="/x">both ministers</a> spoke in Talmark.</p>`],
  ])('links inside the article keep their words: %s', (_, paragraph) => {
    const { text } = readHtml(
      `<div>${ARTICLE.replace('</article>', `${paragraph}<p>${SENTENCE}</p></article>`)}</div>`,
      null,
      'page.html',
    );
    expect(text).toContain(paragraph.replace(/<[^>]+>/g, '').trim());
  });
});

describe('short articles', () => {
  it('reads two sentences', () => {
    const page = `<body><nav><a href="/">Home</a></nav><h1>Call with Norvania</h1><div>${SENTENCE}They agreed to speak again before the end of the month.</div></body>`;
    expect(readHtml(page, null, 'page.html').text).toBe(`${SENTENCE}They agreed to speak again before the end of the month.`);
  });

  it('is not led astray by a longer cookie banner', () => {
    const banner = `<div class="cookie-layer"><p>${'Our partners store information on your device and read it again. '.repeat(20)}</p></div>`;
    expect(readHtml(`<body>${banner}${ARTICLE}</body>`, null, 'page.html').text).toBe(`${SENTENCE.trim()}\n\n${SENTENCE.trim()}`);
  });

  it('is not taken for comments by a name round everything', () => {
    const page = `<div class="comments-open"><div class="entry-content">${ARTICLE.replace(/<h1>.*<\/h1>/, '')}</div></div>`;
    expect(readHtml(page, null, 'page.html').text).toBe(`${SENTENCE.trim()}\n\n${SENTENCE.trim()}`);
  });

  it('takes the first of two articles where the page loads another below', () => {
    const next = `<main><article><h1>Harbour strike ends</h1>${`<p>Dock workers in Port Sel went back to work on Monday, their union said.</p>`.repeat(4)}</article></main>`;
    const page = `<title>Talks in Talmark</title><body><main>${ARTICLE}</main>${next}</body>`;
    expect(readHtml(page, null, 'page.html').text).not.toContain('Dock workers');
  });
});

describe('pages without an article', () => {
  it.each([
    ['a front page', fixture('front-page')],
    ['a login page', fixture('login-page')],
    ['nothing', ''],
    ['frames', '<frameset><frame src="a"><frame src="b"></frameset>'],
    ['scripts alone', `<script>${'<p>'.repeat(1000)}${SENTENCE.repeat(9)}</script>`],
    ['hidden text alone', `<div style="display: none">${SENTENCE.repeat(9)}</div>`],
    ['a wall', '<p>Please enable JavaScript and reload this page to go on reading the Courier.</p>'],
  ])('%s', (_, html) => {
    expect(codeOf(html)).toBe('page-without-article');
  });
});

describe('hostile pages end soon', () => {
  it.each([
    ['too large', 'x'.repeat(20_000_001), 'input-too-large'],
    ['too many elements', '<b>x</b>'.repeat(600_000), 'input-too-large'],
    ['100,000 tags deep', `${'<div>'.repeat(100_000)}${SENTENCE}`, 'page-too-deep'],
    ['as deep as allowed', `${'<div>'.repeat(500)}${SENTENCE.repeat(2)}`, null],
    ['nested tables', `${'<table><tr><td>'.repeat(150)}${SENTENCE.repeat(2)}`, null],
    ['broken entities', `<p>&#xFFFFFFF; &bogus; &amp ${'&'.repeat(200_000)}</p>${ARTICLE}`, null],
    ['an open script', `${ARTICLE}<script>${'<a>'.repeat(100_000)}`, null],
    ['brackets', '<'.repeat(500_000), 'page-without-article'],
    ['deep JSON-LD', `<script type="application/ld+json">${'['.repeat(100_000)}</script>${ARTICLE}`, null],
    ['white space', `${ARTICLE}<p>a${' '.repeat(2_000_000)}b</p>`, null],
    ['separators in the title', `<title>${' - a'.repeat(300_000)}</title>${ARTICLE}`, null],
  ])('%s', (_, html, code) => {
    const started = performance.now();
    expect(codeOf(html)).toBe(code);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('comments of readers', () => {
  const comments = `<section class="comments"><h2>Comments (2)</h2><p class="comment-author">gullwing</p><p>Subscribe</p>
    <div class="comment"><p class="byline">By Old Tam</p><p>Read more: the herring is ten miles to the north.</p></div></section>`;

  it('are comments, whatever their parts are called and worded', () => {
    const { removed } = readHtml(`<body>${ARTICLE}${comments}</body>`, null, 'page.html');
    expect(removed.filter(({ text }) => /gullwing|Old Tam|Subscribe|herring/.test(text)).map(({ reason }) => reason)).toEqual([
      'comments',
    ]);
  });

  it('a byline that stands elsewhere is one', () => {
    const page = `<body><p class="byline">By Old Tam</p>${ARTICLE}${comments}</body>`;
    expect(readHtml(page, null, 'page.html').removed[0]).toMatchObject({ reason: 'byline', text: 'By Old Tam' });
  });
});
