/** Records what a tagger says while the samples are read, small enough to be kept beside them. */
import { type Recording, requestKey } from '../../src/tagger/recorded-tagger.js';
import type { TaggedSpan, Tagger, Tagging } from '../../src/tagger/tagger.js';

export interface Recorder {
  /** Says what the other says, with its scores rounded: so that reading from the recording goes the same way. */
  readonly tagger: Tagger;
  /** What it was asked and said since the last time. */
  readonly take: () => Recording;
}

export function recorder(tagger: Tagger): Recorder {
  let taken: Record<string, Tagging> = {};
  return {
    tagger: {
      name: tagger.name,
      close: () => tagger.close(),
      tag: async requests => {
        const taggings = (await tagger.tag(requests)).map(tagging => tagging.map(rounded));
        requests.forEach((request, i) => {
          taken[requestKey(request)] = taggings[i] ?? [];
        });
        return taggings;
      },
    },
    take: () => {
      const recording = taken;
      taken = {};
      return recording;
    },
  };
}

const rounded = (span: TaggedSpan): TaggedSpan => ({
  ...span,
  score: toThousandths(span.score),
  cueWithin: toThousandths(span.cueWithin),
});
const toThousandths = (x: number): number => Math.round(1000 * x) / 1000;

/** JSON with a line a span, as the formatter wants it. */
export function recordingText(recording: Recording): string {
  const entries = Object.entries(recording).map(([key, tagging]) => `  "${key}": ${taggingText(tagging)}`);
  return `{\n${entries.join(',\n')}\n}\n`;
}

function taggingText(tagging: Tagging): string {
  return tagging.length === 0 ? '[]' : `[\n${tagging.map(span => `    ${spanText(span)}`).join(',\n')}\n  ]`;
}

function spanText({ role, span, score, points, cueWithin }: TaggedSpan): string {
  return `{ "role": "${role}", "span": [${span.join(', ')}], "score": ${score}, "points": ${points}, "cueWithin": ${cueWithin} }`;
}
