/** Whether the words of a sentence bear out that the one of a pair does it to the other: where its verb or noun stands beside them. */
import type { PloverRoot } from '../../../../model/event.js';
import type { Span } from '../../../../model/span.js';
import { ROOT_WORDS } from '../../../../plover/root-words.js';

/** A pair in its sentence; the spans lie in `text`. */
export interface Standing {
  readonly text: string;
  readonly source: Span;
  readonly target: Span;
}

/** What stands around a pair, in the order of the text. */
interface Passages {
  /** Words before the first of the two. */
  readonly before: string;
  readonly between: string;
  /** Words behind the second, as far as its clause goes. */
  readonly after: string;
  readonly words: RegExp;
  readonly root: PloverRoot;
}

/** UTF-16 code units between the two, before the first and behind the second. */
const LONGEST_BETWEEN = 140;
const BEFORE = 60;
const AFTER = 60;

/** `root`: what is done. */
export function standFor({ text, source, target }: Standing, root: PloverRoot): boolean {
  const [first, second] = source[0] < target[0] ? [source, target] : [target, source];
  const passages: Passages = {
    before: text.slice(Math.max(0, first[0] - BEFORE), first[0]),
    between: text.slice(first[1], second[0]),
    after: /^[^.;:,]*/.exec(text.slice(second[1], second[1] + AFTER))?.[0] ?? '',
    words: ROOT_WORDS[root].words,
    root,
  };
  if (TOGETHER.test(passages.between)) return didTogether(passages);
  if (passages.between.length > LONGEST_BETWEEN || OTHER_CLAUSE.test(passages.between)) return false;
  return first === source ? toTheSecond(passages) : byTheSecond(passages);
}

/** "Kestria and the Kingdom of Norvania", "President Brenn and Chancellor Koll" */
const TOGETHER = /^ and (?:[\p{L}\p{N}.’'-]{1,40} ){0,6}$/u;

/** "; ", ", and ", "who …, which …": what stands behind it is told of somebody else. */
const OTHER_CLAUSE = /[;:]|, (?:and|but|while|as|after|when|where)\b|\b(?:who|which|that)\b.{0,140}\b(?:who|which|that)\b/;

/** What two do with each other: "talks between Kestria and Norvania", "Kestria and Norvania signed" */
const MUTUAL: ReadonlySet<PloverRoot> = new Set(['AGREE', 'CONSULT', 'COOPERATE', 'SUPPORT', 'REJECT', 'ASSAULT']);

function didTogether({ before, after, words, root }: Passages): boolean {
  if (!MUTUAL.has(root)) return false;
  return words.test(after) || (/\b(?:between|of|by) (?:[\p{L}\p{N}.’'-]{1,40} ){0,4}$/u.test(before) && words.test(before));
}

/** "Kestria shelled Norvania", "Kestria’s attack on Norvania"; "an attack by Kestria on Norvania" */
function toTheSecond({ before, between, words }: Passages): boolean {
  return words.test(between) || (/^ (?:on|against|with|to|in) /.test(between) && words.test(before));
}

/** "Norvania was shelled by Kestria"; "Norvania received a loan from Kestria" */
function byTheSecond({ between, words, root }: Passages): boolean {
  if (!words.test(between)) return false;
  return BY.test(between) || (COME_FROM.has(root) && FROM.test(between));
}

const BY = /\bby(?: [\p{L}\p{N}.’'-]{1,40}){0,4} $/u;
const FROM = /\b(?:from|with)(?: [\p{L}\p{N}.’'-]{1,40}){0,4} $/u;
const COME_FROM: ReadonlySet<PloverRoot> = new Set(['CONSULT', 'COOPERATE', 'AID']);
