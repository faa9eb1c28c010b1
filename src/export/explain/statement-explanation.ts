/** Why a statement says what it says: for each field its value, the words, where they stand, what decided, and how sure that was. */

import type { Actor, ActorKind } from '../../model/actor.js';
import type { Report } from '../../model/report.js';
import type { Act, Link, LinkRole, Mode, Statement } from '../../model/statement.js';
import type { TimeDoubt, When } from '../../model/time.js';
import { actorsOf } from '../words/actor-of.js';
import { gapWords } from '../words/gap-words.js';
import {
  type Explained,
  type ExplainedActor,
  type ExplainedField,
  explained,
  field,
  nameOf,
  namesOf,
  type Related,
  related,
  type Words,
  wordsAt,
} from './explained.js';

export interface ExplainedLink extends ExplainedField {
  readonly role: LinkRole;
  readonly name: string | null;
  readonly actors: readonly ExplainedActor[];
  /** Between whom the text does not decide. */
  readonly candidates: readonly ExplainedActor[];
  /** Where the text first names each of the actors. */
  readonly named: readonly Words[];
}

export interface ExplainedParty extends Explained<string | null> {
  readonly actor: ExplainedActor;
}

export interface StatementExplanation {
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
  /** When it was said. */
  readonly said: Explained<When | null>;
  /** The times that it speaks about. */
  readonly about: readonly Related[];
  /** Of the whole report. */
  readonly date: Explained<When | null> & { readonly zone: string | null; readonly doubts: readonly TimeDoubt[] };
  /** Of the whole report. */
  readonly account: Explained<string | null> & { readonly actor: ExplainedActor | null };
  readonly gaps: readonly (Words & { readonly id: string; readonly kind: string; readonly says: string })[];
  /** The statement whose content holds this one. */
  readonly inside: Related | null;
  /** The statements that this one's content holds. */
  readonly holds: readonly Related[];
}

export function statementExplanation(report: Report, statement: Statement): StatementExplanation {
  const { source, cue, content, evidence } = statement;
  return {
    report: report.id,
    statement: statement.id,
    source: field(report, source, evidence.source),
    ...whoOf(report, statement),
    cue: field(report, cue, evidence.cue),
    content: field(report, content, evidence.content),
    ...mannerOf(report, statement),
    date: dateOf(report),
    account: accountOf(report),
    gaps: gapsOf(report, statement),
    inside: related(report, one => one.id === statement.inside)[0] ?? null,
    holds: related(report, one => one.inside === statement.id),
  };
}

type Who = Pick<StatementExplanation, 'speaker' | 'kind' | 'chain' | 'parties'>;

function whoOf(report: Report, { speaker, kind, source, chain, addresseeActors, evidence }: Statement): Who {
  const spoken = chain.at(-1)?.spans ?? source;
  const ids = new Set([...chain.flatMap(link => [...link.actors, ...link.candidates]), ...addresseeActors]);
  return {
    speaker: explained(report, speaker, spoken, evidence.speaker),
    kind: explained(report, kind, [], evidence.kind),
    chain: chain.map(link => linkOf(report, link)),
    parties: actorsOf(report, [...ids]).map(partyOf),
  };
}

type Manner = Pick<StatementExplanation, 'mode' | 'addressee' | 'medium' | 'act' | 'hedged' | 'negated' | 'said' | 'about'>;

function mannerOf(report: Report, statement: Statement): Manner {
  const { mode, quoted, addressee, addresseeActors, addresseeSpans, medium, mediumSpans, evidence } = statement;
  const { act, hedged, hedges, negated, negations, said, saidSpans, about } = statement;
  return {
    mode: explained(report, mode, quoted, evidence.mode),
    addressee: {
      value: addressee,
      actors: namesOf(report, addresseeActors),
      ...field(report, addresseeSpans, evidence.addressee),
    },
    medium: explained(report, medium, mediumSpans, evidence.medium),
    act: explained(report, act, [], evidence.act),
    hedged: explained(report, hedged, hedges, evidence.hedged),
    negated: explained(report, negated, negations, evidence.negated),
    said: explained(report, said, saidSpans, evidence.said),
    about: report.times
      .filter(time => about.includes(time.id))
      .map(({ id, span }) => ({ id, words: report.text.slice(...span) })),
  };
}

function linkOf(report: Report, { role, name, actors, candidates, spans, evidence }: Link): ExplainedLink {
  const known = actorsOf(report, actors);
  return {
    role,
    name,
    actors: known.map(nameOf),
    candidates: namesOf(report, candidates),
    named: wordsAt(
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

function dateOf(report: Report): StatementExplanation['date'] {
  const { when, zone, spans, doubts, evidence } = report.date;
  return { zone, doubts, ...explained(report, when, spans, evidence) };
}

function accountOf(report: Report): StatementExplanation['account'] {
  const { party, actor, spans, evidence } = report.account;
  const [teller = null] = actor === null ? [] : namesOf(report, [actor]);
  return { value: party, actor: teller, ...field(report, spans, evidence) };
}

function gapsOf({ text, gaps }: Report, statement: Statement): StatementExplanation['gaps'] {
  return gaps
    .filter(gap => statement.gaps.includes(gap.id))
    .map(gap => ({ id: gap.id, kind: gap.kind, span: gap.span, words: text.slice(...gap.span), says: gapWords(gap, text) }));
}
