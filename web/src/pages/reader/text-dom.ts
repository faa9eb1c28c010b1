/**
 * The text of a report as elements, statements marked in place; its text content is the report's text, to the character. Made by hand and not by a
 * component: it never changes, and a book of a report has tens of thousands of elements.
 */
import { actorsOver, classesOf, partsOver } from '../../../../src/export/marks/segment-look.js';
import { type TextBlock, type TextGroup, type TextPiece, textLayout } from '../../../../src/export/marks/text-layout.js';
import type { TextPoint } from '../../../../src/export/marks/text-points.js';
import { gapWords } from '../../../../src/export/words/gap-words.js';
import { REASON_WORDS } from '../../../../src/export/words/label-words.js';
import type { BlockKind, Report } from '../../../../src/model/report.js';
import type { Labels } from './labels.js';

const ELEMENTS: Readonly<Record<BlockKind, string>> = {
  heading: 'h2',
  paragraph: 'p',
  quotation: 'blockquote',
  'list-item': 'li',
  caption: 'p',
};

export function textDom(report: Report, labels: Labels): DocumentFragment {
  const page = document.createDocumentFragment();
  for (const group of textLayout(report)) for (const node of groupNodes(report, group, labels)) page.append(node);
  return page;
}

function groupNodes(report: Report, group: TextGroup, labels: Labels): readonly Node[] {
  const blocks = group.blocks.flatMap(block => blockNodes(report, block, labels));
  if (group.wrapper === null) return blocks;
  if (group.wrapper === 'list') return [filled(element('ul'), blocks)];
  return [filled(element('details', 'removed-block'), [removedSummary(report, group), ...blocks])];
}

/** Its words come from an attribute, through the style sheet. */
function removedSummary({ removed }: Report, { blocks }: TextGroup): HTMLElement {
  const spans = blocks.flatMap(({ pieces }) => pieces.map(({ segment }) => segment.span));
  const [from, to] = [spans.at(0)?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
  const reasons = removed.filter(({ span }) => span !== null && span[0] < to && span[1] > from);
  const summary = element('summary');
  const says = `Not the report’s own words: ${[...new Set(reasons.map(({ reason }) => REASON_WORDS[reason]))].join(', ')}`;
  summary.dataset.says = says;
  summary.setAttribute('aria-label', says);
  return summary;
}

function blockNodes(report: Report, { kind, pieces }: TextBlock, labels: Labels): readonly Node[] {
  const inside = pieces.flatMap(piece => pieceNodes(report, piece, labels));
  if (kind === null) return inside;
  const block = element(ELEMENTS[kind], kind === 'caption' ? 'caption' : '');
  block.dir = 'auto';
  return [filled(block, inside)];
}

function pieceNodes(report: Report, { before, segment, after }: TextPiece, labels: Labels): readonly Node[] {
  const words = document.createTextNode(report.text.slice(...segment.span));
  const own = segment.marks.length === 0 ? words : marked(words, segment.marks, labels);
  return [...pointNodes(report, before, labels), own, ...pointNodes(report, after, labels)];
}

function marked(words: Text, marks: TextPiece['segment']['marks'], labels: Labels): HTMLElement {
  const span = element('span', classesOf(marks).join(' '));
  const [parts, actors] = [partsOver(marks), actorsOver(marks)];
  if (parts.length > 0) span.dataset.s = parts.map(labels.of).join(' ');
  if (actors.length > 0) span.dataset.a = actors.join(' ');
  span.append(words);
  return span;
}

/** Contacts and events are found from their lists: their ids would crowd the text. */
function pointNodes(report: Report, points: readonly TextPoint[], labels: Labels): readonly HTMLElement[] {
  return points.flatMap(point => {
    if (point.kind === 'gap') return [gapPoint(gapWords(point.gap, report.text), point.gap.id)];
    return point.name === 'Statement' ? [statementPoint(labels.of(point.id))] : [];
  });
}

function statementPoint(label: string): HTMLElement {
  const link = document.createElement('a');
  link.className = 'to-card';
  link.id = label;
  link.href = `#${label}`;
  link.dataset.s = label;
  link.dataset.n = label;
  link.setAttribute('aria-label', `Statement ${label}`);
  return link;
}

function gapPoint(says: string, id: string): HTMLElement {
  const sign = element('span', 'gap');
  sign.id = id;
  sign.role = 'note';
  sign.dataset.says = says;
  sign.setAttribute('aria-label', says);
  return sign;
}

function element(name: string, className = ''): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  return made;
}

function filled(parent: HTMLElement, nodes: readonly Node[]): HTMLElement {
  // One by one: a call with tens of thousands of arguments overflows.
  for (const node of nodes) parent.append(node);
  return parent;
}
