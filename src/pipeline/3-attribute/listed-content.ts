/**
 * Official readouts say "The sides agreed:" or "The Minister underlined the following points:" and list the contents below: the items that
 * follow a cue or a content ending in a colon belong to that statement, if nobody else is found to say them.
 */
import type { Block } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { contains, hull, inOrder, overlap } from '../../text/spans.js';
import type { Context, Draft, Refiner } from './draft.js';

export const listedContent: Refiner = (drafts, context) => {
  const introduced = drafts.map(draft => {
    const free = itemsAfter(draft, drafts, context).filter(item => !saidByOthers(item, draft, drafts));
    return free.length > 0 ? withItems(draft, free) : draft;
  });
  const listed = introduced.filter((draft, i) => draft !== drafts[i]).flatMap(draft => draft.content);
  const isItem = ({ content }: Draft): boolean =>
    content.length > 0 && content.every(span => listed.some(item => overlap(item, span)));
  return introduced.filter((draft, i) => draft !== drafts[i] || draft.cue.length > 0 || !isItem(draft));
};

function saidByOthers(item: Block, draft: Draft, drafts: readonly Draft[]): boolean {
  return drafts.some(other => other !== draft && other.cue.length > 0 && other.content.some(span => overlap(span, item.span)));
}

/** The run of list items that stands right below the paragraph in which the draft ends with a colon. */
function itemsAfter(draft: Draft, drafts: readonly Draft[], { text, blocks }: Context): readonly Block[] {
  const cue = draft.cue[0];
  const home = cue ? blocks.findIndex(({ span }) => contains(span, cue)) : -1;
  const block = blocks[home];
  if (!cue || !block || block.kind === 'list-item' || !isLastCue(cue, block, drafts)) return [];
  const end = hull([...draft.content, cue].filter(span => contains(block.span, span)))?.[1] ?? 0;
  if (!leadsOn(text, [end, block.span[1]])) return [];
  const below = blocks.slice(home + 1);
  const stop = below.findIndex(next => next.kind !== 'list-item');
  return stop < 0 ? below : below.slice(0, stop);
}

/** Of several cues in a paragraph the last one leads to the list: "She said that it rained and added the following:". */
function isLastCue([start]: Span, block: Block, drafts: readonly Draft[]): boolean {
  return !drafts.some(other => other.cue.some(span => contains(block.span, span) && span[0] > start));
}

/** Whether what is left of a paragraph behind a statement is a colon, with a few words before it: "… as follows:". */
function leadsOn(text: string, [end, last]: Span): boolean {
  return /^[^.!?\n]{0,60}:$/.test(text.slice(end, last).trimEnd() || text.slice(end - 1, end));
}

function withItems(draft: Draft, items: readonly Block[]): Draft {
  return {
    ...draft,
    content: [
      ...draft.content.filter(span => !items.some(item => overlap(item.span, span))),
      ...items.map(item => item.span),
    ].toSorted(inOrder),
    evidence: { ...draft.evidence, content: { basis: 'stated', by: 'listed-content', score: draft.evidence.content.score } },
  };
}
