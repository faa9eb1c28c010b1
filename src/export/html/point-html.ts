/** What stands at a place of the text as HTML. The words come from attributes, through the style sheet: the text of the page stays the report's. */
import type { Gap } from '../../model/report.js';
import type { TextPoint } from '../marks/text-points.js';
import { gapWords } from '../words/gap-words.js';
import { escapeHtml } from './escape.js';

export function pointsHtml(text: string, points: readonly TextPoint[], key: string): string {
  return points
    .map(point => (point.kind === 'gap' ? gapPoint(point.gap, text, key) : partPoint(point.id, point.name, key)))
    .join('');
}

function partPoint(id: string, name: string, key: string): string {
  const own = escapeHtml(`${key}-${id}`);
  const shown = escapeHtml(id);
  return `<a class="to-card" id="${own}-at" href="#${own}" data-s="${own}" data-n="${shown}" aria-label="${name} ${shown}"></a>`;
}

function gapPoint(gap: Gap, text: string, key: string): string {
  const says = escapeHtml(gapWords(gap, text));
  return `<span class="gap" id="${escapeHtml(`${key}-${gap.id}`)}" role="note" data-says="${says}" aria-label="${says}"></span>`;
}
