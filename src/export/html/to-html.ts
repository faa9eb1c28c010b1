/** Reports as one page that needs nothing else: no asset, script or font from elsewhere, and nothing runs but its own script. */
import { createHash } from 'node:crypto';
import type { Report } from '../../model/report.js';
import { counted, headingOf } from '../words/label-words.js';
import { countsOf } from '../words/report-words.js';
import { escapeHtml } from './escape.js';
import { PAGE_SCRIPT } from './page-script.js';
import { PAGE_STYLE } from './page-style.js';
import { reportHtml } from './report-html.js';

export interface PageOptions {
  /** The version of Readout that made the page. */
  readonly version: string;
}

/** The whole document. The same reports and version give the same bytes. */
export function toHtml(reports: readonly Report[], { version }: PageOptions): string {
  const only = reports.length === 1 ? reports[0] : undefined;
  const title = only === undefined ? counted(reports.length, 'report') : headingOf(only);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Readout ${escapeHtml(version)}">
<title>${escapeHtml(title)} – who said what</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header class="page"><h1>Who said what</h1>${LEGEND}</header>
${reports.length > 1 ? contentsHtml(reports) : ''}
<main>
${reports.map((report, index) => reportHtml(report, keyOf(index))).join('\n')}
</main>
<footer>Made by Readout ${escapeHtml(version)}. It says who is reported to have said what; it does not say what is true.</footer>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

const POLICY = [
  "default-src 'none'",
  `style-src '${hashOf(PAGE_STYLE)}'`,
  `script-src '${hashOf(PAGE_SCRIPT)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const LEGEND = `<p class="legend"><span class="source">who</span> <span class="cue">cue</span> <span class="addressee">to whom</span> <span class="medium">how</span> <span class="when">when</span> <span class="name">a name</span> <span class="content held">what, retold</span> \
<span class="content held quoted">what, word for word</span> <span class="content held deep">a statement within a statement</span> \
<span class="gap" data-says="something is missing"></span></p>`;

function hashOf(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

function keyOf(index: number): string {
  return `r${index + 1}`;
}

function contentsHtml(reports: readonly Report[]): string {
  const items = reports.map((report, index) => {
    const facts = [report.publisher, countsOf(report)[0]].filter(fact => fact != null);
    return `<li><a href="#${keyOf(index)}"><bdi>${escapeHtml(headingOf(report))}</bdi></a> <span class="facts">${escapeHtml(facts.join(' · '))}</span></li>`;
  });
  return `<nav aria-label="Reports"><h2>${counted(reports.length, 'report')}</h2><ol>${items.join('')}</ol></nav>`;
}
