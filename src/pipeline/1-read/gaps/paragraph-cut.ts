/** A paragraph that stops in mid-sentence: at a paywall ("the minister said that …"), or where the rest was lost. The span is its last word. */
import type { Block } from '../../../model/report.js';
import type { Span } from '../../../model/span.js';
import type { FoundGap, GapFinder } from './gap-finder.js';

const FINAL = /[.!?…:;][\s"'”’»)\]*_]*(?:[[(]?\d{1,3}[\])]?|[¹²³⁴-⁹])?$/;
/** A sentence may end with a preposition, but not with these; "; and" ends an item of a list. */
const LEADS_ON =
  /(?<![;,])\s(?:the|an?|and|or|but|of|from|with|that|which|who|whose|their|his|its|our|is|are|was|were|has|had|will|would|said|between|into|than|because|while|as|by|at)$/i;
const SHORTEST = 80;

/** "the minister said that …" · "said the […]" as the last words of all: what a paywall leaves */
const PAYWALL = /(?:…|\.{3}|[[(](?:…|\.{3})[\])])$/;

export const paragraphCut: GapFinder = ({ text, blocks }) => {
  const ends = blocks.map(block => words(text, block));
  const whole = isWhole(blocks, ends);
  return blocks
    .filter((block, i) => block.kind === 'paragraph' && isCut(ends, i, whole))
    .map((block): FoundGap => ({ kind: 'paragraph-cut', span: lastWord(text, block) }));
};

/** The paragraphs of this text end like sentences: two in three at least. */
function isWhole(blocks: readonly Block[], ends: readonly string[]): boolean {
  const prose = ends.filter((_, i) => blocks[i]?.kind === 'paragraph');
  const final = prose.filter(end => FINAL.test(end)).length;
  return final >= 2 && final * 3 >= prose.length * 2;
}

function isCut(ends: readonly string[], i: number, whole: boolean): boolean {
  const paragraph = ends[i] ?? '';
  const next = ends[i + 1];
  if (next === undefined && PAYWALL.test(paragraph)) return true;
  if (FINAL.test(paragraph) || !/\s\p{Ll}+\s/u.test(paragraph) || !/\s\p{Ll}+$/u.test(paragraph)) return false;
  if (next !== undefined && /^\p{Ll}/u.test(next)) return false;
  return LEADS_ON.test(paragraph) ? paragraph.length > 25 : whole && paragraph.length >= SHORTEST && standsAmongProse(ends, i);
}

/** Between paragraphs that end like sentences, none of them leading to a list. */
function standsAmongProse(ends: readonly string[], i: number): boolean {
  const around = [ends[i - 2], ends[i - 1], ends[i + 1]].filter(end => end !== undefined);
  return i > 0 && around.every(end => FINAL.test(end) && !/[:;]$/.test(end));
}

function words(text: string, { span }: Block): string {
  return text.slice(...span).trimEnd();
}

function lastWord(text: string, block: Block): Span {
  const paragraph = words(text, block);
  const length = /(?<!\S)\S+$/.exec(paragraph)?.[0].length ?? 0;
  const end = block.span[0] + paragraph.length;
  return [end - length, end];
}
