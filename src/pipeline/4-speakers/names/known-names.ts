/** The names of a text with what stands around each, and what most of its mentions say it is. */

import type { NameKind } from '../../../tagger/tagger.js';
import { firstAtLeast } from '../../../text/sorted.js';
import type { Context } from '../context.js';
import { type About, aboutOf, NOTHING } from './about/about.js';
import { appositionBehind } from './about/apposition-behind.js';
import { belongingBehind, bracketBehind } from './about/bracket-behind.js';
import { HEADS } from './about/role-words.js';
import { titleBefore } from './about/title-before.js';
import type { Name } from './name.js';
import type { Known } from './same/group.js';
import { folded } from './same/skeleton.js';
import type { Words } from './word.js';

/** Where the sentence, or what follows the person named before, begins; where the sentence ends; where the next person is named. */
interface Bounds {
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

export function knownNames({ text, sentences }: Context, words: Words, names: readonly Name[]): readonly Known[] {
  const starts = sentences.map(([start]) => start);
  const kinds = kindsByForm(text, names);
  const nextPerson = startsOfNext(names);
  let afterPerson = 0;
  return names.map((name, k) => {
    const shown = shownOf(text, name);
    const kind = kinds.get(folded(shown)) ?? 'organisation';
    const sentence = sentences[firstAtLeast(starts, name.span[0] + 1) - 1] ?? [0, text.length];
    const [from, to] = [Math.max(afterPerson, sentence[0]), Math.max(sentence[1], name.span[1])];
    if (kind === 'person' && !owns(text, name)) afterPerson = name.span[1];
    const afterArticle = /(?<!\p{L})[Tt]he $/u.test(text.slice(Math.max(0, name.span[0] - 5), name.span[0]));
    return {
      ...name,
      kind,
      shown,
      afterArticle,
      about:
        kind === 'person' ? around(text, words, name, { from, to, next: nextPerson[k] ?? Number.POSITIVE_INFINITY }) : NOTHING,
    };
  });
}

/** For each name where the next of a person begins. */
function startsOfNext(names: readonly Name[]): readonly number[] {
  let next = Number.POSITIVE_INFINITY;
  return names
    .toReversed()
    .map(({ kind, span }) => {
      const there = next;
      if (kind === 'person') next = span[0];
      return there;
    })
    .reverse();
}

/** "[Velden]’s foreign minister, Ruta Salm", "the [Veldish] president, Ada Koll": what looks like a person may be whom the next one speaks for. */
function owns(text: string, { span: [, end] }: Name): boolean {
  const behind = text.slice(end, end + 30);
  return /^['’]s\s/.test(behind) || HEADS.has(/^\s(\p{Ll}+)/u.exec(behind)?.[1] ?? '');
}

const shownOf = (text: string, { span }: Name): string => text.slice(...span).replace(/\s+/g, ' ');

function around(text: string, words: Words, { span }: Name, { from, to, next }: Bounds): About {
  const title = titleBefore(text, words, span, from);
  return aboutOf(text, [
    title,
    // "his Velmoran counterpart, General [Mara Tesk],": one title before the other.
    title && titleBefore(text, words, [title.phrase[0], span[1]], from),
    appositionBehind(text, words, span, { to, next }),
    bracketBehind(text, span),
    belongingBehind(text, words, span, to),
  ]);
}

/** A tagger that wavers is held to what it says most often of one form, the surer mentions counting more. */
function kindsByForm(text: string, names: readonly Name[]): ReadonlyMap<string, NameKind> {
  const votes = new Map<string, Map<NameKind, number>>();
  for (const name of names) {
    if (name.kind === null) continue;
    const form = folded(shownOf(text, name));
    const there = votes.get(form) ?? new Map<NameKind, number>();
    votes.set(form, there.set(name.kind, (there.get(name.kind) ?? 0) + name.weight));
  }
  return new Map(Array.from(votes, ([form, counts]) => [form, most(counts)]));
}

function most(counts: ReadonlyMap<NameKind, number>): NameKind {
  return [...counts].reduce<readonly [NameKind, number]>(
    (best, each) => (each[1] > best[1] ? each : best),
    ['organisation', 0],
  )[0];
}
