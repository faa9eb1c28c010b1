import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileText } from '../../test/support/hostile-text.js';
import { worldNamesIn } from './world-names-in.js';

const shown = (text: string) =>
  worldNamesIn(text).map(({ span, entry }) => `${text.slice(...span)}=${entry.party ?? entry.kind}`);

describe('names that are found', () => {
  test.each<[string, string[]]>([
    ['France said so.', ['France=France']],
    ['Talks were held in Ankara on Monday.', ['Ankara=Turkey']],
    ['ANKARA, May 3 (Reuters) - Talks were held.', ['ANKARA=Turkey', 'Reuters=outlet']],
    ['The U.S. and the UK agreed.', ['U.S.=United States', 'UK=United Kingdom']],
    ['South Korea and North Korea met.', ['South Korea=South Korea', 'North Korea=North Korea']],
    ["France’s minister met Germany's envoy.", ['France=France', 'Germany=Germany']],
    ['the Russia-Ukraine talks', ['Russia=Russia', 'Ukraine=Ukraine']],
    ['the US-led group', ['US=United States']],
    ['the Republic\nof Korea said', ['Republic\nof Korea=South Korea']],
    ["the People's Republic of China", ["People's Republic of China=China"]],
    ['the Democratic Republic of the Congo', ['Democratic Republic of the Congo=DR Congo']],
    ['Equatorial Guinea and Guinea', ['Equatorial Guinea=Equatorial Guinea', 'Guinea=Guinea']],
    ['the French side and two Spaniards', ['French=France', 'Spaniards=Spain']],
    ['the Kremlin told TASS', ['Kremlin=Russia', 'TASS=outlet']],
    ['NATO and the European Union', ['NATO=NATO', 'European Union=European Union']],
    ['the Times of Israel reported', ['Times of Israel=outlet']],
    ['it told the Times that', ['Times=outlet']],
    ['it told the Washington Post', ['Washington Post=outlet']],
    ['Jordan said so, and Chad agreed.', ['Jordan=Jordan', 'Chad=Chad']],
    ['On Monday Jordan said so.', ['Jordan=Jordan']],
    ['Jordan Foreign Ministry', ['Jordan=Jordan']],
    ['JORDAN SAYS TALKS GO ON', ['JORDAN=Jordan']],
    ['the Israel-Hamas talks', ['Israel=Israel']],
    ['US AND UK AGREE', ['US=United States', 'UK=United Kingdom']],
    ['Washington and Moscow agreed.', ['Washington=United States', 'Moscow=Russia']],
    ['Armenia, Georgia and Azerbaijan', ['Armenia=Armenia', 'Georgia=Georgia', 'Azerbaijan=Azerbaijan']],
    ['in Russian waters', ['Russian=Russia']],
    ['Chișinău, Chişinău and Chisinau', ['Chișinău=Moldova', 'Chişinău=Moldova', 'Chisinau=Moldova']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('words that are something else', () => {
  test.each([
    'Tell us, said the turkey.',
    'Jordan Smith left.',
    'Marr met Michael Jordan.',
    'Jordan B. Smith left.',
    'Mr. Jordan left, and Mr Jordan stayed.',
    'President Washington left.',
    'Prime Minister Jordan left.',
    'Jordan-Smith left.',
    'Paris Tallow sang.',
    'New Mexico and New England agreed.',
    'Georgia Tech won.',
    'Talks were held in Atlanta, Georgia, on Monday.',
    'Athens, Georgia',
    'Georgia Gov. Marr left.',
    'the state of Georgia and Washington state',
    'Northern Cyprus and Latin America',
    'the Paris Agreement and the Minsk accords',
    'the Gulf of Oman, the Taiwan Strait and the Panama Canal',
    'She spoke in Russian. He answered in German, too.',
    'a Chinese-language paper',
    'write to press@Reuters or Reuters.com',
    'TELL US NOW',
    'THE MAN WHO LEFT',
    'the Korean peninsula',
    'Air France flies.',
    'Turkish Cypriots met.',
    'FranceX and xFrance and France2',
    'Kestria met Norvania.',
    '',
  ])('%s', text => {
    expect(shown(text)).toEqual([]);
  });
});

test('only within the span, though the words around it count', () => {
  const text = 'France met Jordan Smith in Ankara.';
  expect(worldNamesIn(text, [11, 17])).toEqual([]);
  expect(worldNamesIn(text, [0, 17]).map(({ span }) => span)).toEqual([[0, 6]]);
  expect(worldNamesIn('Frances and Francine', [0, 6])).toEqual([]);
  expect(worldNamesIn('the U.S. left', [4, 7]).map(({ span }) => span)).toEqual([[4, 7]]);
});

const PIECES = [
  'South ',
  'Korea',
  'U.S.',
  ' the ',
  'Republic of ',
  "'s",
  '’',
  'Kyiv',
  'Jordan ',
  'Smith',
  '\n',
  '-',
  '.',
  'İ',
  '🙂',
  'É',
  '\u0301',
];

test('spans are runs of the text in order, never empty, never overlapping, whatever the text', () => {
  const text = fc.oneof(
    hostileText,
    fc.array(fc.constantFrom(...PIECES)).map(pieces => pieces.join('')),
  );
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (any, a, b) => {
      const from = Math.min(a % (any.length + 1), b % (any.length + 1));
      const to = Math.max(a % (any.length + 1), b % (any.length + 1));
      let end = from;
      for (const { span } of worldNamesIn(any, [from, to])) {
        expect(end <= span[0] && span[0] < span[1] && span[1] <= to).toBe(true);
        end = span[1];
      }
    }),
  );
});

test.each([
  ['names', 'France and the Republic of Korea met Jordan in Washington, D.C. '],
  ['beginnings of names', 'Republic of the Democratic '],
  ['one long word', 'F'],
  ['stops', 'U.S.'],
  ['blanks', ' '],
  ['marks', 'e\u0301'],
  ['letters of two units', '\u{10400}'],
  ['capitals', 'Jordan Kestria '],
])('half a megabyte of %s takes no more than its length', (_name, piece) => {
  const text = piece.repeat(500_000 / piece.length);
  const began = process.cpuUsage();
  worldNamesIn(text);
  expect(process.cpuUsage(began).user / 1000).toBeLessThan(3000);
});
