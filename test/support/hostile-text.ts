/** Texts as nobody should write them: all that makes offsets go wrong, mixed with prose that holds statements. */
import fc from 'fast-check';

const PROSE = [
  'The minister said that talks would resume.',
  '“We are ready,” she added, “and we wait.”',
  'According to the ministry, both sides agreed to meet.',
  'LERNA, May 3 (Sound Wire) — Ada Brenn told reporters: "Not yet."',
  '- to keep the line open;',
  'emphasized that the deployment of personnel to .',
  'President Brenn of Kestria spoke by telephone on 30 February with King Osk of Norvania at his request.',
  'The two ministers discussed grain, gas and the strait, and agreed to meet in Lerna on Friday.',
  'Norvania shelled Port Sarrow on 3/4/2031.',
];

const POISON = [
  '😀',
  'e\u0301',
  '\u202eعدل\u202c',
  '\r\n',
  '\0',
  '\u200b',
  '\ud83d',
  '\ude00',
  '\u2028',
  '👩‍👩‍👧',
  '\ufeff',
  '«',
  '"',
  '’',
  '\u00a0',
  '&lt;',
  '<b>',
  '\t',
  'ß',
  'İ',
  '\u0085',
];

export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...PROSE) },
      { weight: 3, arbitrary: fc.constantFrom(...POISON) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      { weight: 1, arbitrary: fc.constantFrom(' ', '\n', '\n\n') },
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map(parts => parts.join(''))
  .filter(text => text.trim() !== '');
