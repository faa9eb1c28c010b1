import { describe, expect, test } from 'vitest';
import { sourceOfRecord } from './source-of-record.js';

const place = { id: 'list.ndjson', line: 7 };

describe('a record', () => {
  test('with all of its fields', () => {
    const record = {
      id: 'kd-1',
      text: 'The minister of Kestria said no.\r\n',
      title: 'No',
      url: 'https://kestria.example/no',
      published: '2031-05-02',
      publisher: 'Kestria Daily',
      score: [1, 2],
    };
    expect(sourceOfRecord(JSON.stringify(record), place)).toEqual({
      id: 'kd-1',
      body: record.text,
      mediaType: 'text/plain',
      charset: null,
      url: record.url,
      title: 'No',
      publisher: 'Kestria Daily',
      published: '2031-05-02',
    });
  });

  test.each([
    ['a page', '{"id":"a","html":"<p>Yes</p>"}', { body: '<p>Yes</p>', mediaType: 'text/html' }],
    [
      'a text that counts before the page',
      '{"id":"a","text":"Yes","html":"<p>No</p>"}',
      { body: 'Yes', mediaType: 'text/plain' },
    ],
    ['"date" for "published"', '{"id":"a","text":"Yes","date":"2031-05-02"}', { published: '2031-05-02' }],
    ['fields that are null or empty', '{"id":"a","text":"Yes","html":null,"title":"","url":null}', { title: null, url: null }],
    ['half a character', '{"id":"a","text":"Yes \\ud83d"}', { body: 'Yes \ud83d' }],
    ['white space round it', ' \t{"id":"a","text":"Yes"}\r', { body: 'Yes' }],
  ])('with %s', (_, line, expected) => {
    expect(sourceOfRecord(line, place)).toMatchObject(expected);
  });
});

describe('no record', () => {
  test.each([
    ['{"id":"a","text":"Yes', 'it is not JSON'],
    ['The minister said', 'it is not JSON'],
    ['["a","Yes"]', 'it is not a JSON object'],
    ['null', 'it is not a JSON object'],
    ['"a"', 'it is not a JSON object'],
    ['{"text":"Yes"}', 'it has no "id"'],
    ['{"id":"","text":"Yes"}', 'it has no "id"'],
    ['{"id":7,"text":"Yes"}', 'its "id" is not a string'],
    ['{"id":"a"}', 'it has neither "text" nor "html"'],
    ['{"id":"a","text":null,"title":"Yes"}', 'it has neither "text" nor "html"'],
    ['{"id":"a","text":["Yes"]}', 'its "text" is not a string'],
    ['{"id":"a","text":"Yes","date":20310502}', 'its "date" is not a string'],
    ['{"id":"a","__proto__":{"text":"Yes"}}', 'it has neither "text" nor "html"'],
  ])('%s', (line, reason) => {
    expect(() => sourceOfRecord(line, place)).toThrow(`Line 7 of list.ndjson is not a record: ${reason}.`);
  });

  test('nothing in it', () => {
    expect(() => sourceOfRecord('{"id":"a7","text":" \\n"}', place)).toThrow('a7 is empty.');
  });

  test('nested very deeply', () => {
    expect(() => sourceOfRecord('['.repeat(200_000), place)).toThrow('it is not JSON');
  });
});
