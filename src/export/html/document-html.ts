/** A page that needs nothing else: no asset, script or font from elsewhere, and nothing runs but its own script, known by its hash. */
import { createHash } from 'node:crypto';
import { escapeHtml } from './escape.js';

export interface PageOptions {
  /** The version of Readout that made the page. */
  readonly version: string;
}

interface Page extends PageOptions {
  readonly title: string;
  readonly style: string;
  readonly script: string;
  /** What stands in the body, as HTML. */
  readonly body: string;
  /** What the page does not say, for its end, as HTML. */
  readonly note: string;
}

/** The whole document; the same page gives the same bytes. */
export function documentHtml({ title, style, script, body, note, version }: Page): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(style, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Readout ${escapeHtml(version)}">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
<footer>Made by Readout ${escapeHtml(version)}. ${note}</footer>
<script>${script}</script>
</body>
</html>
`;
}

const policyOf = (style: string, script: string): string =>
  [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const hashOf = (content: string): string => `sha256-${createHash('sha256').update(content).digest('base64')}`;
