/** Any report at all, for laws that hold whatever the text and wherever the spans: they overlap, nest and cross as they like. */
import fc from 'fast-check';
import type { Actor } from '../../src/model/actor.js';
import type { Contact } from '../../src/model/contact.js';
import type { CodedEvent } from '../../src/model/event.js';
import type { Basis } from '../../src/model/evidence.js';
import type { BlockKind, Gap, Removed, Report } from '../../src/model/report.js';
import type { Span } from '../../src/model/span.js';
import type { Link, LinkRole, Statement } from '../../src/model/statement.js';
import { actor, contact, EVIDENCE, event, link, reportOf, statement } from './recorded-report.js';

/** What markup, terminals and parsers trip over. */
const TROUBLE = fc.constantFrom(...'<>&"\' \n\r\t\0\u001b\u202e\ud83d“”');

/** Half of the characters are trouble. */
const ANY_CHARACTER = fc.oneof(TROUBLE, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }));

/** Those of which every table of Unicode knows the width. */
export const PLAIN_CHARACTER = fc.oneof(TROUBLE, fc.constantFrom('a', 'x', ' ', 'é', '国', '防', 'が', '🙂', 'ש'));

const KINDS: readonly BlockKind[] = ['heading', 'paragraph', 'quotation', 'list-item', 'caption'];

export function anyReport(character: fc.Arbitrary<string> = ANY_CHARACTER): fc.Arbitrary<Report> {
  return fc.string({ unit: character, maxLength: 60 }).chain(text => {
    const spans = fc.array(anySpan(text), { maxLength: 3 });
    const name = fc.string({ unit: character, maxLength: 20 });
    return fc
      .record({
        blocks: anyBlocks(text),
        statements: fc.array(anyStatement(spans, name), { maxLength: 4 }),
        actors: fc.array(anyActor(spans, name), { maxLength: 3 }),
        contacts: fc.array(anyContact(spans, name), { maxLength: 2 }),
        events: fc.array(anyEvent(spans, name), { maxLength: 3 }),
        party: fc.option(name),
        gaps: fc.array(anySpan(text), { maxLength: 3 }),
        removed: fc.array(anySpan(text), { maxLength: 2 }),
      })
      .map(({ blocks, statements, actors, contacts, events, party, gaps, removed }) =>
        reportOf(text, {
          blocks,
          statements: statements.map(
            (parts, index): Statement => statement({ id: `s${index + 1}`, inside: index > 1 ? 's1' : null, ...parts }),
          ),
          actors: actors.map((parts, index): Actor => actor({ id: `a${index + 1}`, ...parts })),
          contacts: contacts.map((parts, index): Contact => contact({ id: `c${index + 1}`, ...parts })),
          events: events.map((parts, index): CodedEvent => event({ id: `e${index + 1}`, ...parts })),
          account: { party, actor: 'a1', spans: [], evidence: EVIDENCE.act },
          gaps: gaps.map((span, index): Gap => ({ id: `g${index + 1}`, kind: 'words-missing', span, statements: [] })),
          removed: removed.map((span): Removed => ({ reason: 'read-more', text: text.slice(...span), span })),
        }),
      );
  });
}

type Spans = fc.Arbitrary<readonly Span[]>;

function anyActor(mentions: Spans, name: fc.Arbitrary<string>) {
  return fc.record({ name, mentions, roles: fc.array(name, { maxLength: 2 }), party: fc.option(name) });
}

function anyContact(spans: Spans, name: fc.Arbitrary<string>) {
  const participant = fc.record({ name, actor: fc.option(fc.constantFrom('a1', 'a9')), party: fc.option(name), spans });
  return fc.record({
    ...{
      participants: fc.array(participant, { maxLength: 2 }),
      initiative: fc.option(name),
      initiators: fc.array(name, { maxLength: 2 }),
    },
    ...{ format: fc.option(name), date: fc.option(name), place: fc.option(name), length: fc.option(name) },
    ...{ topics: spans, nextSteps: spans, spans },
  });
}

function anyEvent(spans: Spans, name: fc.Arbitrary<string>) {
  const side = fc.record({ name: fc.option(name), actors: ANY_IDS, party: fc.option(name), evidence: fc.constant(EVIDENCE.act) });
  return fc.record({
    mode: fc.option(name),
    source: side,
    target: side,
    via: fc.array(name, { maxLength: 2 }),
    date: fc.option(name),
    spans,
  });
}

function anyStatement(spans: Spans, name: fc.Arbitrary<string>) {
  const chain = fc.array(anyLink(spans, name), { maxLength: 3 });
  return fc.record({
    ...{ content: spans, cue: spans, source: spans, quoted: spans, chain, speaker: fc.option(name) },
    ...{
      addressee: fc.option(name),
      addresseeActors: ANY_IDS,
      addresseeSpans: spans,
      medium: fc.option(name),
      mediumSpans: spans,
    },
    ...{ said: fc.option(name), saidSpans: spans },
    ...{ hedged: fc.boolean(), hedges: spans, negated: fc.boolean(), negations: spans },
  });
}

/** Some of nobody: there are three actors at most. */
const ANY_IDS = fc.array(fc.constantFrom('a1', 'a2', 'a3', 'a9'), { maxLength: 2 });

function anyLink(spans: Spans, name: fc.Arbitrary<string>): fc.Arbitrary<Link> {
  const role = fc.constantFrom<LinkRole>('outlet', 'relay', 'speaker');
  return fc
    .record({ role, actors: ANY_IDS, candidates: ANY_IDS, name: fc.option(name), spans, basis: ANY_BASIS })
    .map(({ basis, ...parts }) => link({ ...parts, evidence: { basis, by: 'tagger', score: null } }));
}

const ANY_BASIS = fc.constantFrom<Basis>('stated', 'inferred', 'absent');

function anySpan(text: string): fc.Arbitrary<Span> {
  return fc.tuple(anyPlace(text), anyPlace(text)).map(([one, other]) => [Math.min(one, other), Math.max(one, other)]);
}

/** Never between the halves of a surrogate pair: no span of the engine cuts a character in two. */
function anyPlace(text: string): fc.Arbitrary<number> {
  return fc.nat(text.length).map(at => ((text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at));
}

/** In order and apart from each other, as the model says. */
function anyBlocks(text: string): fc.Arbitrary<Report['blocks']> {
  return fc.uniqueArray(anyPlace(text), { maxLength: 8 }).chain(places => {
    const edges = places.toSorted((one, other) => one - other);
    const spans = edges.flatMap((edge, index): Span[] => (index % 2 === 1 ? [[edges[index - 1] ?? 0, edge]] : []));
    return fc.tuple(...spans.map(span => fc.constantFrom(...KINDS).map(kind => ({ kind, span }))));
  });
}
