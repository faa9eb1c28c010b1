/** The trained tagger: wordpieces, windows, the network, and the way back to spans of the text. */
import { join } from 'node:path';
import { HEAD_NAMES, HEADS, type Judged, unjudged } from './heads.js';
import type { TaggerFiles } from './model-files.js';
import { Network } from './network.js';
import type { Tagger, Tagging, TagRequest } from './tagger.js';
import { NOTHING_READ, taggingOf } from './tagging.js';
import type { Transitions } from './tags.js';
import type { Threads } from './threads.js';
import { bestWindows, type Window, windowsOver } from './windows.js';
import { type Pieces, Wordpieces } from './wordpieces.js';

/**
 * Opens the tagger of a model folder. Windows are judged one by one, each on one thread and as many at once as there are
 * threads, so that a text's result depends on that text alone: int8 activations are scaled over whatever shares a batch.
 */
export function openModelTagger(model: TaggerFiles, threads: Threads): Tagger {
  const wordpieces = new Wordpieces(join(model.folder, model.tokenizer));
  const network = new Network(join(model.folder, model.weights), threads);
  return {
    name: model.name,
    tag: requests =>
      Promise.all(requests.map(request => tagOne(request, { wordpieces, network, transitions: model.transitions }))),
    close: async () => undefined,
  };
}

interface Parts {
  readonly wordpieces: Wordpieces;
  readonly network: Network;
  readonly transitions: Transitions;
}

async function tagOne(request: TagRequest, { wordpieces, network, transitions }: Parts): Promise<Tagging> {
  const pieces = await wordpieces.cut(request.text, request.regions);
  if (pieces.length === 0) return NOTHING_READ;
  const windows = windowsOver(pieces.length, pieces.openings);
  const judged = await Promise.all(windows.map(window => network.judge(pieces, window)));
  return taggingOf(pieces, merge(pieces, windows, judged), transitions);
}

/** Each piece as the window judged it in which it stands farthest from a cut. */
function merge(pieces: Pieces, windows: readonly Window[], judged: readonly Judged[]): Judged {
  const best = bestWindows(pieces.length, windows);
  const out = unjudged(pieces.length);
  for (let i = 0; i < pieces.length; i++) {
    const w = best[i] ?? 0;
    const offset = i - (windows[w]?.start ?? 0);
    const from = judged[w];
    if (!from) continue;
    for (const head of HEAD_NAMES) {
      const width = HEADS[head];
      out[head].set(from[head].subarray(offset * width, (offset + 1) * width), i * width);
    }
    out.pointers[i] = from.pointers[offset] ?? -1;
    out.none[i] = from.none[offset] ?? 0;
  }
  return out;
}
