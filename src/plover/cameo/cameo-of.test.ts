import { describe, expect, test } from 'vitest';
import type { PloverRoot } from '../../model/event.js';
import { contextsOf } from '../contexts.js';
import { modeOf } from '../mode-of.js';
import { cameoOf } from './cameo-of.js';

const code = (root: PloverRoot, words: string): string =>
  cameoOf(root, { mode: modeOf(root, [words]).mode, contexts: contextsOf([words]), words });

test.each<[PloverRoot, string, string]>([
  ['CONSULT', 'Brenn spoke by telephone with Lund', '041'],
  ['CONSULT', 'Brenn met Lund', '040'],
  ['CONSULT', 'a round of peace talks between them', '046'],
  ['SUPPORT', 'Kestria praised Norvania', '051'],
  ['SUPPORT', 'Kestria and Norvania signed a treaty', '057'],
  ['AGREE', 'Kestria will lend arms and aid to the army', '0332'],
  ['AGREE', 'Kestria and Norvania agreed', '030'],
  ['RETREAT', 'Norvania freed two pilots', '0841'],
  ['RETREAT', 'Norvania declared a ceasefire', '0871'],
  ['ACCUSE', 'Kestria sued Norvania for damages', '115'],
  ['ACCUSE', 'Kestria condemned Norvania', '111'],
  ['REJECT', 'Kestria vetoed the resolution', '129'],
  ['THREATEN', 'Kestria threatened to attack', '1384'],
  ['PROTEST', 'thousands marched against the fuel tax', '1412'],
  ['SANCTION', 'Kestria recalled its ambassador', '161'],
  ['COERCE', 'police detained two editors', '173'],
  ['ASSAULT', 'warplanes bombed the port', '195'],
  ['ASSAULT', 'Kestria hit Norvania', '180'],
])('%s: %s: %s', (root, words, cameo) => expect(code(root, words)).toBe(cameo));

describe('what is asked for is CAMEO’s 02, what is demanded its 10', () => {
  test.each([
    ['Kestria urged Norvania to free the crew', '0253'],
    ['Kestria demanded that Norvania free the crew', '1053'],
    ['Kestria appealed for a ceasefire', '0256'],
    ['Kestria asked for patience', '020'],
    ['Kestria ordered patience', '100'],
  ])('%s: %s', (words, cameo) => expect(code('REQUEST', words)).toBe(cameo));
});
