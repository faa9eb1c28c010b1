/** A reader whose tagger knows what stands in the marks of a source (`marked-lines.ts`), and of the bundled samples what the model said; all else is real. */
import { readFileSync } from 'node:fs';
import type { Reader } from '../../src/ledger/ledger.js';
import type { Source } from '../../src/model/source.js';
import type { Span } from '../../src/model/span.js';
import type { Act } from '../../src/model/statement.js';
import { readReport } from '../../src/pipeline/engine.js';
import { type Recording, recordedTagger, requestKey } from '../../src/tagger/recorded-tagger.js';
import type { StatementPlace, Tagger, Tagging, TagRequest } from '../../src/tagger/tagger.js';
import { samples } from '../golden/samples.js';
import { type MarkedLine, markedLines, withoutMarks } from './marked-lines.js';
import { judgement } from './speaker-text.js';

export interface MarkedReader extends Reader {
  /** Can be set: a later version reads the same anew. */
  version: string;
  /** The ids of the sources that were read, in order. */
  readonly asked: string[];
}

export function markedReader(version = '1'): MarkedReader {
  const known = new Map<string, MarkedLine>();
  const tagger = taggerOf(known);
  const asked: string[] = [];
  return {
    version,
    readAhead: 2,
    asked,
    read: source => {
      asked.push(source.id);
      return readReport(learned(source, known), { tagger, coder: null });
    },
  };
}

/** The source without its marks, which the tagger knows from then on. */
function learned(source: Source, known: Map<string, MarkedLine>): Source {
  const words = typeof source.body === 'string' ? source.body : Buffer.from(source.body).toString('utf8');
  const lines = markedLines(words);
  if (lines.length === 0) return source;
  for (const line of lines) known.set(line.text, line);
  const plain = withoutMarks(words);
  return { ...source, body: typeof source.body === 'string' ? plain : Buffer.from(plain) };
}

function taggerOf(known: ReadonlyMap<string, MarkedLine>): Tagger {
  const recorded = recordedTagger(RECORDING);
  const tag = async (request: TagRequest): Promise<Tagging> => {
    const [tagging] = RECORDING[requestKey(request)] ? await recorded.tag([request]) : [];
    return tagging ?? taggingOf(request.text, known);
  };
  return { name: 'marks', tag: requests => Promise.all(requests.map(tag)), close: async () => undefined };
}

const RECORDING: Recording = Object.assign(
  {},
  ...samples().map(({ folder }) => JSON.parse(readFileSync(new URL('taggings.json', folder), 'utf8'))),
);

function taggingOf(text: string, known: ReadonlyMap<string, MarkedLine>): Tagging {
  const found = [...known.values()]
    .flatMap(line => placesOf(text, line.text).map(at => ({ line, at })))
    .toSorted((a, b) => a.at - b.at);
  const spans: Tagging['spans'][number][] = [];
  for (const { line, at } of found) {
    const before = spans.length;
    spans.push(
      ...line.spans.map(({ points, span, ...rest }) => ({
        ...rest,
        span: shifted(span, at),
        points: points === null ? null : points + before,
      })),
    );
  }
  return {
    spans,
    names: found.flatMap(({ line, at }) => line.names.map(name => ({ ...name, span: shifted(name.span, at) }))),
    around: found.flatMap(({ line, at }) => line.around.map(mark => ({ ...mark, span: shifted(mark.span, at) }))),
    judge: place => judgement(actOf(text, place), place.source.length > 0 ? 'person' : 'unknown'),
    meant: () => null,
  };
}

function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}

const shifted = ([start, end]: Span, by: number): Span => [start + by, end + by];

function actOf(text: string, { cue }: StatementPlace): Act {
  const words = cue.map(span => text.slice(...span)).join(' ');
  return ACTS.find(([pattern]) => pattern.test(words))?.[1] ?? 'assert';
}

const ACTS: readonly (readonly [RegExp, Act])[] = [
  [/den(y|ied)/, 'deny'],
  [/accus/, 'accuse'],
  [/demand|urged|called for/, 'demand'],
  [/propos|suggest/, 'propose'],
  [/promis|pledg/, 'promise'],
  [/threat|warn/, 'threaten'],
  [/prais|welcom|support/, 'support'],
  [/ask/, 'ask'],
];
