/** Finds `a.ts` where `a.js` is imported and is not there, and takes its types out; what comes out is kept, since every process does it anew. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const KEPT = new URL('../../node_modules/.cache/readout-sources/', import.meta.url);

export function resolve(specifier, context, next) {
  const source = sourceOf(specifier, context.parentURL);
  return source === null ? next(specifier, context) : { url: source, shortCircuit: true };
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const source = await readFile(new URL(url), 'utf8');
  const kept = new URL(`${createHash('sha256').update(source).digest('hex')}.js`, KEPT);
  return {
    format: 'module',
    source: existsSync(fileURLToPath(kept)) ? await readFile(kept, 'utf8') : await untyped(source, kept),
    shortCircuit: true,
  };
}

async function untyped(source, kept) {
  const { default: ts } = await import('typescript');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
  });
  await mkdir(KEPT, { recursive: true });
  // Whole or not at all, also where the process is killed meanwhile.
  const unfinished = new URL(`${kept.href}.${process.pid}`);
  await writeFile(unfinished, outputText);
  await rename(unfinished, kept);
  return outputText;
}

function sourceOf(specifier, parent) {
  if (!/^(\.|file:).*\.js$/.test(specifier)) return null;
  const compiled = new URL(specifier, parent);
  const source = new URL(compiled.href.replace(/\.js$/, '.ts'));
  return !existsSync(fileURLToPath(compiled)) && existsSync(fileURLToPath(source)) ? source.href : null;
}
