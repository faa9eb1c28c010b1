import { describe, expect, it } from 'vitest';
import { type Place, type PlacedPiece, runsOf } from './divided.js';

const B: Place = [0.9, 0.05, 0.05];
const I: Place = [0.05, 0.9, 0.05];
const O: Place = [0.05, 0.05, 0.9];

/** Words of a text, each a piece; a bar cuts a word into pieces. */
function pieces(marked: string, places: readonly Place[]): { readonly text: string; readonly pieces: readonly PlacedPiece[] } {
  const text = marked.replaceAll('|', '');
  let at = 0;
  const spans = marked.split(/(\s+|\|)/).flatMap((part): (readonly [number, number])[] => {
    if (part === '|') return [];
    const start = at;
    at += part.length;
    return part.trim() === '' ? [] : [[start, at]];
  });
  return { text, pieces: spans.map((span, k) => ({ span, place: places[k] ?? O })) };
}

describe('runs of propositions', () => {
  it.each<[string, string, readonly Place[], readonly string[]]>([
    ['one run', 'Kestria opens Grensk today', [B, I, I, I], ['Kestria opens Grensk today']],
    ['what stands outside is left out', 'he said Kestria opens Grensk', [O, O, B, I, I], ['Kestria opens Grensk']],
    [
      'a beginning ends what is open',
      'ferries sail again mines are cleared',
      [B, I, I, B, I, I],
      ['ferries sail again', 'mines are cleared'],
    ],
    ['without a beginning what goes on is a run', 'ferries sail again', [I, I, I], ['ferries sail again']],
    ['marks at the ends are left out', ', ferries sail again .', [B, I, I, I, I], ['ferries sail again']],
    ['an opening quotation mark stays', '“Ferries sail again', [B, I, I], ['“Ferries sail again']],
    ['no run begins or ends within a word', 'Kes|tria opens Gren|sk', [B, B, I, I, O], ['Kestria opens Grensk']],
    ['too short to tell anything', 'no, he said', [B, O, O], []],
    ['nothing', 'he said so', [O, O, O], []],
  ])('%s', (_, marked, places, runs) => {
    const given = pieces(marked, places);
    expect(runsOf(given.text, given.pieces).map(span => given.text.slice(...span))).toEqual(runs);
  });
});
