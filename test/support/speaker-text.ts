/**
 * A report as the rules about speakers see it: a text with its statements written in (`marks.ts`), those whom it names, and what the tagger
 * would say of its pronouns.
 */
import type { ActorKind } from '../../src/model/actor.js';
import type { Span } from '../../src/model/span.js';
import type { Act, Attribution } from '../../src/model/statement.js';
import type { Cast, Figure, Mention } from '../../src/pipeline/4-speakers/cast.js';
import type { Context } from '../../src/pipeline/4-speakers/context.js';
import type { Judgement, Tagging } from '../../src/tagger/tagger.js';
import { NOTHING_READ } from '../../src/tagger/tagging.js';
import { marked } from './marked-text.js';

export interface Person {
  readonly name: string;
  readonly kind?: ActorKind;
  /** Other forms in which the text names it. */
  readonly also?: readonly string[];
  readonly roles?: readonly string[];
  readonly gender?: 'he' | 'she';
  readonly party?: string;
}

export interface SpeakerText {
  readonly context: Context;
  readonly cast: Cast;
}

export interface Said {
  /** By the words of a pronoun or the head of a description: the name that the tagger takes to be meant. */
  readonly meant?: Readonly<Record<string, string>>;
  readonly kind?: ActorKind;
  readonly act?: Act;
  readonly author?: string;
}

export function speakerText(source: string, people: readonly Person[], said: Said = {}): SpeakerText {
  const { text, drafts, context } = marked(source);
  const attributions = drafts.map(({ content, cue, source: spans, evidence }, k): Attribution => {
    const mode = { basis: 'stated', by: 'quotation-marks', score: null } as const;
    const fields = { content, cue, source: spans, inside: null, gaps: [], quoted: [] };
    return { id: `s${k + 1}`, mode: 'indirect', ...fields, evidence: { ...evidence, mode } };
  });
  const cast = castOf(text, people);
  const facts = { title: null, publisher: null, author: said.author ?? null, byline: null };
  return { cast, context: { ...context, ...facts, attributions, tagging: taggingOf(text, said), tagger: 'tagger' } };
}

function castOf(text: string, people: readonly Person[]): Cast {
  const figures = people.map(person => figureOf(text, person));
  const byPlace = new Map<string, { readonly span: Span; readonly figures: Figure[] }>();
  for (const figure of figures) {
    for (const span of figure.mentions) {
      const there = byPlace.get(span.join('-'));
      if (there) there.figures.push(figure);
      else byPlace.set(span.join('-'), { span, figures: [figure] });
    }
  }
  const mentions: readonly Mention[] = [...byPlace.values()].sort((a, b) => a.span[0] - b.span[0]);
  return { figures, mentions };
}

function figureOf(text: string, { name, kind = 'person', also = [], roles = [], gender, party }: Person): Figure {
  const taken: Span[] = [];
  for (const form of [name, ...also]) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      if (!taken.some(([start, end]) => at < end && start < at + form.length)) taken.push([at, at + form.length]);
    }
  }
  const evidence = { party: { basis: party ? ('stated' as const) : ('absent' as const), by: 'given', score: null } };
  const mentions = taken.sort((a, b) => a[0] - b[0]);
  return { name, kind, names: [name, ...also], roles, party: party ?? null, mentions, gender: gender ?? null, evidence };
}

function taggingOf(text: string, { meant = {}, kind = 'person', act = 'assert' }: Said): Tagging {
  return {
    ...NOTHING_READ,
    judge: () => judgement(act, kind),
    meant: (mention, candidates) => {
      const name = meant[text.slice(...mention)];
      return candidates.map(spans => (spans.some(span => name?.includes(text.slice(...span))) ? 0.9 : 0.01));
    },
  };
}

export function judgement(act: Act, kind: ActorKind): Judgement {
  const acts = { ...NO_ACTS, [act]: 1 };
  const kinds = { ...NO_KINDS, [kind]: 1 };
  return { acts, kinds };
}

const NO_ACTS: Judgement['acts'] = {
  assert: 0,
  deny: 0,
  accuse: 0,
  demand: 0,
  propose: 0,
  promise: 0,
  threaten: 0,
  support: 0,
  ask: 0,
  concede: 0,
  predict: 0,
  feel: 0,
  decline: 0,
};
const NO_KINDS: Judgement['kinds'] = { person: 0, organisation: 0, government: 0, group: 0, document: 0, unknown: 0 };
