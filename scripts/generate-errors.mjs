/** Writes docs/errors.md from the catalogue of errors. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { writeOrCheck } from './write-or-check.mjs';

const root = new URL('../', import.meta.url);

const CHAPTERS = [
  { exit: 2, title: 'The request', about: 'Readout was asked for something that it cannot do.' },
  { exit: 3, title: 'The input', about: 'A file, a page or a record cannot be read.' },
  { exit: 4, title: 'The network', about: 'An address cannot be fetched.' },
  { exit: 5, title: 'The installation', about: 'A part of Readout is missing or damaged.' },
];

const catalogue = Object.entries(await readCatalogue());

writeOrCheck({
  path: new URL('docs/errors.md', root),
  content: `${[head(), ...CHAPTERS.map(chapter)].join('\n\n')}\n`,
  remedy: 'npm run docs:errors',
});

/** From the source, so that a build that is out of date changes nothing. */
async function readCatalogue() {
  const source = readFileSync(new URL('src/errors/catalogue.ts', root), 'utf8');
  const { outputText } = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.ESNext } });
  const { CATALOGUE } = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
  return CATALOGUE;
}

function head() {
  return `# Errors

<!-- Generated from src/errors/catalogue.ts by scripts/generate-errors.mjs: change it there, then run \`npm run docs:errors\`. -->

Every error has a code that stays, a message that says what happened, and a hint that says what to do. The words in braces are filled
in. The exit code of the command line is the number of the chapter where nothing could be done, 1 where other inputs went through, and
0 where nothing went wrong. The server answers with the HTTP status and a problem (RFC 9457) that holds code, message and hint.`;
}

function chapter({ exit, title, about }) {
  const entries = catalogue.filter(([, entry]) => entry.exit === exit);
  return [`## ${exit}: ${title}`, about, ...entries.map(section)].join('\n\n');
}

function section([code, { message, hint, status }]) {
  return `### ${code}\n\n${escaped(message)}\n\n*What to do:* ${escaped(hint)} *Over HTTP:* ${status}.`;
}

/** Signs that Markdown would read as its own: "*.txt", "<p>", "[…]". */
function escaped(words) {
  return words.replace(/[\\`*_[\]<>]/g, '\\$&');
}
