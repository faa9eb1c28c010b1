import { expect, it } from 'vitest';
import { ledgerReport } from '../../../../test/support/ledger-report.js';
import { labelsOf } from './labels.js';

const record = ledgerReport({ s1: { id: 'r7k2m9x4q1w.s40' } });
const labels = labelsOf(record);

it.each([
  ['s1', 's40'],
  ['s2', 's2'],
  ['c1', 'c1'],
])('%s is called %s', (local, label) => expect(labels.of(local)).toBe(label));

it.each([
  ['s40', 's1'],
  ['s2', 's2'],
  ['s1', null],
  ['s99', null],
  ['__proto__', null],
])('what is called %s is %s', (label, local) => expect(labels.local(label)).toBe(local));
