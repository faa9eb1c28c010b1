import { expect, it } from 'vitest';
import type { DossierDetail, DossierMember } from '../../../../src/model/ledger/dossier-entry.js';
import { lanesOf, type Moment, momentsOf } from './moments.js';
import { heightOf, momentAt } from './time-line-option.js';

const member = (id: string, changes: Partial<DossierMember> = {}, published: string | null = null): DossierMember => ({
  report: { id, title: `Report ${id}`, publisher: 'The Sarrow Courier', published, url: null },
  ...{ account: null, day: '2031-03-13', contact: null, reason: '', rule: 'contact', origin: null },
  ...changes,
});

const detail = (members: readonly DossierMember[], day: string | null = '2031-03-12'): DossierDetail => ({
  ...{ id: 'd1', title: 'The call', kind: 'call', day, parties: [], participants: [], place: null, accounts: [] },
  ...{ reports: members.length, origins: members.length, changed: '', joinedInto: null, members, comparison: null },
  ...{ changes: [], alike: [] },
});

const moments = (...members: readonly DossierMember[]) =>
  momentsOf({ detail: detail(members), texts: new Map(), members: new Map() });

const words = ({ kind, at, lane }: Moment): string => `${kind} ${at} ${lane}`;

it.each<[string, readonly DossierMember[], readonly string[]]>([
  ['nothing but the event', [], ['event 2031-03-12 The event']],
  [
    'reports by day',
    [member('r2'), member('r1', { day: '2031-03-11', account: 'Kestria' })],
    ['report 2031-03-11 Kestria', 'event 2031-03-12 The event', 'report 2031-03-13 Others'],
  ],
  [
    'the hour where it is of the day',
    [member('r1', {}, '2031-03-13T06:10:00Z'), member('r2', {}, '2031-03-20T06:10:00Z'), member('r3', {}, '2031')],
    ['event 2031-03-12 The event', 'report 2031-03-13T06:10:00Z Others', 'report 2031-03-13 Others', 'report 2031-03-13 Others'],
  ],
  [
    'copies as such',
    [member('r1', { origin: { report: 'r2', kind: 'copy', reason: '', share: 1 } })],
    ['event 2031-03-12 The event', 'copy 2031-03-13 Others'],
  ],
  ['nothing without a day', [member('r1', { day: null })], ['event 2031-03-12 The event']],
])('has %s', (_name, members, expected) => expect(moments(...members).map(words)).toEqual(expected));

it('has a lane for each side, the event above and the others below', () => {
  const all = moments(member('r1'), member('r2', { account: 'Norvania' }), member('r3', { account: 'Kestria' }));
  expect(lanesOf(all)).toEqual(['The event', 'Kestria', 'Norvania', 'Others']);
  expect(heightOf(all)).toBe('252px');
});

it.each([
  [[0, 'Others', 1], 'r1'],
  [[0, 'Others', 9], null],
  ['nonsense', null],
])('%j in the picture is %s', (value, id) => {
  const found = momentAt(value, moments(member('r1')));
  expect(found?.href ?? null).toBe(id === null ? null : `/reports/${id}`);
});
