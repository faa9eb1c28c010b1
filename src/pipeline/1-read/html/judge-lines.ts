/** Decides line by line what belongs to the article, and why the rest does not. */
import type { RemovalReason } from '../../../model/report.js';
import type { JudgedLine } from './build-article.js';
import { reasonOfWording } from './furniture-phrases.js';
import { isMetadata, type Known } from './known-already.js';
import type { Marks } from './mark-furniture.js';
import { holds, type PageElement } from './page-tree.js';
import type { Line } from './read-lines.js';
import { isLinks } from './weigh-lines.js';

/** What a line is by its place or its wording, wherever the article may be; `null` where nothing tells. Readers' comments may be worded like anything. */
export function judgeAlone(lines: readonly Line[], marks: Marks): readonly JudgedLine[] {
  return lines.map(line => {
    const placed = marks(line.element);
    const reason = placed === 'comments' ? placed : (reasonOfWording(line.text) ?? placed ?? reasonOfSigns(line.text));
    return { line, reason };
  });
}

/** "___" and "* * *" separate; they say nothing. */
function reasonOfSigns(text: string): RemovalReason | null {
  return /[\p{L}\p{N}]/u.test(text) ? null : 'boilerplate';
}

/** Leaves out what stands outside of the body. */
export function judgeOutside(judged: readonly JudgedLine[], body: PageElement, known: Known): readonly JudgedLine[] {
  return judged.map(({ line, reason }) => ({
    line,
    reason: reason ?? (holds(body, line.element) ? null : outside(line, known)),
  }));
}

function outside(line: Line, known: Known): RemovalReason {
  if (isMetadata(line, known)) return 'metadata';
  return isLinks(line) ? 'navigation' : 'boilerplate';
}
