/** What the generators end with: writes the file, or with `--check` says whether the one there is what would be written. */
import { readFileSync, writeFileSync } from 'node:fs';

/** @param {{ path: URL, content: string, remedy: string }} output */
export function writeOrCheck({ path, content, remedy }) {
  if (!process.argv.includes('--check')) {
    writeFileSync(path, content);
  } else if (contentOf(path) !== content) {
    console.error(`${path.pathname.split('/').slice(-2).join('/')} is not fresh: ${remedy}`);
    process.exitCode = 1;
  }
}

function contentOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
