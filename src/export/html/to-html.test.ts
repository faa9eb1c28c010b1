import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { anyReport } from '../../../test/support/any-report.js';
import { actor, contact, event, REPORT, reportOf, spanOf, statement, TEXT } from '../../../test/support/recorded-report.js';
import type { Report } from '../../model/report.js';
import { toHtml } from './to-html.js';

const page = (...reports: Report[]) => parseHTML(toHtml(reports, { version: '1.2.3' })).document;
const words = (elements: Iterable<{ textContent: string | null }>) => [...elements].map(element => element.textContent);

describe('the text on the page', () => {
  it('is the text of the report, to the character', () => expect(page(REPORT).querySelector('.text')?.textContent).toBe(TEXT));

  it('is the text of any report', () =>
    fc.assert(
      fc.property(anyReport(), report => {
        const shown = report.text.replace(/\0|\p{Surrogate}/gu, '\ufffd');
        expect(page(report).querySelector('.text')?.textContent).toBe(shown);
      }),
    ));

  it.each([
    ['a discontinuous content', 's2', '.content', ['“', 'We were told in advance,', '”', '“', 'and we are grateful.', '”']],
    ['a source', 's1', '.source', ['Kestria’s defence minister ', 'Brannoc Teyle']],
    ['what is verbatim', 's1', '.quoted', ['purely defensive']],
    ['to whom', 's6', '.addressee', ['Teyle']],
    ['how', 's6', '.medium', ['in a letter']],
    ['a nested source, seen within the outer content', 's4', '.source.held', ['Norvania’s ', 'Ilsabet Morvane']],
    ['a nested content', 's4', '.deep', ['against the deployment of personnel to ', '.']],
    ['no verbatim part where there is none (negative)', 's3', '.quoted', []],
  ])('marks %s', (_name, id, kind, parts) =>
    expect(words(page(REPORT).querySelectorAll(`.text ${kind}[data-s~="r1-${id}"]`))).toEqual(parts),
  );

  it('shows gaps in place and folds what was removed', () => {
    const document = page(REPORT);
    expect([...document.querySelectorAll('.text .gap')].map(gap => gap.getAttribute('data-says'))).toEqual([
      'words missing after “to”',
      'subject missing before “Emphasized”',
    ]);
    expect(words(document.querySelectorAll('.text details'))).toEqual(['Read more: Ferry line closed']);
    expect(words(document.querySelectorAll('.removed-parts li'))).toHaveLength(4);
  });

  it('keeps list items in one list', () => {
    const text = 'Agreed:\n\none\n\ntwo\n\nDone.';
    const kinds = ['paragraph', 'list-item', 'list-item', 'paragraph'] as const;
    const blocks = text.split('\n\n').map((line, index) => ({ kind: kinds[index] ?? 'paragraph', span: spanOf(text, line) }));
    expect([...page(reportOf(text, { blocks })).querySelectorAll('.text > *')].map(element => element.localName)).toEqual([
      'p',
      'ul',
      'p',
    ]);
  });
});

describe('the cards', () => {
  it.each([
    ['s1', 'Brannoc Teyle', 'said', 'partly word for word'],
    ['s2', 'Brannoc Teyle', 'added', 'support · word for word'],
    ['s5', 'nobody named', 'Emphasized', 'retold · subject missing before “Emphasized”'],
    ['s6', 'Anna Lund', 'denied', 'a denial · hedged: “reportedly” · negated: “denied” · retold'],
  ])('%s', (id, who, cue, note) => {
    const card = page(REPORT).getElementById(`r1-${id}`);
    expect(card?.querySelector('.source, .nobody')?.textContent).toBe(who);
    expect(card?.querySelector('.cue')?.textContent).toBe(cue);
    expect(card?.querySelector('.note')?.textContent).toBe(note);
  });

  it.each([
    ['s1', '.head', 's1 Brannoc Teyle (Kestria) · said · 12 March 2031 (inferred)'],
    ['s2', '.head', 's2 Brannoc Teyle (Kestria) (inferred) · added'],
    ['s4', '.head', 's4 Ilsabet Morvane (Norvania) · warned · to Brannoc Teyle (inferred)'],
    ['s6', '.head', 's6 Lund: Anna Lund or Per Lund? · denied · to Brannoc Teyle · in a letter'],
    ['s7', '.via', 'according to two envoys, as reported by Lantern Wire'],
    ['s4', '.via', undefined],
  ])('%s tells in its %s: %s', (id, part, text) =>
    expect(page(REPORT).querySelector(`#r1-${id} > ${part}`)?.textContent).toBe(text),
  );

  it('stand within the card of what holds them', () =>
    expect(page(REPORT).getElementById('r1-s4')?.parentElement?.closest('.card')?.id).toBe('r1-s3'));

  it('lead to places that are there, and back', () => {
    const document = page(REPORT, REPORT);
    const targets = [...document.querySelectorAll('a[href^="#"]')].map(link => link.getAttribute('href')?.slice(1) ?? '');
    expect(targets.length).toBeGreaterThan(20);
    for (const target of targets) expect(document.getElementById(target), target).not.toBeNull();
    const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the actors', () => {
  it('are listed, those with most to say first, those who are only named apart', () => {
    const section = page(REPORT).querySelector('.actors');
    expect(words(section?.querySelectorAll(':scope > ul > .actor .source') ?? []).slice(0, 2)).toEqual([
      'Brannoc Teyle',
      'Ilsabet Morvane',
    ]);
    expect(words(section?.querySelectorAll('details .actor .source') ?? [])).toEqual(['Harbour Council']);
    expect(section?.querySelector('#r1-a2')?.textContent).toBe(
      'Brannoc Teyle, defence minister · Kestria 2 statements, is told 2',
    );
  });

  it('are marked where the text names them', () =>
    expect(words(page(REPORT).querySelectorAll('.text .name[data-a="r1-a2"]'))).toEqual(['Brannoc Teyle', 'Teyle', 'Teyle']));

  it('have no list where nobody is named (negative)', () => expect(page(reportOf('Rain.')).querySelector('.actors')).toBeNull());
});

describe('contacts and events', () => {
  it.each([
    [
      'c1',
      [
        'c1 contact · held · 12 March 2031 (inferred) · Kestria, Norvania · at PORT SARROW',
        'next: “the talks would go on”',
        'said in it: s5',
      ],
    ],
    [
      'e3',
      [
        'e3 Ilsabet Morvane (Norvania) → Brannoc Teyle (Kestria) (inferred) · THREATEN force (military) · 138 · reported by the ministry · s4',
      ],
    ],
  ])('%s tells what the text form tells', (id, lines) =>
    expect(words(page(REPORT).querySelectorAll(`#r1-${id} > p`))).toEqual(lines),
  );

  it('lead to the words that tell of them, to statements and to actors', () => {
    const document = page(REPORT);
    expect(words(document.querySelectorAll('.text [data-s~="r1-c1"]:not(a)'))).toEqual(['Kestria and Norvania talk again']);
    expect(document.querySelector('#r1-e3 .to-text')?.getAttribute('href')).toBe('#r1-e3-at');
    expect(document.querySelector('#r1-c2 .to-part')?.getAttribute('href')).toBe('#r1-s6');
    expect(document.querySelector('#r1-c2 .to-actor')?.getAttribute('href')).toBe('#r1-a2');
    expect(words(document.querySelectorAll('#r1-c2 .doubt'))).toHaveLength(2);
  });

  it('leave a statement the one that is pointed at', () => {
    const parts = page(REPORT).querySelector('.text .cue[data-s~="r1-e2"]')?.getAttribute('data-s');
    expect(parts).toBe('r1-e2 r1-s1');
  });

  it('have no section where there are none (negative)', () => expect(page(reportOf('Rain.')).querySelector('.told')).toBeNull());
});

it('marks when it was said where the text tells it', () => {
  const text = 'He said on Friday that rain fell.';
  const statements = [statement({ id: 's1', content: [[18, 32]], said: '2031-03-14', saidSpans: [spanOf(text, 'on Friday')] })];
  expect(words(page(reportOf(text, { statements })).querySelectorAll('.text .when'))).toEqual(['on Friday']);
});

describe('whose account the report is', () => {
  it.each([
    ['told', REPORT, 'One side’s account: Kestria, on the word of the ministry (inferred)'],
    ['nobody’s (negative)', reportOf('Rain.'), undefined],
  ])('%s', (_name, report, text) => expect(page(report).querySelector('.account')?.textContent).toBe(text));
});

describe('the page', () => {
  const hostile = reportOf('<img src=x onerror=alert(1)> said </article><script>alert(2)</script>', {
    title: '</title><script>alert(3)</script>',
    publisher: '"><b onmouseover=alert(4)>',
    url: 'javascript:alert(5)',
    language: 'en" onload="alert(6)',
    removed: [{ reason: 'navigation', text: '<iframe src="https://elsewhere.example">', span: null }],
    statements: [
      statement({
        id: 's1',
        source: [[0, 28]],
        cue: [[29, 33]],
        content: [[34, 68]],
        speaker: '<b>Teyle</b>',
        addressee: '<img src=x onerror=alert(7)>',
        medium: '<b>by telephone',
      }),
    ],
    actors: [actor({ id: 'a1', name: '"><img src=x>', roles: ['<b>'], party: '<iframe>', mentions: [[0, 4]] })],
    account: { ...REPORT.account, party: '<b>Kestria' },
    contacts: [contact({ id: 'c1', initiators: ['<b>'], place: '<img src=x>', topics: [[0, 28]], date: '<b>' })],
    events: [event({ id: 'e1', mode: '<b>', cameo: '<b>', via: ['<img src=x>'], contexts: ['<iframe>'] })],
  });

  it('lets nothing of a hostile report become markup', () => {
    const document = page(hostile);
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect(document.querySelectorAll('img, iframe, b, [onerror], [onload], [onmouseover]')).toHaveLength(0);
    expect(document.querySelectorAll('a[href^="javascript:"]')).toHaveLength(0);
    expect(document.querySelector('title')?.textContent).toContain('</title><script>');
  });

  it('allows its own style and script by hash and nothing else', () => {
    const document = page(REPORT);
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    const hash = (of: string) =>
      createHash('sha256')
        .update(document.querySelector(of)?.textContent ?? '')
        .digest('base64');
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash('style')}'; script-src 'sha256-${hash('script')}'; base-uri 'none'; form-action 'none'`,
    );
    expect(document.querySelectorAll('link, [src], [style]')).toHaveLength(0);
  });

  it('has a table of contents for several reports and none for one', () => {
    expect(page(REPORT, hostile).querySelectorAll('nav a')).toHaveLength(2);
    expect(page(REPORT).querySelector('nav')).toBeNull();
  });

  it('says so where no statement was found', () =>
    expect(page(reportOf('Rain.')).querySelector('.none')?.textContent).toContain('No statement'));

  it('is the same bytes for the same reports', () =>
    expect(toHtml([REPORT], { version: '1' })).toBe(toHtml([REPORT], { version: '1' })));
});
