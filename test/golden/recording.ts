/** Records what a tagger and a coder say while the samples are read, small enough to be kept beside them. */
import type { Coder, Pair, RootJudgement } from '../../src/tagger/coder.js';
import { type CoderRecording, judgement, pairKey } from '../../src/tagger/recorded-coder.js';
import { judgeKey, meantKey, type RecordedTagging, type Recording, requestKey } from '../../src/tagger/recorded-tagger.js';
import type { Judgement, Tagger, Tagging, TagRequest } from '../../src/tagger/tagger.js';

export interface Recorder {
  /** Says what the other says, with its scores rounded: so that reading from the recording goes the same way. */
  readonly tagger: Tagger;
  /** What it was asked and said since the last time. */
  readonly take: () => Recording;
}

export function recorder(tagger: Tagger): Recorder {
  let taken: Record<string, RecordedTagging> = {};
  const record = (request: TagRequest, tagging: Tagging): Tagging => {
    const { recorded, answering } = recordingOf(tagging);
    taken[requestKey(request)] = recorded;
    return answering;
  };
  return {
    tagger: {
      name: tagger.name,
      close: () => tagger.close(),
      tag: async requests => {
        const taggings = await tagger.tag(requests);
        return requests.flatMap((request, i) => taggings.slice(i, i + 1).map(tagging => record(request, tagging)));
      },
    },
    take: () => {
      const recording = taken;
      taken = {};
      return recording;
    },
  };
}

/** A tagging that keeps each answer it gives. */
function recordingOf(tagging: Tagging): { readonly recorded: RecordedTagging; readonly answering: Tagging } {
  const judged: Record<string, Judgement> = {};
  const meant: Record<string, readonly number[] | null> = {};
  const read = {
    spans: tagging.spans.map(span => ({
      ...span,
      score: toThousandths(span.score),
      cueWithin: toThousandths(span.cueWithin),
    })),
    names: tagging.names.map(name => ({ ...name, score: toThousandths(name.score) })),
    around: tagging.around.map(span => ({ ...span, score: toThousandths(span.score) })),
  };
  const answering: Tagging = {
    ...read,
    judge: place => kept(judged, judgeKey(place), judgementRounded(tagging.judge(place))),
    meant: (mention, candidates) =>
      kept(meant, meantKey(mention, candidates), tagging.meant(mention, candidates)?.map(toThousandths) ?? null),
  };
  return { recorded: { ...read, judged, meant }, answering };
}

function kept<Value>(answers: Record<string, Value>, key: string, value: Value): Value {
  answers[key] = value;
  return value;
}

function judgementRounded({ acts, kinds }: Judgement): Judgement {
  const round = <Values>(values: Values): Values =>
    JSON.parse(JSON.stringify(values, (_, value) => (typeof value === 'number' ? toThousandths(value) : value)));
  return { acts: round(acts), kinds: round(kinds) };
}

const toThousandths = (x: number): number => Math.round(1000 * x) / 1000;

/** The same of a coder; roots that round to nothing are left out. */
export function codeRecorder(coder: Coder): { readonly coder: Coder; readonly take: () => CoderRecording } {
  let taken: Record<string, Partial<RootJudgement>> = {};
  const record = (pair: Pair, said: RootJudgement): RootJudgement => {
    const some = Object.entries(said).map(([root, p]) => [root, toThousandths(p)] as const);
    const recorded: Partial<RootJudgement> = Object.fromEntries(some.filter(([, p]) => p > 0));
    taken[pairKey(pair)] = recorded;
    return judgement(recorded);
  };
  return {
    coder: {
      name: coder.name,
      close: () => coder.close(),
      code: async pairs => {
        const said = await coder.code(pairs);
        return pairs.flatMap((pair, i) => said.slice(i, i + 1).map(one => record(pair, one)));
      },
    },
    take: () => {
      const recording = taken;
      taken = {};
      return recording;
    },
  };
}

/** JSON with a line an entry: small changes are small differences. */
export function recordingText(recording: Recording | CoderRecording): string {
  return `${JSON.stringify(recording, null, 1).replace(/\n\s{4,}/g, ' ')}\n`;
}
