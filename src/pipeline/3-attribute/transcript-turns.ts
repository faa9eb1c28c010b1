/**
 * A transcript's turns are statements of the one whose name stands before the colon, from colon to the next name:
 * "President Ada Brenn: Welcome, Minister. Minister Tove Lund: Thank you. Ada Brenn: Let us begin."
 * What the tagger found within a turn is left to the search for statements inside statements.
 */
import type { Span } from '../../model/span.js';
import { contains, overlap, trim } from '../../text/spans.js';
import type { Context, Draft, Refiner } from './draft.js';

/** Up to eight words, capitalised but for "of", "the" and the like, and a colon, at the start of a block or of a sentence. */
const LABEL =
  /(?<=^|[.?!…>)\]”"]\s|\n\s*)((?:\p{Lu}[\p{L}'’.-]*|of|the|and|for|to)(?:[ \t](?:\p{Lu}[\p{L}'’.-]*|of|the|and|for|to)){0,9}):[ \t\n](?=[\p{Lu}“"‘'«„(<[…])/gu;
const LEAST_TURNS = 2;

interface Turn {
  readonly label: Span;
  readonly words: Span;
}

export const transcriptTurns: Refiner = (drafts, context) => {
  const turns = turnsOf(context);
  if (turns.length === 0) return drafts;
  const from = turns[0]?.label[0] ?? 0;
  const before = drafts.filter(draft => [...draft.content, ...draft.cue].every(([start]) => start < from));
  const spoken = turns.map(turn => draftOf(turn, drafts));
  return [...before.filter(draft => !spoken.some(turn => clash(turn, draft))), ...spoken];
};

/** Empty unless the report opens as a transcript does: a label at the very start of a block, and one label at least that comes back. */
function turnsOf({ text, blocks }: Context): readonly Turn[] {
  const labels = [...text.matchAll(LABEL)].map(match => [match.index, match.index + (match[1]?.length ?? 0)] as const);
  const read = labels.filter(label => blocks.some(block => contains(block.span, label)));
  const first = read[0];
  if (!first || read.length < LEAST_TURNS || !blocks.some(block => block.span[0] === first[0]) || !comesBack(text, read))
    return [];
  const end = blocks.at(-1)?.span[1] ?? text.length;
  return read
    .map((label, i) => ({ label, words: trim(text, [label[1] + 1, read[i + 1]?.[0] ?? end]) }))
    .filter(turn => turn.words[0] < turn.words[1]);
}

/** "President Ada Brenn" and "Ada Brenn" are one label: the last word tells. */
function comesBack(text: string, labels: readonly Span[]): boolean {
  const names = labels.map(([start, end]) => text.slice(start, end).split(/\s/).at(-1));
  return new Set(names).size < names.length;
}

function draftOf({ label, words }: Turn, drafts: readonly Draft[]): Draft {
  const by = { by: 'transcript-turns', score: null } as const;
  const within = drafts.filter(draft => draft.content.some(span => overlap(span, words)));
  return {
    content: [words],
    cue: [],
    source: [label],
    inside: null,
    cueWithin: Math.max(0, ...within.map(draft => (draft.cue.some(cue => contains(words, cue)) ? 1 : draft.cueWithin))),
    evidence: { source: { basis: 'stated', ...by }, cue: { basis: 'absent', ...by }, content: { basis: 'stated', ...by } },
  };
}

const clash = (turn: Draft, draft: Draft): boolean => draft.content.some(a => turn.content.some(b => overlap(a, b)));
