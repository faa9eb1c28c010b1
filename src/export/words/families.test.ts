import { expect, it } from 'vitest';
import type { DossierMember } from '../../model/ledger/dossier-entry.js';
import { familiesOf } from './families.js';

const member = (id: string, origin: string | null = null): DossierMember => ({
  report: { id, title: id, publisher: null, published: null, url: null },
  ...{ account: null, day: null, contact: null, reason: 'the same day', rule: 'contact' },
  origin: origin === null ? null : { report: origin, kind: 'copy', reason: 'the same text', share: 1 },
});

const words = (...members: readonly DossierMember[]) =>
  familiesOf(members).map(({ origin, copies }) => [origin.report.id, ...copies.map(({ report }) => report.id)].join(' '));

it.each<[string, readonly DossierMember[], readonly string[]]>([
  ['nothing', [], []],
  ['origins alone', [member('r1'), member('r2')], ['r1', 'r2']],
  ['a copy below its origin', [member('r1'), member('r2'), member('r3', 'r1')], ['r1 r3', 'r2']],
  ['a copy of a copy', [member('r1'), member('r2', 'r1'), member('r3', 'r2')], ['r1 r2 r3']],
  ['an origin that is not there', [member('r2', 'r9')], ['r2']],
  ['copies of each other', [member('r2', 'r3'), member('r3', 'r2')], ['r2 r3']],
])('%s', (_name, members, families) => expect(words(...members)).toEqual(families));
