/** Someone who is described and never named ("a campaign operative", "two aides") becomes a figure of that description. */

import type { ActorKind } from '../../../model/actor.js';
import { absent } from '../../../model/evidence.js';
import type { Span } from '../../../model/span.js';
import { KINDS } from '../../../tagger/heads.js';
import type { Figure } from '../cast.js';
import { kindByWord } from './kind-words.js';
import type { Asked } from './spoken.js';

/** The description is cut before what is only added to it: ", who …", ", speaking on condition …". */
export function describedFigure({ context, attribution }: Pick<Asked, 'context' | 'attribution'>, span: Span): Figure {
  const words = descriptionOf(context.text.slice(...span));
  return {
    name: words,
    kind: kindByWord(words) ?? likeliest(context.tagging.judge({ ...attribution, source: [span] }).kinds),
    names: [words],
    roles: [],
    party: null,
    mentions: [span],
    gender: genderOf(words),
    evidence: { party: absent(DESCRIBED) },
  };
}

export function descriptionOf(words: string): string {
  const named = CALLED.exec(words.trim())?.[1];
  if (named) return named;
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/,\s+(?:who|whom|whose|which|where|speaking|citing|and|a|an|the)\b.*$/u, '')
    .replace(/,?\s+(?:who|whom|which|that)$/u, '')
    .replace(/^[“”"'‘’(]+|[“”"'‘’),;:]+$/gu, '')
    .trim()
    .replace(/^(?:A|An|The|Some|Many|Several|Two|Three|His|Her|Their|Its)(?=\s)/u, word => word.toLowerCase());
}

/** "the newspaper | Harbour Observer", "the activist group | Lantern Eye": the name that stands behind what it is. */
const CALLED =
  /^(?:[Tt]he|[Aa]n?)\s(?:[\p{L}-]+\s){0,3}?(?:newspaper|daily|weekly|magazine|broadcaster|network|group|company|firm|agency|website|organi[sz]ation)\s((?:\p{Lu}[\p{L}’'.-]*)(?:\s(?:\p{Lu}[\p{L}’'.-]*|of|de|for|and(?=\s\p{Lu})|the(?=\s\p{Lu}))){0,5})$/u;

const DESCRIBED = 'described';

/** Its name is words of no name. */
export const isDescription = (figure: Figure): boolean => figure.evidence.party.by === DESCRIBED;

function likeliest(kinds: Readonly<Record<ActorKind, number>>): ActorKind {
  return KINDS.reduce((best, kind) => (kinds[kind] > kinds[best] ? kind : best));
}

/** "a spokeswoman", "the chairman" */
function genderOf(words: string): 'he' | 'she' | null {
  if (/(?:woman|mother|wife|sister|daughter|queen|princess)\b/iu.test(words)) return 'she';
  return /(?:\bman|[a-z]man|father|husband|brother|\bson|\bking|prince)\b/iu.test(words) ? 'he' : null;
}
