/** One statement with everything that was found about it. */
import type { ActorKind } from '../../model/actor.js';
import { absent, type Evidence, inferred } from '../../model/evidence.js';
import type { Span } from '../../model/span.js';
import type { Attribution, Link, UndatedStatement } from '../../model/statement.js';
import { actOf } from './act/act-of.js';
import { type Figure, nameOf } from './cast.js';
import type { Relay } from './chain/relay.js';
import type { Addressees } from './circumstances/addressees/addressees-of.js';
import type { Media } from './circumstances/media/media-of.js';
import type { Context } from './context.js';
import { hedgesOf } from './hedges.js';
import { negationsOf } from './negation.js';
import type { Spoken } from './speakers/spoken.js';

export interface Findings {
  readonly context: Context;
  readonly spoken: ReadonlyMap<string, Spoken>;
  readonly media: Media;
  readonly addressees: Addressees;
  readonly chains: ReadonlyMap<string, readonly Relay[]>;
  readonly idOf: (figure: Figure) => string;
}

const NOBODY: Spoken = { figures: [], candidates: [], evidence: absent('no-source') };
const NOT_TOLD: Evidence = absent('no-words');

export function statementOf(attribution: Attribution, findings: Findings): UndatedStatement {
  const { context, idOf } = findings;
  const spoken = findings.spoken.get(attribution.id) ?? NOBODY;
  const addressee = findings.addressees.get(attribution.id) ?? { name: null, figures: [], spans: [], evidence: NOT_TOLD };
  const medium = findings.media.get(attribution.id) ?? { spans: [], evidence: NOT_TOLD };
  const relays = findings.chains.get(attribution.id) ?? [];
  const hedges = hedgesOf(attribution, context);
  const negations = negationsOf(attribution, context);
  const { act, evidence: actEvidence } = judged(attribution, context);
  return {
    ...attribution,
    speaker: nameOf(spoken.figures) || null,
    kind: kindOf(spoken, attribution, context),
    via: relays.map(({ name }) => name),
    chain: [...outletOf(context), ...relays.map(relay => relayLink(relay, idOf)), speakerLink(attribution, spoken, findings)],
    addressee: addressee.name,
    addresseeActors: addressee.figures.map(idOf),
    addresseeSpans: addressee.spans,
    medium: medium.spans.length > 0 ? wordsOf(context.text, medium.spans) : null,
    mediumSpans: medium.spans,
    act,
    hedged: hedges.length > 0,
    hedges,
    negated: negations.length > 0,
    negations,
    evidence: {
      ...attribution.evidence,
      speaker: spoken.evidence,
      kind: spoken.figures.length > 0 ? inferred('actor') : spoken.evidence,
      addressee: byName(addressee.evidence, context),
      medium: byName(medium.evidence, context),
      act: actEvidence,
      hedged: marked(hedges, 'hedge-words'),
      negated: marked(negations, 'negation-words'),
    },
  };
}

/** "He" and "she" are somebody, whoever it is. */
function kindOf({ figures, candidates }: Spoken, { source }: Attribution, { text }: Context): ActorKind {
  const [known] = [...figures, ...candidates];
  const isSomebody = source.some(span => /^(?:he|she|who)$/i.test(text.slice(...span)));
  return known?.kind ?? (isSomebody ? 'person' : 'unknown');
}

const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans
    .map(span => text.slice(...span))
    .join(' … ')
    .replace(/\s+/g, ' ')
    .trim();

const marked = (spans: readonly Span[], by: string): Evidence => ({
  basis: spans.length > 0 ? 'stated' : 'absent',
  by,
  score: null,
});

function judged(
  attribution: Attribution,
  { text, tagging, tagger }: Context,
): Pick<UndatedStatement, 'act'> & { readonly evidence: Evidence } {
  const { act, by, score } = actOf({
    cueWords: wordsOf(text, attribution.cue),
    contentWords: wordsOf(text, attribution.content),
    probabilities: tagging.judge(attribution).acts,
  });
  return { act, evidence: { basis: 'inferred', by: by === 'tagger' ? tagger : by, score } };
}

/** Who published the report vouches for all of it. */
function outletOf({ publisher }: Context): readonly Link[] {
  if (publisher === null) return [];
  return [
    {
      role: 'outlet',
      actors: [],
      name: publisher,
      spans: [],
      candidates: [],
      evidence: inferred('publisher'),
    },
  ];
}

/** Rules say "tagger" where it decided; what it is called is known here. */
const byName = (evidence: Evidence, { tagger }: Context): Evidence =>
  evidence.by === 'tagger' ? { ...evidence, by: tagger } : evidence;

function relayLink({ name, figures, spans, evidence }: Relay, idOf: Findings['idOf']): Link {
  return { role: 'relay', actors: figures.map(idOf), name, spans, candidates: [], evidence };
}

function speakerLink({ source }: Attribution, { figures, candidates, evidence }: Spoken, { context, idOf }: Findings): Link {
  const undecided = candidates.length > 0 ? wordsOf(context.text, source) : null;
  return {
    role: 'speaker',
    actors: figures.map(idOf),
    name: nameOf(figures) || undecided,
    spans: source,
    candidates: candidates.map(idOf),
    evidence,
  };
}
