/** A tagger that gives back what the model once said of a text: for tests that should not load a model. */
import { createHash } from 'node:crypto';
import type { Tagger, Tagging, TagRequest } from './tagger.js';

/** Taggings by the key of their request. */
export type Recording = Readonly<Record<string, Tagging>>;

/** What a recording is looked up by: the text and the regions that were read. */
export function requestKey({ text, regions }: TagRequest): string {
  return createHash('sha256')
    .update(JSON.stringify([text, regions]))
    .digest('hex')
    .slice(0, 24);
}

/** Throws where a text was not recorded: the recording is then out of date. */
export function recordedTagger(recording: Recording): Tagger {
  const find = (request: TagRequest): Tagging => {
    const tagging = recording[requestKey(request)];
    if (!tagging)
      throw new Error(`Nothing is recorded for the text that starts "${request.text.slice(0, 60)}": run npm run record.`);
    return tagging;
  };
  return { name: 'recorded', tag: async requests => requests.map(find), close: async () => undefined };
}
