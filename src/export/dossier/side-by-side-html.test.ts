import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../http/document/examples.js';
import type { ComparedAccount, Comparison, Passage, Point } from '../../model/comparison.js';
import type { DossierDetail } from '../../model/ledger/dossier-entry.js';
import { dossierHtml } from './dossier-html.js';

const DOSSIER: DossierDetail = EXAMPLES.dossierDetail;
const COMPARISON: Comparison = EXAMPLES.comparison;

const page = (dossier: Partial<DossierDetail> = {}) =>
  parseHTML(dossierHtml({ ...DOSSIER, ...dossier }, { version: '1.2.3' })).document;
const compared = (comparison: Partial<Comparison>) => page({ comparison: { ...COMPARISON, ...comparison } });
const words = (elements: Iterable<{ textContent: string | null }>) =>
  [...elements].map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim());

describe('the points', () => {
  test('are a row each, with a column for each party', () => {
    const document = page();
    expect(words(document.querySelectorAll('#p2 > *'))).toEqual([
      'p2 ≠ Conflict Kestria: 40 soldiers; Norvania: 60numbers: Kestria: 40; Norvania: 60',
      '40 soldiers stay at the crossing [1]',
      '60 soldiers are still there [2]',
    ]);
    expect(document.querySelectorAll('tr[data-choice]')).toHaveLength(3);
  });

  test('mark the words that the accounts part over', () =>
    expect(words(page().querySelectorAll('#p2 mark'))).toEqual(['40', '60']));

  test.each([
    ['of a whole account', { silent: ['Norvania'], unknown: [] }, 'says nothing of it'],
    ['of a part of one', { silent: [], unknown: ['Norvania'] }, 'not known: only an excerpt of its account is here'],
  ])('tell what silence means %s', (_name, who, said) => {
    const [, , point] = COMPARISON.points;
    const accounts = COMPARISON.accounts.map(account => ({ ...account, wholeness: 'excerpt' as const }));
    const document = compared({ accounts, points: point === undefined ? [] : [{ ...point, ...who }] });
    expect(words(document.querySelectorAll('.sides .silent')).at(-1)).toBe(said);
  });

  test('have a button for each verdict, and the counts', () =>
    expect(words(page().querySelectorAll('.filters button'))).toEqual([
      'All 3',
      '≠ Conflict 1',
      '≈ Differs 0',
      '= Told alike 1',
      '◐ Only Kestria 1',
    ]));

  test('say that there is none (negative)', () =>
    expect(compared({ points: [] }).querySelector('.none')?.textContent).toBe('No point was found.'));
});

describe('a party', () => {
  test('that is called as something that objects have of themselves tells nothing it does not', () => {
    const account: ComparedAccount = { party: 'constructor', side: null, reports: [], wholeness: 'whole', reason: '', points: 0 };
    const document = compared({ accounts: [...COMPARISON.accounts, account] });
    expect(words(document.querySelectorAll('#p1 > td')).at(-1)).toBe('does not tell it');
  });

  test('of many has a table that moves by itself', () => {
    const many = Array.from({ length: 5 }, (_, at) => ({ ...COMPARISON.accounts[0], party: `P${at}` })) as ComparedAccount[];
    const scroll = compared({ accounts: many }).querySelector('.scroll');
    expect([scroll?.getAttribute('tabindex'), scroll?.getAttribute('role')]).toEqual(['0', 'region']);
    expect(page().querySelector('.scroll')).toBeNull();
  });
});

describe('the contact', () => {
  test('stands first, as each tells of it', () => {
    const [first] = page().querySelectorAll('main h2');
    expect(first?.textContent).toBe('The contact');
    expect(words(page().querySelectorAll('.value')).slice(0, 2)).toEqual(['Norvania', 'Kestria']);
  });

  test('is left out where none is told of (negative)', () =>
    expect(compared({ facts: [] }).getElementById('contact')).toBeNull());
});

describe('the reports', () => {
  test('stand beneath the one that they were copied from, each once', () => {
    const document = page();
    expect(words(document.querySelectorAll('#r2 > ul > li > .origin'))).toEqual([
      'changed copy, 82 % of its text: the same text with a new lead; the same participants, the same day, a call in both',
    ]);
    expect(document.querySelectorAll('.reports li')).toHaveLength(3);
  });

  test('that were copied from each other in a circle are all there', () => {
    const [a, b] = DOSSIER.members;
    if (a === undefined || b === undefined) throw new Error('the example has two');
    const from = (report: string) => ({ report, kind: 'copy' as const, reason: '', share: 1 });
    const members = [
      { ...a, origin: from(b.report.id) },
      { ...b, origin: from(a.report.id) },
    ];
    expect(page({ members }).querySelectorAll('.reports li')).toHaveLength(2);
  });

  test('lead to their address, unless it is none of the web', () => {
    const [a] = DOSSIER.members;
    const members = a === undefined ? [] : [{ ...a, report: { ...a.report, url: 'javascript:alert(1)' } }];
    expect(page().querySelectorAll('.reports a[rel]')).toHaveLength(3);
    expect(page({ members }).querySelectorAll('.reports a')).toHaveLength(0);
  });

  test('come with the contact in the time line, the oldest first, those of no day last', () => {
    const date = (value: string) => ({ value, passages: [] });
    const members = DOSSIER.members.map((member, at) => ({ ...member, day: ['2031-03-14', null, '2031-03-13'][at] ?? null }));
    const document = page({
      members,
      comparison: {
        ...COMPARISON,
        facts: [
          {
            field: 'date',
            verdict: 'conflict',
            reason: '',
            values: { Kestria: date('2031-03-12'), Norvania: date('2031-03-13') },
          },
        ],
      },
    });
    expect(words(document.querySelectorAll('table.small tbody tr')).map(row => row?.slice(0, 30))).toEqual([
      '12 March 2031The contactKestri',
      '13 March 2031The contactNorvan',
      '13 March 2031Lantern Wire: Nor',
      '14 March 2031Ministry of Defen',
      'day not toldMinistry of Defenc',
    ]);
  });
});

describe('what a reader should know first', () => {
  test('stands on top', () => {
    const doubts = [{ kind: 'same-text', parties: ['Kestria'], words: 'both publish the same text' }] as const;
    expect(words(compared({ doubts }).querySelectorAll('header .doubts p'))).toEqual(['both publish the same text']);
  });

  test('tells where the reports of an empty dossier went', () => {
    const document = page({ comparison: null, members: [], joinedInto: { id: 'd2k9t4c7wra', title: 'The other' } });
    expect(words(document.querySelectorAll('.doubts p'))).toEqual(['Its reports went to another: The other (d2k9t4c7wra).']);
    expect(document.querySelector('main .none')?.textContent).toBe('There is no report in it.');
  });

  test('is nothing where nothing is in doubt (negative)', () => expect(page().querySelector('.doubts')).toBeNull());
});

describe('the file', () => {
  const EVIL = '"><img src=x onerror=alert(1)></script><script>alert(2)</script>';
  const hostile = (): DossierDetail => {
    const passage: Passage = { report: 'r7k2m9x4q1w', span: [0, EVIL.length], text: EVIL, statement: null };
    const [model] = COMPARISON.points;
    if (model === undefined) throw new Error('the example has one');
    const point: Point = {
      ...model,
      ...{ verdict: 'only', reason: EVIL, silent: [EVIL], passages: { [EVIL]: [passage] } },
      differences: [{ kind: 'other', words: EVIL, passages: { [EVIL]: [passage] } }],
    };
    const account: ComparedAccount = { party: EVIL, side: EVIL, reports: ['x'], wholeness: 'whole', reason: EVIL, points: 1 };
    const members = DOSSIER.members.map(member => ({
      ...member,
      ...{ account: EVIL, day: EVIL, reason: EVIL, report: { ...member.report, title: EVIL, url: `https://x.example/${EVIL}` } },
    }));
    return {
      ...DOSSIER,
      ...{ title: EVIL, place: EVIL, parties: [EVIL], members },
      changes: DOSSIER.changes.map(change => ({ ...change, reason: EVIL, by: EVIL })),
      comparison: {
        accounts: [account],
        facts: [{ field: 'kind', verdict: 'only', reason: EVIL, values: { [EVIL]: { value: EVIL, passages: [passage] } } }],
        points: [point],
        doubts: [{ kind: 'one-account', parties: [EVIL], words: EVIL }],
      },
    };
  };

  test('lets nothing of a hostile dossier become markup', () => {
    const document = page(hostile());
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect(document.querySelectorAll('img, iframe, [onerror]')).toHaveLength(0);
    expect(document.querySelector('h1')?.textContent).toBe(EVIL);
    expect(document.querySelector('tr[data-choice]')?.getAttribute('data-choice')).toBe(`only:${EVIL}`);
  });

  test('allows its own style and script by hash, and asks for nothing else', () => {
    const document = page();
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    for (const part of ['style', 'script']) {
      const content = document.querySelector(part)?.textContent ?? '';
      expect(policy).toContain(`${part}-src 'sha256-${createHash('sha256').update(content).digest('base64')}'`);
    }
    expect(policy).toMatch(/^default-src 'none';/);
    expect(document.querySelectorAll('link, [src], [style]')).toHaveLength(0);
  });

  test('has a target for each of its own links, and each id once', () => {
    const document = page();
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of document.querySelectorAll('a[href^="#"]')) expect(ids).toContain(link.getAttribute('href')?.slice(1));
  });

  test('is the same bytes for the same dossier', () =>
    expect(dossierHtml(DOSSIER, { version: '1' })).toBe(dossierHtml(DOSSIER, { version: '1' })));
});
