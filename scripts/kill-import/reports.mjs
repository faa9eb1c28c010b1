/** Short reports about states and people who do not exist: the same ones each time, no two alike. */
import { randomNumbers } from '../../bench/random-numbers.mjs';

const PEOPLE = [
  ['Brannoc Teyle', 'Kestria', 'defence minister'],
  ['Ilsabet Morvane', 'Norvania', 'foreign minister'],
  ['Anna Lund', 'Talmark', 'prime minister'],
  ['Per Askeland', 'Sarrow', 'harbour commissioner'],
  ['Oda Fenwright', 'Kestria', 'chief negotiator'],
  ['Tomas Verrel', 'Norvania', 'president'],
];
const CUES = ['said', 'warned', 'denied', 'promised', 'proposed', 'demanded'];
const SUBJECTS = [
  'the ferry line',
  'the grain convoy',
  'the new lighthouse',
  'the border market',
  'the fishing treaty',
  'the old bridge',
];
const PREDICATES = [
  'would open again before the winter',
  'had never been closed to anyone',
  'needed both sides to sign',
  'was paid for by the harbour alone',
  'could not wait for another summit',
  'had been agreed in a letter last spring',
];
const OUTLETS = ['The Sarrow Courier', 'Lantern Wire', 'Talmark Dispatch', null];

/** @returns {Generator<{id: string, text: string, title: string, publisher: string | null, date: string}>} */
export function* reports(count) {
  for (let k = 0; k < count; k += 1) {
    const { one: pick, below } = randomNumbers((k + 1) * 0x9e3779b9);
    const lines = Array.from({ length: 2 + below(4) }, () => sentence(pick));
    const title = `${pick(SUBJECTS).replace(/^the /, '')} – number ${k + 1}`;
    const day = String(1 + (k % 28)).padStart(2, '0');
    yield { id: `report-${k + 1}`, title, text: lines.join('\n\n'), publisher: pick(OUTLETS), date: `2031-03-${day}` };
  }
}

function sentence(pick) {
  const [name, state, office] = pick(PEOPLE);
  return `${state}’s ${office} ${name} ${pick(CUES)} that ${pick(SUBJECTS)} ${pick(PREDICATES)}, day ${pick([1, 2, 3, 4, 5, 6, 7, 8, 9])}.`;
}
