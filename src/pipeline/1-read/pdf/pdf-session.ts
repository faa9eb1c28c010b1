/** Opens a PDF in a thread of its own, which is ended when its time is up: nothing in a hostile file can hold up the rest. */
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MessageChannel, Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import { getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';

const LIBRARY = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
/** pdf.js starts its own workers in browsers only; in Node this is all that is missing. */
const THREAD = `
  const { workerData } = require('node:worker_threads');
  import(workerData.library).then(({ WorkerMessageHandler }) => WorkerMessageHandler.initializeFromPort(workerData.port));
`;
const MEMORY_MB = 1024;
/** The limit above is for the heap of a thread; the bytes that pdf.js unpacks lie outside of it, so few PDFs are open at once. */
const inTurn = pLimit(2);

type Use<T> = (document: PDFDocumentProxy) => Promise<T>;

/**
 * Hands the open document to `use` and closes it afterwards. At most two are open at once; the others wait, which does not count for
 * `limit`. Rejects with what pdf.js throws, or with `PdfTimeout` after `limit` milliseconds.
 */
export function withPdf<T>(bytes: Uint8Array, limit: number, use: Use<T>): Promise<T> {
  return inTurn(() => inThread(bytes, limit, use));
}

async function inThread<T>(bytes: Uint8Array, limit: number, use: Use<T>): Promise<T> {
  const { port1, port2 } = new MessageChannel();
  const thread = new Worker(THREAD, {
    eval: true,
    workerData: { library: pathToFileURL(join(LIBRARY, 'legacy', 'build', 'pdf.worker.mjs')).href, port: port2 },
    transferList: [port2],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  const ended = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PdfTimeout(limit)), limit);
    thread.on('error', reject);
  });
  try {
    return await Promise.race([open(bytes, port1).then(use), ended]);
  } finally {
    clearTimeout(timer);
    await thread.terminate();
    port1.close();
  }
}

export class PdfTimeout extends Error {
  constructor(limit: number) {
    super(`it took longer than ${limit / 1000} seconds`);
    this.name = 'PdfTimeout';
  }
}

/** Nothing is fetched, run or drawn: character maps come from the package, fonts are not needed for their letters. */
function open(bytes: Uint8Array, port: MessageChannel['port1']): Promise<PDFDocumentProxy> {
  return getDocument({
    data: Uint8Array.from(bytes),
    worker: PDFWorker.create({ port, verbosity: 0 }),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    cMapUrl: join(LIBRARY, 'cmaps') + sep,
    cMapPacked: true,
  }).promise;
}
