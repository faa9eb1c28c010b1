/** A tagger that gives back what the model once said of a text: for tests that should not load a model. */
import { createHash } from 'node:crypto';
import type { Span } from '../model/span.js';
import type { Judgement, StatementPlace, Tagger, Tagging, TagRequest } from './tagger.js';

/** What was read in one text, and what was answered about it: by the keys of the questions. */
export interface RecordedTagging extends Pick<Tagging, 'spans' | 'names' | 'around'> {
  readonly judged: Readonly<Record<string, Judgement>>;
  readonly meant: Readonly<Record<string, readonly number[] | null>>;
}

/** Taggings by the key of their request. */
export type Recording = Readonly<Record<string, RecordedTagging>>;

/** What a recording is looked up by: the text and the regions that were read. */
export function requestKey({ text, regions }: TagRequest): string {
  return createHash('sha256')
    .update(JSON.stringify([text, regions]))
    .digest('hex')
    .slice(0, 24);
}

/** "12-20|21-25|26-60": source, cue and content. */
export function judgeKey({ source, cue, content }: StatementPlace): string {
  return [source, cue, content].map(spansKey).join('|');
}

/** "30-32:0-14,50-55|16-20": the mention, and the places of each candidate. */
export function meantKey(mention: Span, candidates: readonly (readonly Span[])[]): string {
  return `${mention.join('-')}:${candidates.map(spansKey).join('|')}`;
}

const spansKey = (spans: readonly Span[]): string => spans.map(span => span.join('-')).join(',');

/** `name`: of the tagger that was recorded. Throws where a text or a question was not recorded: the recording is then out of date. */
export function recordedTagger(recording: Recording, name = 'recorded'): Tagger {
  const find = (request: TagRequest): Tagging =>
    answering(found(recording[requestKey(request)], `the text that starts "${request.text.slice(0, 60)}"`));
  return { name, tag: async requests => requests.map(find), close: async () => undefined };
}

function answering({ spans, names, around, judged, meant }: RecordedTagging): Tagging {
  return {
    spans,
    names,
    around,
    judge: place => found(judged[judgeKey(place)], `the statement at ${judgeKey(place)}`),
    meant: (mention, candidates) => found(meant[meantKey(mention, candidates)], `the mention at ${mention.join('-')}`),
  };
}

function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`Nothing is recorded for ${what}: run npm run record.`);
  return value;
}
