/** Which runs of a text are no places: persons, bodies, outlets, peoples, and what is not the report's own words. */
import type { Span } from '../../../../model/span.js';
import { contains, firstFrom, inOrder, overlap } from '../../../../text/spans.js';
import type { WorldMention } from '../../../../world/world-names-in.js';
import type { Telling } from '../../telling.js';

interface Closed {
  readonly span: Span;
  /** A person’s, or not of the text: never a place. Else a place may have the very same words: "in Lerna", where Lerna is also a club. */
  readonly forAll: boolean;
}

/** How many spans before a place are looked at: some lie within others. */
const BACK = 6;

export type IsClosed = (span: Span, isSure: boolean) => boolean;

export function closedSpans(telling: Telling, world: readonly WorldMention[]): IsClosed {
  const closed = [...actorSpans(telling), ...worldSpans(world), ...otherSpans(telling)].toSorted((a, b) =>
    inOrder(a.span, b.span),
  );
  return (span, isSure) =>
    around(closed, span).some(each => overlap(each.span, span) && !(isSure && !each.forAll && same(each.span, span)));
}

function around(closed: readonly Closed[], span: Span): readonly Closed[] {
  const behind = firstFrom(closed, span[1]);
  return closed.slice(Math.max(0, behind - BACK), behind);
}

const same = (a: Span, b: Span): boolean => contains(a, b) && contains(b, a);

/** Names only: in "a clerk from Lerna", which describes someone, Lerna is a place all the same. */
function actorSpans({ text, actors, names }: Telling): readonly Closed[] {
  const persons = names.filter(({ kind }) => kind === 'person').map(({ span }) => ({ span, forAll: true }));
  const acting = actors.flatMap(({ kind, mentions }) => mentions.map(span => ({ span, forAll: kind === 'person' })));
  return [...persons, ...acting].filter(({ span }) => isName(text.slice(...span)));
}

const isName = (shown: string): boolean => /^(?:[Tt]he\s)?\p{Lu}/u.test(shown) && !/\s(?:in|from|near|at)\s/.test(shown);

function worldSpans(world: readonly WorldMention[]): readonly Closed[] {
  return world
    .filter(({ entry }) => entry.kind !== 'state' && entry.kind !== 'capital')
    .map(({ span }) => ({ span, forAll: true }));
}

function otherSpans({ removed, byline }: Telling): readonly Closed[] {
  const spans = [...removed.map(({ span }) => span), byline];
  return spans.flatMap(span => (span ? [{ span, forAll: true }] : []));
}
