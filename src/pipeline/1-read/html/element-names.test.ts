import { expect, test } from 'vitest';
import { namesOf } from './element-names.js';
import { parsePage } from './parse-page.js';

const namesIn = (html: string) => namesOf(parsePage(html, 'page').elements[1] ?? parsePage('', 'page').root);

test.each<[string, readonly string[]]>([
  ['<div id="lead" class="articleBody js-main_text">', ['article', 'body', 'js', 'main', 'text', 'lead']],
  ['<div id="lead">', ['lead']],
  ['<div>', []],
  [`<div class="${'x'.repeat(498)} story comments">`, ['x'.repeat(498), 's']],
  [`<div class="story" id="${'x'.repeat(100_000)}">`, ['story', 'x'.repeat(500)]],
])('%#', (html, names) => {
  expect(namesIn(html)).toEqual(names);
});
