import { expect, test } from 'vitest';
import { languageOf } from './language.js';

test.each<[string, string | null]>([
  [
    'The foreign minister of Kestria said on Monday that the talks with Norvania would go on next week in the town by the lake.',
    'en',
  ],
  [
    'Der Außenminister von Kestria sagte am Montag, die Gespräche mit Norvania würden in der kommenden Woche am See fortgesetzt.',
    'de',
  ],
  [
    'Le ministre des affaires étrangères de Kestria a déclaré lundi que les pourparlers continueraient la semaine prochaine.',
    'fr',
  ],
  ['Министр иностранных дел Кестрии заявил в понедельник, что переговоры с Норванией продолжатся на следующей неделе.', 'ru'],
  ['Міністр закордонних справ Кестрії заявив у понеділок, що переговори з Норванією триватимуть наступного тижня.', 'uk'],
  ['Envoys meet.', null],
  ['12 14 16 18 20 22 24 26 28 30 32 34 36 38 40 42 44 46 48 50 52 54 56 58 60 62 64 66 68 70 72 74 76 78 80 82 84 86', null],
  ['', null],
])('%s', (text, expected) => {
  expect(languageOf(text)).toBe(expected);
});
