/** To whom and how the statements of a text were said, as "words · rule" for each; the text as `marks.ts` writes it. */
import type { Evidence } from '../../src/model/evidence.js';
import type { Span } from '../../src/model/span.js';
import { addresseesOf } from '../../src/pipeline/4-speakers/circumstances/addressees/addressees-of.js';
import { mediaOf } from '../../src/pipeline/4-speakers/circumstances/media/media-of.js';
import { speakersOf } from '../../src/pipeline/4-speakers/speakers/speakers.js';
import type { AroundRole } from '../../src/tagger/tagger.js';
import { type Person, speakerText } from './speaker-text.js';

export interface Around {
  readonly title?: string;
  /** What the tagger marks, by its words: their first place in the text. */
  readonly tagged?: Readonly<Record<string, AroundRole>>;
}

export interface Read {
  /** "in a statement · medium-phrase"; "-": none. */
  readonly media: readonly string[];
  /** "the council · to-phrase"; "-": none. */
  readonly addressees: readonly string[];
}

export function circumstancesIn(source: string, people: readonly Person[], { title, tagged = {} }: Around = {}): Read {
  const { context: bare, cast } = speakerText(source, people);
  const around = Object.entries(tagged)
    .map(([words, kind]) => ({ kind, span: spanOf(bare.text, words), score: 0.8 }))
    .toSorted((a, b) => a.span[0] - b.span[0]);
  const context = { ...bare, title: title ?? null, tagging: { ...bare.tagging, around } };
  const speakers = speakersOf(context, cast);
  const media = mediaOf(context, cast, speakers);
  const addressees = addresseesOf(context, cast, speakers, media);
  return {
    media: context.attributions.map(({ id }) => {
      const { spans, evidence } = media.get(id) ?? NOTHING;
      return shown(spans.length === 0 ? null : spans.map(span => context.text.slice(...span)).join(' … '), evidence);
    }),
    addressees: context.attributions.map(({ id }) => {
      const { name, evidence } = addressees.get(id) ?? NOTHING;
      return shown(name, evidence);
    }),
  };
}

const NOTHING = { name: null, spans: [], evidence: { basis: 'absent', by: 'nothing', score: null } } as const;

const shown = (words: string | null, { basis, by }: Evidence): string =>
  words === null ? '-' : `${words} · ${basis === 'inferred' ? 'inferred, ' : ''}${by}`;

function spanOf(text: string, words: string): Span {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`The text does not say: ${words}`);
  return [at, at + words.length];
}
