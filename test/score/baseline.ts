/** The floors under which the figures must not fall, kept in `baseline.json`. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Figures } from './figures.js';

/** What is measured on, and the figures it reached when the baseline was set. */
export interface Baseline {
  readonly texts: number;
  readonly statements: number;
  readonly floors: Figures;
}

/** Points that a figure may lie below its floor. */
export const TOLERANCE = 1;

const NAMES = [
  'source',
  'cue',
  'content',
  'found',
  'mode',
  'speaker',
  'kind',
  'act',
  'via',
  'addressee',
  'medium',
] as const satisfies readonly (keyof Figures)[];
const FILE = new URL('baseline.json', import.meta.url);

export function readBaseline(): Baseline {
  const baseline: Baseline = JSON.parse(readFileSync(FILE, 'utf8'));
  const missing = NAMES.filter(name => !(name in baseline.floors));
  if (missing.length > 0) throw new Error(`baseline.json has no floor for ${missing.join(', ')}.\n${REMEDY}`);
  return baseline;
}

export function writeBaseline(baseline: Baseline): void {
  writeFileSync(FILE, `${JSON.stringify(baseline, null, 2)}\n`);
}

/** What to tell the one whose change made it worse; `null` where it did not. */
export function complaint(now: Baseline, then: Baseline): string | null {
  const fell = NAMES.filter(name => now.floors[name] < then.floors[name] - TOLERANCE);
  const other = now.texts !== then.texts || now.statements !== then.statements;
  if (fell.length === 0 && !other) return null;
  const reason = other
    ? `The baseline was set on ${then.texts} texts with ${then.statements} statements; there are ${now.texts} with ${now.statements}.`
    : `Below the baseline by more than ${TOLERANCE} point: ${fell.join(', ')}.`;
  return [reason, '', ...table(now.floors, then.floors, fell), '', REMEDY].join('\n');
}

const REMEDY = `If that is meant to be (or if the figures are better now and the floors should rise), set the baseline to the figures of now, look
at the difference of test/score/baseline.json, and say why in the commit:
    READOUT_UPDATE_BASELINE=1 npx vitest run test/score`;

function table(now: Figures, floors: Figures, fell: readonly string[]): readonly string[] {
  const row = (name: string, a: string, b: string) => `${name.padEnd(10)}${a.padStart(8)}${b.padStart(8)}`;
  return [
    row('', 'now', 'floor'),
    ...NAMES.map(name => row(name, now[name].toFixed(1), floors[name].toFixed(1)) + (fell.includes(name) ? '  below' : '')),
  ];
}
