import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { ofDossier } from '../../export/dossier/side-by-side.js';
import { EXAMPLES } from '../../http/document/examples.js';
import type { Comparison } from '../../model/comparison.js';
import type { DossierDetail } from '../../model/ledger/dossier-entry.js';
import { styleFor } from '../terminal/style.js';
import { peopleDossier, peopleDossiers } from './people-dossiers.js';
import { peopleSideBySide } from './people-side-by-side.js';

const DOSSIER: DossierDetail = EXAMPLES.dossierDetail;
const COMPARISON: Comparison = EXAMPLES.comparison;
const style = styleFor({ color: false, terminal: false, env: {} });

const shown = (comparison: Partial<Comparison> = {}, columns = 80): string =>
  peopleSideBySide(ofDossier({ ...DOSSIER, comparison: { ...COMPARISON, ...comparison } }), { style, columns });

describe('a point', () => {
  test('has a line for each party, and wherein they part', () =>
    expect(shown()).toContain(
      [
        'p2  ≠ Conflict · Kestria: 40 soldiers; Norvania: 60',
        '    numbers: Kestria: 40; Norvania: 60',
        '    Kestria   “40 soldiers stay at the crossing” [1]',
        '    Norvania  “60 soldiers are still there” [2]',
      ].join('\n'),
    ));

  test('says who says nothing of it', () => expect(shown()).toContain('\n    Norvania  says nothing of it\n'));

  test('has no number of a report where each account is one', () => {
    const accounts = COMPARISON.accounts.map(account => ({ ...account, reports: account.reports.slice(0, 1) }));
    expect(shown({ accounts })).toContain('“60 soldiers are still there”\n');
  });

  test('stands below a name that is too long for the margin', () => {
    const party = 'Royal Ministry of Defence of Norvania';
    const [kestria, norvania] = COMPARISON.accounts;
    if (kestria === undefined || norvania === undefined) throw new Error('the example has two');
    const text = shown({ accounts: [kestria, { ...norvania, party }] }, 60);
    expect(text).toContain(`    Kestria\n      “40 soldiers stay at the crossing” [1]\n    ${party}\n      does not tell it\n`);
  });

  test('paints what the accounts part over on a terminal', () => {
    const painted = peopleSideBySide(ofDossier(DOSSIER), {
      style: styleFor({ color: true, terminal: true, env: {} }),
      columns: 80,
    });
    expect(painted).toContain('“\u001b[35m40\u001b[39m soldiers');
  });
});

test.each([24, 40, 80, 100])('no line is wider than %i columns', columns => {
  const long = { ...DOSSIER, title: 'A call that took long '.repeat(12), place: '漢字'.repeat(40) };
  const text = peopleDossier(long, { style, columns });
  for (const line of text.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(columns);
});

test('what a reader should know first stands below the title', () =>
  expect(shown({ doubts: [{ kind: 'same-text', parties: [], words: 'both publish the same text' }] })).toMatch(
    /^Call of .*\n(?:.*\n)+! both publish the same text\n\nAccounts\n/,
  ));

test('a dossier of which nothing is left says where it went', () =>
  expect(
    peopleSideBySide(ofDossier({ ...DOSSIER, comparison: null, members: [], joinedInto: { id: 'd2', title: 'Talks' } }), {
      style,
      columns: 80,
    }),
  ).toMatch(/\n! Its reports went to another: Talks \(d2\)\.\n\nThere is no report in it\.\n$/));

test('a hostile text does nothing to the terminal', () => {
  const evil = '\u001b[2J\u202ex';
  const [first] = COMPARISON.points;
  const points = first === undefined ? [] : [{ ...first, reason: evil, id: evil }];
  const accounts = COMPARISON.accounts.map(account => ({ ...account, party: evil, reason: evil }));
  const dossier = {
    ...DOSSIER,
    title: evil,
    comparison: { ...COMPARISON, points, accounts },
    alike: [{ id: 'd2', title: evil }],
  };
  expect(peopleDossier(dossier, { style, columns: 80 })).not.toMatch(/[^\P{Control}\n]|\u202e/u);
});

describe('a dossier', () => {
  test('tells what was done to it, by the ids that undo it', () =>
    expect(peopleDossier(DOSSIER, { style, columns: 100 })).toContain(
      '\nChanges\n  g3w7p0k5nfz  joined d2k9t4c7wra into d6r1x8m3qvb: Both tell of the call of 12 March. (Ada Brenn,\n',
    ));

  test('names what may be the same event', () =>
    expect(peopleDossier({ ...DOSSIER, alike: [{ id: 'd2k9t4c7wra', title: 'Talks' }] }, { style, columns: 80 })).toMatch(
      /\nPerhaps the same event\n {2}d2k9t4c7wra {2}Talks\n$/,
    ));
});

describe('the list', () => {
  test.each([
    [{ items: [DOSSIER], total: 1, next: null }, /\n\n1 dossier\n$/],
    [{ items: [DOSSIER], total: 7, next: 'x' }, /\n\n1 of 7 dossiers; more with --limit and --after\n$/],
    [{ items: [], total: 0, next: null }, /^No dossier was found\.\n$/],
  ])('%#', (page, end) => expect(peopleDossiers(page, { style, columns: 80 })).toMatch(end));

  test('tells whose accounts there are', () =>
    expect(peopleDossiers({ items: [{ ...DOSSIER, accounts: [] }], total: 1, next: null }, { style, columns: 100 })).toContain(
      'nobody’s account',
    ));
});
