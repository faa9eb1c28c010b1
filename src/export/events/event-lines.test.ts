import { describe, expect, it } from 'vitest';
import { actor, event, link, REPORT, reportOf } from '../../../test/support/recorded-report.js';
import type { CodedEvent } from '../../model/event.js';
import type { Report } from '../../model/report.js';
import { TSV_HEADER, toEventLines, toTsvLines } from './event-lines.js';

const rows = (report: Report): readonly Readonly<Record<string, unknown>>[] =>
  toEventLines(report, '1.2.3')
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));

const row = (fields: Partial<CodedEvent>, report: Partial<Report> = {}) =>
  rows(reportOf('Rain fell.', { events: [event({ id: 'e1', ...fields })], ...report }))[0];

const cells = (report: Report) => toTsvLines(report, '1.2.3').trimEnd().split('\t');

/** The cell of the column. */
const cell = (name: string, report: Report) => cells(report)[TSV_HEADER.trimEnd().split('\t').indexOf(name)];

const stated = link({}).evidence;
const side = (name: string | null, party: string | null, actors: readonly string[] = []) => ({
  name,
  party,
  actors,
  evidence: stated,
});

describe('a row', () => {
  it('has POLECAT’s columns, GDELT’s and our own', () =>
    expect(rows(REPORT)[0]).toEqual({
      'Event ID': 'courier.html#e1',
      'Event Date': '2031-03-12',
      'Event Type': 'CONSULT',
      'Event Mode': null,
      'Quad Code': 'VERBAL COOPERATION',
      Contexts: null,
      'Actor Name': 'Kestria',
      'Actor Country': null,
      'Actor Title': null,
      'Actor Name Raw': null,
      'Recipient Name': 'Norvania',
      'Recipient Country': null,
      'Recipient Title': null,
      'Recipient Name Raw': null,
      Placename: 'Port Sarrow',
      Country: null,
      Latitude: 12.5,
      Longitude: -3.25,
      'Raw Placename': 'PORT SARROW',
      Source: 'The Sarrow Courier',
      'Publication Date': '2031-03-12',
      Headline: 'Kestria and Norvania talk again',
      Language: 'en',
      Version: 'Readout 1.2.3',
      SQLDATE: '20310312',
      Actor1Name: 'Kestria',
      Actor1CountryCode: null,
      Actor2Name: 'Norvania',
      Actor2CountryCode: null,
      EventCode: '040',
      EventBaseCode: '040',
      EventRootCode: '04',
      QuadClass: 1,
      GoldsteinScale: 1,
      ActionGeo_Fullname: 'Port Sarrow',
      ActionGeo_Lat: 12.5,
      ActionGeo_Long: -3.25,
      SOURCEURL: 'https://courier.example/talks',
      When: '2031-03-12',
      Modality: 'done',
      Chain: null,
      Statement: null,
      Contact: 'c1',
      Span: expect.stringMatching(/^\d+-\d+$/),
      Words: 'Kestria and Norvania talk again',
      Report: 'courier.html',
    }));

  it('tells who says so, by which words, and who was meant', () =>
    expect(rows(REPORT)[2]).toMatchObject({
      'Event Type': 'THREATEN',
      'Event Mode': 'force',
      Contexts: 'military',
      'Actor Name Raw': 'Ilsabet Morvane',
      'Recipient Title': 'defence minister',
      'Recipient Name Raw': null,
      Modality: 'reported',
      Chain: 'the ministry',
      Statement: 's4',
    }));

  it.each<[string, Partial<CodedEvent>, Readonly<Record<string, unknown>>]>([
    ['a month', { date: '2031-03' }, { 'Event Date': null, SQLDATE: null, When: '2031-03' }],
    ['several days', { date: '2031-03-12/2031-03-14' }, { 'Event Date': null, SQLDATE: null, When: '2031-03-12/2031-03-14' }],
    ['a time of day', { date: '2031-03-12T09:00:00Z' }, { 'Event Date': '2031-03-12', SQLDATE: '20310312' }],
    ['no date', {}, { 'Event Date': null, SQLDATE: null, When: null, 'Publication Date': null }],
    ['CAMEO’s own root', { root: null, cameo: '016', quad: 0 }, { 'Event Type': null, 'Quad Code': null, QuadClass: 0 }],
    [
      'CAMEO’s appeal',
      { root: 'REQUEST', cameo: '0231', quad: 3 },
      { 'Event Type': 'REQUEST', 'Quad Code': 'VERBAL CONFLICT', QuadClass: 3, EventRootCode: '02' },
    ],
    ['a code of four digits', { cameo: '1823' }, { EventBaseCode: '182', EventRootCode: '18', GoldsteinScale: -10 }],
    ['a state', { source: side('Norwegian officials', 'Norway') }, { 'Actor Country': 'NOR', Actor1CountryCode: 'NOR' }],
    ['an alliance (negative)', { source: side('NATO', 'NATO') }, { 'Actor Country': null }],
    ['a place that is not told (negative)', { place: 'p7' }, { Placename: null, Latitude: null, 'Raw Placename': null }],
  ])('of %s', (_name, fields, expected) => expect(row(fields)).toMatchObject(expected));

  it.each<[string, CodedEvent['spans'], string | null]>([
    ['the first time', [[0, 25]], 'Lund'],
    [
      'the first time in any of its words',
      [
        [27, 45],
        [14, 25],
      ],
      'she',
    ],
    ['not where it stands half within (negative)', [[15, 17]], null],
  ])('names them as its words do, %s', (_name, spans, named) => {
    const text = 'Lund met Orr; she smiled. “Lund met Orr,” she said.';
    const actors = [
      actor({
        id: 'a0',
        name: 'Lund',
        mentions: [
          [0, 4],
          [14, 17],
          [27, 31],
        ],
      }),
    ];
    const report = reportOf(text, { actors, events: [event({ id: 'e1', source: side('Lund', null, ['a0']), spans })] });
    expect(rows(report)[0]).toMatchObject({ 'Actor Name Raw': named });
  });

  it('has the countries of several, each once', () => {
    const actors = ['Norway', 'Chile', 'Norway'].map((party, at) => actor({ id: `a${at}`, name: `Envoy ${at}`, party }));
    const source = side('Envoy 0 & Envoy 1 & Envoy 2', null, ['a0', 'a1', 'a2']);
    expect(row({ source }, { actors })).toMatchObject({ 'Actor Country': 'NOR; CHL' });
  });
});

describe('TSV', () => {
  it('has as many cells as columns, and no column twice', () => {
    const names = TSV_HEADER.trimEnd().split('\t');
    expect(new Set(names).size).toBe(names.length);
    for (const line of toTsvLines(REPORT, '1').trimEnd().split('\n')) expect(line.split('\t')).toHaveLength(names.length);
  });

  it.each([
    ['tabs and line breaks', 'a\tb\r\nc\u2028d\u0000e', 'a b c d e'],
    ['a formula', '=HYPERLINK("https://elsewhere.example")', '"\'=HYPERLINK(""https://elsewhere.example"")"'],
    ['a formula behind white space', ' \t+1', "'+1"],
    ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['a minus', '- talks', "'- talks"],
    ['quotation marks', '"Talks" go on', '"""Talks"" go on"'],
    ['curved marks, as they are', '“Talks” go on', '“Talks” go on'],
    ['a sum within a text, as it is (negative)', '1 + 1 = 2', '1 + 1 = 2'],
  ])('makes %s harmless', (_name, title, shown) =>
    expect(cell('Headline', reportOf('Rain.', { title, events: [event({ id: 'e1' })] }))).toBe(shown),
  );

  it('leaves numbers alone', () => expect(cell('Longitude', { ...REPORT, events: REPORT.events.slice(0, 1) })).toBe('-3.25'));

  it('is empty for a report without events (negative)', () => {
    expect(toTsvLines(reportOf('Rain.'), '1')).toBe('');
    expect(toEventLines(reportOf('Rain.'), '1')).toBe('');
  });
});
