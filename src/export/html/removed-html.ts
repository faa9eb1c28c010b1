/** What was left out of a page before it became the report's text: folded away, each part with its reason. */
import type { Report } from '../../model/report.js';
import { counted, REASON_WORDS } from '../words/label-words.js';
import { escapeHtml } from './escape.js';

/** Parts that stand in the text are folded there, in place. */
export function removedHtml({ removed }: Report): string {
  const apart = removed.filter(part => part.span === null);
  if (apart.length === 0) return '';
  const items = apart.map(
    ({ reason, text }) => `<li><span class="reason">${REASON_WORDS[reason]}</span> <bdi>${escapeHtml(text)}</bdi></li>`,
  );
  return `<details class="removed-parts"><summary>${counted(apart.length, 'part')} removed from the page</summary><ul>${items.join('')}</ul></details>`;
}
