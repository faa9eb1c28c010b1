/** A text with its statements written in (`marks.ts`) as the stage that tells times gets it, and what it makes of it as short lines. */
import type { Span } from '../../src/model/span.js';
import type { UndatedStatement } from '../../src/model/statement.js';
import type { Time } from '../../src/model/time.js';
import { findDateline } from '../../src/pipeline/1-read/dateline/find-dateline.js';
import { type Timed, tellTime, type Untimed } from '../../src/pipeline/5-time/tell-time.js';
import { paragraphs } from '../../src/text/paragraphs.js';
import { type Quotation, quotations } from '../../src/text/quotation-marks.js';
import { sentences } from '../../src/text/sentences.js';
import { contains, overlap } from '../../src/text/spans.js';
import { type Unmarked, unmarked } from './marks.js';
import { statement } from './recorded-report.js';

export interface About {
  readonly published?: string | null;
  readonly title?: string;
  /** Who is meant, by the words of a source: "She". */
  readonly speakers?: Readonly<Record<string, string>>;
}

export function untimed(source: string, { published = '2031-03-12', title, speakers = {} }: About = {}): Untimed {
  const read = unmarked(source);
  const { text } = read;
  const blocks = paragraphs(text).map(span => ({ kind: 'paragraph', span }) as const);
  return {
    text,
    blocks,
    title: title ?? null,
    published,
    dateline: findDateline(text, blocks),
    removed: [],
    sentences: sentences(text),
    statements: statementsOf(read, speakers),
  };
}

export const timed = (source: string, about: About = {}): Timed => tellTime(untimed(source, about));

/** "on Friday" of a text dated Wednesday, 12 March 2031: ["Friday = 2031-03-07"]; doubts behind it in brackets. */
export function timesIn(source: string, about: About = {}): readonly string[] {
  const { text } = unmarked(source);
  return timed(source, about).times.map(time => shown(text, time));
}

const shown = (text: string, { span, when, doubts }: Time): string =>
  `${text.slice(...span)} = ${when ?? '?'}${doubts.length > 0 ? ` (${doubts.join(', ')})` : ''}`;

function statementsOf({ text, marks }: Unmarked, speakers: Readonly<Record<string, string>>): readonly UndatedStatement[] {
  const numbers = [...new Set(marks.flatMap(mark => mark.numbers))].toSorted((a, b) => Number(a) - Number(b));
  const spansOf = (number: string, role: string): readonly Span[] =>
    marks.filter(mark => mark.role === role && mark.numbers.includes(number)).map(({ span }) => span);
  const marked = quotations(text);
  return numbers.map(number => {
    const [source] = spansOf(number, 'source');
    const words = source ? text.slice(...source) : null;
    const content = spansOf(number, 'content');
    const [cue] = spansOf(number, 'cue');
    const holders = numbers.filter(
      other => other !== number && spansOf(other, 'content').some(span => cue && contains(span, cue)),
    );
    const {
      said,
      saidSpans,
      about,
      evidence: { said: none, ...evidence },
      ...fields
    } = statement({ id: `s${number}` });
    return {
      ...fields,
      content,
      cue: spansOf(number, 'cue'),
      source: source ? [source] : [],
      quoted: quotedIn(content, marked),
      speaker: words === null ? null : (speakers[words] ?? words),
      inside: holders.length > 0 ? `s${holders.at(-1)}` : null,
      evidence,
    };
  });
}

function quotedIn(content: readonly Span[], marked: readonly Quotation[]): readonly Span[] {
  return content.flatMap(span =>
    marked
      .filter(({ inner }) => overlap(inner, span))
      .map(({ inner }): Span => [Math.max(inner[0], span[0]), Math.min(inner[1], span[1])]),
  );
}
