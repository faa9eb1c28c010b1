/** Statements of a ledger that a search found, for people: who said what to whom, what was searched for painted in it, and in which report. */
import { ACT_WORDS } from '../../export/words/act-words.js';
import { MODE_WORDS, NOBODY } from '../../export/words/label-words.js';
import { between, type Piece, plain } from '../../export/words/pieces.js';
import { viaWords } from '../../export/words/statement-lines.js';
import { whenWords } from '../../export/words/when-words.js';
import type { Highlight, Hit, Page } from '../../model/ledger/search.js';
import type { ActorRef } from '../../model/ledger/statement-entry.js';
import { harmlessLine } from '../terminal/harmless.js';
import { wrapped } from '../terminal/lines.js';
import type { Style } from '../terminal/style.js';
import type { Layout } from './layout.js';
import { pageCount } from './page-count.js';
import { painted } from './painted.js';

const INDENT = 2;

/** Lines that end with a line break. */
export function peopleHits(page: Page<Hit>, layout: Layout): string {
  const blocks = page.items.map(hit => hitLines(hit, layout).join('\n'));
  return `${[...blocks, layout.style.quiet(pageCount(page, 'statement', '--limit'))].join('\n\n')}\n`;
}

function hitLines(hit: Hit, { style, columns }: Layout): readonly string[] {
  const below = [viaLine(hit, style), contentOf(hit, style), noteLine(hit, style), style.quiet(reportLine(hit))];
  return [
    wrapped(painted(headPieces(hit), style), columns),
    ...below.filter(line => line !== '').map(line => wrapped(line, columns, INDENT)),
  ];
}

/** "Brannoc Teyle (Kestria) · denied · to Ilsabet Morvane (Norvania) · 12 March 2031" */
function headPieces({ speakers, speaker, cue, addressees, addressee, said }: Hit): readonly Piece[] {
  const who = actorPieces(speakers, speaker, 'who');
  const told = actorPieces(addressees, addressee, 'told');
  return between(
    [
      who.length > 0 ? who : [{ words: NOBODY, tone: 'nobody' }],
      cue === '' ? [] : [{ words: cue, tone: 'said' }],
      told.length === 0 ? [] : [plain('to '), ...told],
      said === null ? [] : [plain(whenWords(said))],
    ],
    ' · ',
  );
}

function actorPieces(actors: readonly ActorRef[], words: string | null, tone: 'who' | 'told'): readonly Piece[] {
  if (actors.length === 0) return words === null ? [] : [{ words, tone }];
  const named = actors.map(({ name, party }): readonly Piece[] => [
    { words: name, tone },
    ...(party === null || party === name ? [] : [plain(` (${party})`)]),
  ]);
  return between(named, ' and ');
}

function viaLine({ via }: Hit, style: Style): string {
  return painted([plain(viaWords(via))], style);
}

function contentOf({ content, highlights }: Hit, style: Style): string {
  let line = '';
  let at = 0;
  for (const [start, end] of inOrder(highlights)) {
    line += harmlessLine(content.slice(at, start)) + style.verbatim(harmlessLine(content.slice(start, end)));
    at = end;
  }
  return line + harmlessLine(content.slice(at));
}

const inOrder = (highlights: readonly Highlight[]) => highlights.toSorted(([a], [b]) => a - b);

/** "a denial · word for word · words missing" */
function noteLine({ act, mode, hedged, negated, gaps, corrections }: Hit, style: Style): string {
  const notes = [
    ...(act === 'assert' ? [] : [ACT_WORDS[act]]),
    ...(hedged ? ['hedged'] : []),
    ...(negated ? ['negated'] : []),
    MODE_WORDS[mode],
    ...(corrections.length > 0 ? ['corrected'] : []),
  ];
  return [...notes.map(words => style.quiet(words)), ...gaps.map(gap => style.gap(gap.replaceAll('-', ' ')))].join(' · ');
}

/** "Kestria and Norvania talk again · The Sarrow Courier · r7k2m9x4q1.s3" */
function reportLine({ id, report: { title, publisher } }: Hit): string {
  return [title, publisher, id].flatMap(part => (part === null ? [] : [harmlessLine(part)])).join(' · ');
}
