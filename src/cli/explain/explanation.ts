/** Why a statement says what it says: for each field its value, the words, where they stand, what decided, and how sure that was. */
import { actorsOf } from '../../export/words/actor-of.js';
import { gapWords } from '../../export/words/gap-words.js';
import { spanWords } from '../../export/words/span-words.js';
import type { Actor, ActorKind } from '../../model/actor.js';
import type { Evidence } from '../../model/evidence.js';
import type { Report } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import type { Act, Link, LinkRole, Mode, Statement } from '../../model/statement.js';

export interface Place {
  readonly span: Span;
  readonly words: string;
}

export interface ExplainedField extends Evidence {
  readonly places: readonly Place[];
}

export interface Explained<T> extends ExplainedField {
  readonly value: T;
}

export interface ExplainedActor {
  readonly id: string;
  readonly name: string;
}

export interface ExplainedLink extends ExplainedField {
  readonly role: LinkRole;
  readonly name: string | null;
  readonly actors: readonly ExplainedActor[];
  /** Between whom the text does not decide. */
  readonly candidates: readonly ExplainedActor[];
  /** Where the text first names each of the actors. */
  readonly named: readonly Place[];
}

export interface ExplainedParty extends Explained<string | null> {
  readonly actor: ExplainedActor;
}

export interface Related {
  readonly id: string;
  readonly words: string;
}

export interface Explanation {
  /** The report's id. */
  readonly report: string;
  readonly statement: string;
  readonly source: ExplainedField;
  readonly speaker: Explained<string | null>;
  readonly kind: Explained<ActorKind>;
  /** Who vouches for it, outermost first. */
  readonly chain: readonly ExplainedLink[];
  /** The side of everyone in the chain and of those it was said to. */
  readonly parties: readonly ExplainedParty[];
  readonly cue: ExplainedField;
  readonly content: ExplainedField;
  readonly mode: Explained<Mode>;
  readonly addressee: Explained<string | null> & { readonly actors: readonly ExplainedActor[] };
  readonly medium: Explained<string | null>;
  readonly act: Explained<Act>;
  readonly hedged: Explained<boolean>;
  readonly negated: Explained<boolean>;
  /** Of the whole report. */
  readonly account: Explained<string | null> & { readonly actor: ExplainedActor | null };
  readonly gaps: readonly (Place & { readonly id: string; readonly kind: string; readonly says: string })[];
  /** The statement whose content holds this one. */
  readonly inside: Related | null;
  /** The statements that this one's content holds. */
  readonly holds: readonly Related[];
}

export function explanationOf(report: Report, statement: Statement): Explanation {
  const { source, cue, content, evidence } = statement;
  return {
    report: report.id,
    statement: statement.id,
    source: field(report, source, evidence.source),
    ...whoOf(report, statement),
    cue: field(report, cue, evidence.cue),
    content: field(report, content, evidence.content),
    ...mannerOf(report, statement),
    account: accountOf(report),
    gaps: gapsOf(report, statement),
    inside: related(report, one => one.id === statement.inside)[0] ?? null,
    holds: related(report, one => one.inside === statement.id),
  };
}

type Who = Pick<Explanation, 'speaker' | 'kind' | 'chain' | 'parties'>;

function whoOf(report: Report, { speaker, kind, source, chain, addresseeActors, evidence }: Statement): Who {
  const spoken = chain.at(-1)?.spans ?? source;
  const ids = new Set([...chain.flatMap(link => [...link.actors, ...link.candidates]), ...addresseeActors]);
  return {
    speaker: { value: speaker, ...field(report, spoken, evidence.speaker) },
    kind: { value: kind, ...field(report, [], evidence.kind) },
    chain: chain.map(link => linkOf(report, link)),
    parties: actorsOf(report, [...ids]).map(partyOf),
  };
}

type Manner = Pick<Explanation, 'mode' | 'addressee' | 'medium' | 'act' | 'hedged' | 'negated'>;

function mannerOf(report: Report, statement: Statement): Manner {
  const { mode, quoted, addressee, addresseeActors, addresseeSpans, medium, mediumSpans, evidence } = statement;
  const { act, hedged, hedges, negated, negations } = statement;
  return {
    mode: { value: mode, ...field(report, quoted, evidence.mode) },
    addressee: {
      value: addressee,
      actors: actorsOf(report, addresseeActors).map(nameOf),
      ...field(report, addresseeSpans, evidence.addressee),
    },
    medium: { value: medium, ...field(report, mediumSpans, evidence.medium) },
    act: { value: act, ...field(report, [], evidence.act) },
    hedged: { value: hedged, ...field(report, hedges, evidence.hedged) },
    negated: { value: negated, ...field(report, negations, evidence.negated) },
  };
}

function linkOf(report: Report, { role, name, actors, candidates, spans, evidence }: Link): ExplainedLink {
  const known = actorsOf(report, actors);
  return {
    role,
    name,
    actors: known.map(nameOf),
    candidates: actorsOf(report, candidates).map(nameOf),
    named: placesOf(
      report,
      known.flatMap(({ mentions }) => mentions.slice(0, 1)),
    ),
    ...field(report, spans, evidence),
  };
}

/** What tells the side stands beside one of the names: the evidence says which rule read it. */
function partyOf(actor: Actor): ExplainedParty {
  return { actor: nameOf(actor), value: actor.party, places: [], ...actor.evidence.party };
}

function accountOf(report: Report): Explanation['account'] {
  const { party, actor, spans, evidence } = report.account;
  const [teller = null] = actor === null ? [] : actorsOf(report, [actor]).map(nameOf);
  return { value: party, actor: teller, ...field(report, spans, evidence) };
}

const nameOf = ({ id, name }: Actor): ExplainedActor => ({ id, name });

function field(report: Report, spans: readonly Span[], evidence: Evidence): ExplainedField {
  return { places: placesOf(report, spans), ...evidence };
}

function placesOf({ text }: Report, spans: readonly Span[]): readonly Place[] {
  return spans.map(span => ({ span, words: text.slice(...span) }));
}

function gapsOf({ text, gaps }: Report, statement: Statement): Explanation['gaps'] {
  return gaps
    .filter(gap => statement.gaps.includes(gap.id))
    .map(gap => ({ id: gap.id, kind: gap.kind, span: gap.span, words: text.slice(...gap.span), says: gapWords(gap, text) }));
}

function related({ text, statements }: Report, wanted: (one: Statement) => boolean): readonly Related[] {
  return statements.filter(wanted).map(one => ({ id: one.id, words: spanWords(text, one.content) }));
}
