import { expect, it } from 'vitest';
import type { Passage } from '../../../../src/model/comparison.js';
import type { DossierMember } from '../../../../src/model/ledger/dossier-entry.js';
import { ledgerReport } from '../../../../test/support/ledger-report.js';
import type { OpenDossier } from './open-dossier.js';
import { attributionOf, groupsOf, hullOf, reportCalled } from './passage-words.js';

const passage = (report: string, span: readonly [number, number], statement: string | null = null): Passage => ({
  ...{ report, span, text: '', statement },
});

const member = (title: string | null, publisher: string | null, account: string | null = null): DossierMember => ({
  report: { id: 'r1', title, publisher, published: null, url: null },
  ...{ account, day: null, contact: null, reason: '', rule: 'contact', origin: null },
});

it.each([
  [member('The call', 'The Sarrow Courier'), 'The Sarrow Courier'],
  [member('The call', null), 'The call'],
  [member(null, null, 'Norvania'), 'Norvania’s own text'],
  [member(' ', '', null), 'a report without title'],
  [undefined, 'a report without title'],
])('%j is called %j', (given, name) => expect(reportCalled(given)).toBe(name));

it('puts words of one report and one statement together', () => {
  const all = [passage('r1', [0, 5], 's1'), passage('r2', [3, 9]), passage('r1', [20, 25], 's2'), passage('r1', [8, 9], 's1')];
  expect(groupsOf(all).map(({ report, passages }) => `${report} ${passages.length}`)).toEqual(['r1 2', 'r2 1', 'r1 1']);
  expect(hullOf(all)).toEqual([0, 25]);
});

const record = ledgerReport({});
const OPEN: Pick<OpenDossier, 'texts' | 'members'> = { texts: new Map([['r1', record]]), members: new Map() };

it.each([
  ['r1', null],
  ['r1', 's99'],
  ['r9', 's1'],
])('says that %s tells it itself, where it is not %s that does', (report, statement) => {
  const { who, label } = attributionOf(OPEN, report, statement);
  expect([who, label]).toEqual(['told by the report itself', null]);
});

it('says who says it', () => {
  expect(attributionOf(OPEN, 'r1', 's1')).toMatchObject({ who: 'Brannoc Teyle', via: '', label: 's1' });
});
