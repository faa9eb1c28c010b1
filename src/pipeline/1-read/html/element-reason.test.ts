import { describe, expect, it } from 'vitest';
import { reasonOf } from './element-reason.js';
import { parsePage } from './parse-page.js';

const reasonIn = (html: string) => {
  const { elements } = parsePage(html, 'page');
  const element = elements.at(-1);
  return element
    ? reasonOf(
        element,
        elements.some(({ tag }) => tag === 'article'),
      )
    : null;
};

describe('reasonOf', () => {
  it.each([
    ['<div class="related-links">', 'related-links'],
    ['<div class="box shareTools">', 'sharing'],
    ['<div id="cookieBanner">', 'cookie-banner'],
    ['<div class="most-read">', 'related-links'],
    ['<p class="wp-caption-text">', 'picture-caption'],
    ['<nav>', 'navigation'],
    ['<div role="contentinfo">', 'boilerplate'],
    ['<article><header>', 'metadata'],
    ['<div><header>', 'navigation'],
  ])('%s: %s', (html, reason) => {
    expect(reasonIn(html)).toBe(reason);
  });

  it.each([
    '<div class="article-body">',
    '<div class="adaptive loaded headline">',
    '<section>',
    '<div class="shareholder-report">',
  ])('not: %s', html => {
    expect(reasonIn(html)).toBeNull();
  });
});
