/**
 * A transcript's turns are statements of the one whose name stands before the colon, from colon to the next name:
 * "President Ada Brenn: Welcome, Minister. Minister Tove Lund: Thank you. Ada Brenn: Let us begin."
 * What the tagger found within a turn is left to the search for statements inside statements.
 */
import type { Span } from '../../model/span.js';
import { trimmed } from '../../text/lines.js';
import { greatest } from '../../text/sorted.js';
import { contains, overlap } from '../../text/spans.js';
import type { Context, Draft, Refiner } from './draft.js';

/** Up to ten words, capitalised but for "of", "the" and the like, and a colon, at the start of a block or of a sentence. */
const LABEL =
  /(?<=^|[.?!…>)\]”"]\s|\n[ \t]{0,8})((?:\p{Lu}[\p{L}'’.-]*|of|the|and|for|to)(?:[ \t](?:\p{Lu}[\p{L}'’.-]*|of|the|and|for|to)){0,9}):[ \t\n](?=[\p{Lu}“"‘'«„(<[…])/gu;

interface Turn {
  readonly label: Span;
  readonly words: Span;
}

export const transcriptTurns: Refiner = (drafts, context) => {
  const turns = turnsOf(context);
  const first = turns[0];
  const last = turns.at(-1);
  if (!first || !last) return drafts;
  const whole: Span = [first.label[0], last.words[1]];
  const outside = drafts.filter(draft => [...draft.content, ...draft.cue].every(span => !overlap(span, whole)));
  return [...outside, ...turns.map(turn => draftOf(turn, drafts))].toSorted(
    (a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0),
  );
};

/**
 * Empty unless two speak, one of them twice at least: "Note: …" and again "Note: …" in an article is no conversation. The last turn ends with
 * its block: what follows without a label is nobody's.
 */
function turnsOf({ text, blocks }: Context): readonly Turn[] {
  const labels = [...text.matchAll(LABEL)].map(match => [match.index, match.index + (match[1]?.length ?? 0)] as const);
  const read = labels.filter(label => blocks.some(block => contains(block.span, label)));
  const first = read[0];
  if (!first || !blocks.some(block => block.span[0] === first[0]) || !isConversation(text, read)) return [];
  const last = read.at(-1) ?? first;
  const end = blocks.find(block => contains(block.span, last))?.span[1] ?? text.length;
  return read
    .map((label, i) => ({ label, words: trimmed(text, [label[1] + 1, read[i + 1]?.[0] ?? end]) }))
    .filter(turn => turn.words[0] < turn.words[1]);
}

/** Two different labels, and one of them comes back. "President Ada Brenn" and "Ada Brenn" are one label: the last word tells. */
function isConversation(text: string, labels: readonly Span[]): boolean {
  const names = labels.map(([start, end]) => text.slice(start, end).split(/\s/).at(-1));
  const different = new Set(names).size;
  return different >= 2 && different < names.length;
}

function draftOf({ label, words }: Turn, drafts: readonly Draft[]): Draft {
  const by = { by: 'transcript-turns', score: null } as const;
  const within = drafts.filter(draft => draft.content.some(span => overlap(span, words)));
  return {
    content: [words],
    cue: [],
    source: [label],
    inside: null,
    cueWithin: within.some(draft => draft.cue.some(cue => contains(words, cue)))
      ? 1
      : greatest(within.map(draft => draft.cueWithin)),
    evidence: { source: { basis: 'stated', ...by }, cue: { basis: 'absent', ...by }, content: { basis: 'stated', ...by } },
  };
}
