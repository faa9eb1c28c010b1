import { expect, test } from 'vitest';
import { findDateline } from './find-dateline.js';

const found = (text: string) => {
  const dateline = findDateline(text, [{ kind: 'paragraph', span: [0, text.length] }]);
  if (!dateline) return null;
  const { span, place, date, agency } = dateline;
  return [span, place, date, agency].map(part => part && text.slice(...part));
};

test.each<[string, [string, string | null, string | null, string | null]]>([
  [
    'TALMARK, April 3 (Norvan Press) — The ministers met.',
    ['TALMARK, April 3 (Norvan Press) —', 'TALMARK', 'April 3', 'Norvan Press'],
  ],
  ['TALMARK (Norvan) - The ministers met.', ['TALMARK (Norvan) -', 'TALMARK', null, 'Norvan']],
  ['TALMARK/PORT SEL, 3 Apr 2031 — Envoys met.', ['TALMARK/PORT SEL, 3 Apr 2031 —', 'TALMARK/PORT SEL', '3 Apr 2031', null]],
  ['Talmark, K.D. – The envoys met.', ['Talmark, K.D. –', 'Talmark, K.D.', null, null]],
  ['TALMARK — The envoys met.', ['TALMARK —', 'TALMARK', null, null]],
  ['TALMARK—“We stay,” she said.', ['TALMARK—', 'TALMARK', null, null]],
  ['TALMARK, Kestria (NP) -- Envoys met.', ['TALMARK, Kestria (NP) --', 'TALMARK, Kestria', null, 'NP']],
  ['TALMARK. April 3 (Norvan) - Envoys met.', ['TALMARK. April 3 (Norvan) -', 'TALMARK', 'April 3', 'Norvan']],
  ['TALMARK, April 3. /NORVAN/. Envoys met.', ['TALMARK, April 3. /NORVAN/.', 'TALMARK', 'April 3', 'NORVAN']],
  ['TALMARK (3 April 2031) – Envoys met.', ['TALMARK (3 April 2031) –', 'TALMARK', '3 April 2031', null]],
  [
    'Port Sel, Monday, April 3, 2031 – Envoys met.',
    ['Port Sel, Monday, April 3, 2031 –', 'Port Sel', 'Monday, April 3, 2031', null],
  ],
  ['Talmark (Norvan) – Envoys met on Monday.', ['Talmark (Norvan) –', 'Talmark', null, 'Norvan']],
  ['PORT-AU-SEL, Kestria — Envoys met.', ['PORT-AU-SEL, Kestria —', 'PORT-AU-SEL, Kestria', null, null]],
  ['(Norvan) – Envoys met.', ['(Norvan) –', null, null, 'Norvan']],
  ['TALMARK — emphasized that it stays.', ['TALMARK —', 'TALMARK', null, null]],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  'The minister - a lawyer - said so.',
  'The minister – A. Marr – said so.',
  'Norvania – a member since 2010 – said so.',
  'Norvania – Europe’s oldest member – said so.',
  'NATO - an alliance - said so.',
  'II. Protection – Promote the rights of all.',
  'Golf – The final round is on Monday.',
  'In Talmark – The envoys met.',
  'Marr, a lawyer – the first – said so.',
  'President Marr – Everyone knows him.',
  'Well-known envoys met in Talmark.',
  'TALMARK —',
  // Once took exponential time: each initial could be read in two ways.
  `AA ${'A. '.repeat(30)}x - y`,
  'The envoys met in TALMARK (Norvan) — the capital.',
])('none in: %s', text => {
  expect(found(text)).toBeNull();
});

test('stands under title and byline, never in a heading', () => {
  const text = 'TALMARK — ENVOYS MEET\n\nBy Jane Orlo\n\nTALMARK (NP) — Envoys met.';
  const dateline = findDateline(text, [
    { kind: 'heading', span: [0, 21] },
    { kind: 'heading', span: [23, 35] },
    { kind: 'paragraph', span: [37, text.length] },
  ]);
  expect(dateline && text.slice(...dateline.span)).toBe('TALMARK (NP) —');
});
