/**
 * Official readouts say "The sides agreed:" or "The Minister underlined the following points:" and list the contents below: the items that
 * follow a cue or a content ending in a colon belong to that statement, if nobody else is found to say them.
 */
import type { Block } from '../../model/report.js';
import { hull, inOrder, overlap } from '../../text/spans.js';
import type { Context, Draft, Refiner } from './draft.js';

export const listedContent: Refiner = (drafts, context) => {
  const taken = drafts.filter(draft => draft.cue.length > 0).flatMap(draft => draft.content);
  const introduced = drafts.map(draft => {
    const items =
      draft.cue.length > 0 ? itemsAfter(draft, context).filter(item => !taken.some(span => overlap(span, item.span))) : [];
    return items.length > 0 ? withItems(draft, items) : draft;
  });
  const listed = introduced.filter((draft, i) => draft !== drafts[i]).flatMap(draft => draft.content);
  return introduced.filter(
    (draft, i) =>
      draft !== drafts[i] || draft.cue.length > 0 || !draft.content.every(span => listed.some(item => overlap(item, span))),
  );
};

/** The run of list items that stands right below the paragraph in which the draft ends with a colon. */
function itemsAfter(draft: Draft, { text, blocks }: Context): readonly Block[] {
  const end = hull([...draft.content, ...draft.cue])?.[1] ?? 0;
  const home = blocks.findIndex(block => block.span[0] <= end && end <= block.span[1]);
  const block = blocks[home];
  if (
    !block ||
    block.kind === 'list-item' ||
    !/^\S*[^.!?\n]{0,40}:$/.test(text.slice(end, block.span[1]).trimEnd() || text.slice(end - 1, end))
  )
    return [];
  const below = blocks.slice(home + 1);
  const stop = below.findIndex(next => next.kind !== 'list-item');
  return stop < 0 ? below : below.slice(0, stop);
}

function withItems(draft: Draft, items: readonly Block[]): Draft {
  return {
    ...draft,
    content: [...draft.content, ...items.map(item => item.span)].toSorted(inOrder),
    evidence: { ...draft.evidence, content: { basis: 'stated', by: 'listed-content', score: draft.evidence.content.score } },
  };
}
