import { describe, expect, it } from 'vitest';
import { parsePage } from '../parse-page.js';
import { readMetadata } from './read-metadata.js';

const read = (html: string, url: string | null = null) => readMetadata(parsePage(html, 'page'), url);

describe('title', () => {
  it.each([
    ['the site behind a bar', '<title>Talks resume in Talmark | Velmora Courier</title>', 'Talks resume in Talmark'],
    ['the site behind a dash', '<title>Talks resume in Talmark - Velmora Courier</title>', 'Talks resume in Talmark'],
    [
      'the headline that is shown',
      '<title>Talks resume in Talmark: live | News | VC</title><h1>Talks resume in Talmark</h1>',
      'Talks resume in Talmark',
    ],
    ['a logo is no headline', '<title>Talks resume in Talmark</title><h1>Velmora Courier</h1>', 'Talks resume in Talmark'],
    ['Open Graph', '<meta property="og:title" content="Talks &amp;amp; tea"><title>x</title>', 'Talks & tea'],
    [
      'a dash of its own',
      '<title>Kestria - Norvania: what the two ministers agreed on this week</title>',
      'Kestria - Norvania: what the two ministers agreed on this week',
    ],
    ['the headline alone', '<h1>Talks resume</h1>', 'Talks resume'],
  ])('%s', (_, html, title) => {
    expect(read(html).title).toBe(title);
  });

  it('is null without one', () => {
    expect(read('<p>Talks resume.</p>').title).toBeNull();
  });
});

describe('schema.org', () => {
  const script = (json: string) => `<script type="application/ld+json">${json}</script>`;

  it.each([
    ['a list', script('[{"@type":"Thing"},{"@type":"Report","headline":"Talks"}]'), 'Talks'],
    ['a graph', script('{"@graph":[{"@type":["NewsArticle","Article"],"headline":"Talks"}]}'), 'Talks'],
    ['a comment round it', script('<!-- {"@type":"NewsArticle","headline":"Talks"} -->'), 'Talks'],
    ['line feeds in strings', script('{"@type":"NewsArticle","headline":"Talks\nin Talmark"}'), 'Talks in Talmark'],
    ['a semicolon after it', script('{"@type":"BlogPosting","headline":"Talks"};'), 'Talks'],
    ['broken before whole', script('{"@type":') + script('{"@type":"NewsArticle","headline":"Talks"}'), 'Talks'],
    ['no article', script('{"@type":"Organization","headline":"Talks"}'), null],
    ['not an object', script('"Talks"'), null],
  ])('%s', (_, html, title) => {
    expect(read(html).title).toBe(title);
  });
});

describe('the other fields', () => {
  it.each([
    ['publisher', '<meta property="og:site_name" content="Velmora Courier">', 'Velmora Courier'],
    ['publisher', '<meta name="DC.publisher" content="Ministry of Talmark">', 'Ministry of Talmark'],
    ['publisher', '<meta property="article:publisher" content="https://social.example/courier">', null],
    [
      'author',
      '<meta name="parsely-author" content="Lena Orsk"><meta name="parsely-author" content="Tomas Brill">',
      'Lena Orsk, Tomas Brill',
    ],
    ['author', '<a rel="author" href="/lena">By Lena Orsk</a>', 'Lena Orsk'],
    ['author', '<meta property="article:author" content="https://social.example/lena">', null],
    ['published', '<meta name="sailthru.date" content="2031-04-03 09:05:00">', '2031-04-03T09:05:00'],
    ['published', '<time itemprop="datePublished" datetime="2031-04-03T09:05Z">today</time>', '2031-04-03T09:05:00Z'],
    ['published', '<aside><time datetime="2031-04-03">then</time></aside>', null],
    ['language', '<html lang="en_ks">', 'en-KS'],
    ['language', '<meta http-equiv="content-language" content="de">', 'de'],
    ['language', '<html lang="the language">', null],
  ] as const)('%s of %s', (field, html, value) => {
    expect(read(html)[field]).toBe(value);
  });

  it('takes the date from the address last', () => {
    expect(read('<p>x</p>', 'https://courier.example/2031/04/03/talks').published).toBe('2031-04-03');
  });
});
