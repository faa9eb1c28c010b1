/** Any report at all, for laws that hold whatever the text and wherever the spans: they overlap, nest and cross as they like. */
import fc from 'fast-check';
import type { BlockKind, Gap, Removed, Report } from '../../src/model/report.js';
import type { Span } from '../../src/model/span.js';
import type { Statement } from '../../src/model/statement.js';
import { reportOf, statement } from './recorded-report.js';

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
    return fc
      .record({
        blocks: anyBlocks(text),
        statements: fc.array(fc.record({ content: spans, cue: spans, source: spans, quoted: spans }), { maxLength: 4 }),
        gaps: fc.array(anySpan(text), { maxLength: 3 }),
        removed: fc.array(anySpan(text), { maxLength: 2 }),
      })
      .map(({ blocks, statements, gaps, removed }) =>
        reportOf(text, {
          blocks,
          statements: statements.map(
            (parts, index): Statement => statement({ id: `s${index + 1}`, inside: index > 1 ? 's1' : null, ...parts }),
          ),
          gaps: gaps.map((span, index): Gap => ({ id: `g${index + 1}`, kind: 'words-missing', span, statements: [] })),
          removed: removed.map((span): Removed => ({ reason: 'read-more', text: text.slice(...span), span })),
        }),
      );
  });
}

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
