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

const { CATALOGUE } = await import(addressOf(new URL('src/errors/catalogue.ts', root)));
const catalogue = Object.entries(CATALOGUE);

writeOrCheck({
  path: new URL('docs/errors.md', root),
  content: `${[head(), ...CHAPTERS.map(chapter)].join('\n\n')}\n`,
  remedy: 'npm run docs:errors',
});

/** A module of the source, with what it imports, as an address to import it by: so that a build that is out of date changes nothing. */
function addressOf(file) {
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions: { module: ts.ModuleKind.ESNext } });
  const whole = outputText.replace(/(?<= from ')(\.[^']+)\.js(?=')/g, (_, path) => addressOf(new URL(`${path}.ts`, file)));
  return `data:text/javascript;base64,${Buffer.from(whole).toString('base64')}`;
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
