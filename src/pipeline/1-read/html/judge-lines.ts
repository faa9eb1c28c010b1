/** Decides line by line what belongs to the article, and why the rest does not. */
import type { RemovalReason } from '../../../model/report.js';
import type { JudgedLine } from './build-article.js';
import { reasonOfWording } from './furniture-phrases.js';
import type { Marks } from './mark-furniture.js';
import { holds, type PageElement } from './page-tree.js';
import type { Line } from './read-lines.js';

/** What a line is by its place or its wording, wherever the article may be; `null` where nothing tells. */
export function judgeAlone(lines: readonly Line[], marks: Marks): readonly JudgedLine[] {
  return lines.map(line => ({ line, reason: marks(line.element) ?? reasonOfWording(line.text) ?? reasonOfSigns(line.text) }));
}

/** "___" and "* * *" separate; they say nothing. */
function reasonOfSigns(text: string): RemovalReason | null {
  return /[\p{L}\p{N}]/u.test(text) ? null : 'boilerplate';
}

export function judgeOutside(judged: readonly JudgedLine[], body: PageElement): readonly JudgedLine[] {
  return judged.map(({ line, reason }) => ({ line, reason: reason ?? (holds(body, line.element) ? null : outside(line)) }));
}

function outside(line: Line): RemovalReason {
  return line.linked > 0.5 * line.text.length ? 'navigation' : 'boilerplate';
}
