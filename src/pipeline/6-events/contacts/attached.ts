/** Which contact of several something belongs to: the one told last before it, or in its own sentence. */
import type { Span } from '../../../model/span.js';
import type { Draft } from './draft.js';

interface Anchor {
  readonly at: number;
  readonly sentence: Span;
  readonly draft: Draft;
}

/** For each draft its share of the items, in their order; what stands before all of them is the first one's. */
export function attached<Item>(
  drafts: readonly Draft[],
  items: readonly Item[],
  placeOf: (item: Item) => number,
): ReadonlyMap<Draft, readonly Item[]> {
  const anchors = anchorsOf(drafts);
  const shares = new Map<Draft, Item[]>(drafts.map(draft => [draft, []]));
  const [main] = drafts;
  let next = 0;
  let open: Draft | undefined = main;
  for (const item of items.toSorted((a, b) => placeOf(a) - placeOf(b))) {
    const at = placeOf(item);
    let own: Draft | undefined;
    for (; (anchors[next]?.sentence[0] ?? Number.POSITIVE_INFINITY) <= at; next += 1) {
      const anchor = anchors[next];
      if (anchor && anchor.draft.status === 'held') open = anchor.draft;
      if (anchor && anchor.sentence[1] > at) own = anchor.draft;
    }
    shares.get(own ?? open ?? drafts[0] ?? NEVER)?.push(item);
  }
  return shares;
}

const NEVER: Draft = { mentions: [], status: 'held', people: [] };

/** The mentions that tell of a contact in a clause of their own, or take it up again. */
function anchorsOf(drafts: readonly Draft[]): readonly Anchor[] {
  return drafts
    .flatMap(draft =>
      draft.mentions.flatMap(({ span, sentence, isMain, isAgain }) =>
        sentence && (isMain || isAgain) ? [{ at: span[0], sentence, draft }] : [],
      ),
    )
    .toSorted((a, b) => a.at - b.at);
}
