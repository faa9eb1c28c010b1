/** The layers of the code, read from its imports: only downwards, never across, no cycles. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CRUISER = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

/** What `src` in `folder` breaks, each as "rule: from > to". */
async function violations(folder: string): Promise<string[]> {
  const options = ['src', '--config', join(ROOT, '.dependency-cruiser.mjs'), '--output-type', 'json'];
  const { summary } = JSON.parse(await output([CRUISER, ...options], folder));
  return summary.violations.map(({ from, to, rule }: Violation) => `${rule.name}: ${from} > ${to}`).sort();
}

/** The exit code is the number of violations and says no more than the output. */
function output(args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd, maxBuffer: 50_000_000 }, (error, stdout, stderr) => {
      if (stdout.startsWith('{')) resolve(stdout);
      else reject(error ?? new Error(stderr));
    });
  });
}

async function withTree<T>(files: Readonly<Record<string, string>>, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-layers-'));
  try {
    for (const [name, text] of Object.entries({ 'tsconfig.json': '{}', ...files })) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('the code keeps to its layers', async () => {
  expect(await violations(ROOT)).toEqual([]);
});

test('a tree that keeps to them passes', async () => {
  const files = {
    'src/main.ts': "import './cli/a.js';",
    'src/cli/a.ts': "import '../index.js';",
    'src/index.ts': "import './pipeline/engine.js'; import './input/a.js';",
    'src/input/a.ts': "import type { Span } from '../model/span.js';",
    'src/pipeline/engine.ts': "import './1-read/html/a.js';",
    'src/pipeline/1-read/html/a.ts': "import '../b.js'; import '../../../text/a.js';",
    'src/pipeline/1-read/b.ts': '',
    'src/text/a.ts': '',
    // Tests may look anywhere.
    'src/text/a.test.ts': "import './a.js'; import '../cli/a.js';",
    'src/tagger/a.ts': "import 'onnxruntime-node';",
    'src/model/span.ts': 'export type Span = [number, number];',
    ...NETWORK,
  };
  expect(await withTree(files, violations)).toEqual([]);
});

const NETWORK = {
  'node_modules/onnxruntime-node/package.json': '{"name":"onnxruntime-node","version":"1.0.0","main":"index.js"}',
  'node_modules/onnxruntime-node/index.js': '',
};

test('every rule fires', async () => {
  const files = {
    // From a type alone, and upwards.
    'src/text/a.ts': "import type { A } from '../cli/a.js'; export type B = A;",
    'src/cli/a.ts': 'export type A = 1;',
    // From stage to stage, and from a stage up to the engine.
    'src/pipeline/2-tag/a.ts': "import '../3-attribute/a.js';",
    'src/pipeline/3-attribute/a.ts': "import '../engine.js';",
    'src/pipeline/engine.ts': '',
    // Across.
    'src/input/a.ts': "import '../export/a.js';",
    'src/export/a.ts': "import './b.js';",
    'src/export/b.ts': "import './a.js';",
    'src/model/a.ts': "import { sep } from 'node:path'; export const b = sep;",
    // Only when it is called.
    'src/pipeline/1-read/a.ts': "export const open = () => import('onnxruntime-node');",
    'src/misc/a.ts': "import './gone.js';",
    'src/text/b.ts': "import './b.test.js'; import '../misc/b.js';",
    'src/text/b.test.ts': "import '../pipeline/engine.js';",
    'src/misc/b.ts': '',
    ...NETWORK,
  };
  expect(await withTree(files, violations)).toEqual([
    'every-file-in-an-area: src/misc/a.ts > ./gone.js',
    'every-file-in-an-area: src/text/b.ts > src/misc/b.ts',
    'found: src/misc/a.ts > ./gone.js',
    'model-imports-nothing: src/model/a.ts > path',
    'no-cycles: src/export/a.ts > src/export/b.ts',
    'no-tests-in-the-product: src/text/b.ts > src/text/b.test.ts',
    'only-downwards: src/input/a.ts > src/export/a.ts',
    'only-downwards: src/pipeline/2-tag/a.ts > src/pipeline/3-attribute/a.ts',
    'only-downwards: src/pipeline/3-attribute/a.ts > src/pipeline/engine.ts',
    'only-downwards: src/text/a.ts > src/cli/a.ts',
    'only-the-tagger-knows-the-network: src/pipeline/1-read/a.ts > node_modules/onnxruntime-node/index.js',
  ]);
});
