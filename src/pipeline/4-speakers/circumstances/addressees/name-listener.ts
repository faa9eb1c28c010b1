/** Who the words for a listener mean: those named at their head, the one whose office they are, else the words themselves. */
import type { Basis } from '../../../../model/evidence.js';
import type { Span } from '../../../../model/span.js';
import { type Cast, type Figure, type Mention, nameOf } from '../../cast.js';
import type { Context } from '../../context.js';
import { mentionsIn } from '../../mentions-in.js';
import type { Speaker } from '../speakers.js';

export interface Named {
  /** Several are joined by " & ". */
  readonly name: string;
  readonly figures: readonly Figure[];
  readonly spans: readonly Span[];
  /** `inferred`: the words are a pronoun or an office, and who is meant is taken from elsewhere. */
  readonly basis: Basis;
}

/** `null`: the words mean nobody, or the speaker himself. */
export type Namer = (span: Span, speaker: Speaker | undefined) => Named | null;

/** UTF-16 code units back that a pronoun reaches. */
const PRONOUN_REACH = 400;

export function namerOf({ text }: Context, cast: Cast): Namer {
  return (span, speaker) => {
    const words = text.slice(...span);
    const isPronoun = /^(?:him|her|them)$/i.test(words);
    const named = isPronoun ? [] : headFigures(text, span, mentionsIn(cast, span));
    const meant = isPronoun ? antecedent(cast, words.toLowerCase(), span, speaker) : officeHolders(words, cast);
    const figures = named.length > 0 ? named : meant;
    if (figures.length === 0) return isPronoun ? null : { name: words, figures, spans: [span], basis: 'stated' };
    if (figures.some(figure => speaker?.figures.includes(figure))) return null;
    return { name: nameOf(figures), figures, spans: [span], basis: named.length > 0 ? 'stated' : 'inferred' };
  };
}

/** The names that end the phrase, "Koll and President Marr": not "Lund" of "Lund’s supporters", nor of "voters in Lund". */
function headFigures(text: string, [start, end]: Span, within: readonly Mention[]): readonly Figure[] {
  const last = within.at(-1);
  if (!last || !/^[\s”"’')]{0,9}$/.test(text.slice(last.span[1], end))) return [];
  const heads = within.slice(within.findLastIndex((mention, i) => i === 0 || !isJoined(text, within[i - 1], mention)));
  const first = heads[0] ?? last;
  if (first.figures.every(({ kind }) => kind === 'government') && /\p{Lu}[\p{L}’'-]*\s$/u.test(text.slice(start, first.span[0])))
    return []; // "Talmark Noon Norvania"
  if (/\b(?:of|in|at|for)\s+(?:the\s+)?$/i.test(text.slice(Math.max(start, first.span[0] - 20), first.span[0]))) return [];
  return heads.every(({ figures }) => figures.length === 1) ? heads.flatMap(({ figures }) => figures) : [];
}

/** "Koll | and President | Marr", "Koll | , | Marr" */
function isJoined(text: string, a: Mention | undefined, b: Mention): boolean {
  const between = a ? text.slice(a.span[1], b.span[0]) : '';
  return between.length < 60 && /^(?:,? and|,)\s(?:\p{Lu}[\p{L}.’'-]*\s|the\s)*$/u.test(between);
}

/** "the President", "the foreign minister": where one alone is called so. */
function officeHolders(words: string, { figures }: Cast): readonly Figure[] {
  const office = /^the (\p{L}[\p{L} -]*)$/iu.exec(words)?.[1]?.toLowerCase();
  if (!office) return [];
  const holders = figures.filter(
    ({ kind, roles }) => kind === 'person' && roles.some(role => isOffice(role.toLowerCase(), office)),
  );
  return holders.length === 1 ? holders : [];
}

const isOffice = (role: string, office: string): boolean =>
  role === office || role.startsWith(`${office} of `) || role.endsWith(` ${office}`);

/** Who was named last before a pronoun and can be called so, the speaker left out. */
function antecedent(cast: Cast, pronoun: string, [at]: Span, speaker: Speaker | undefined): readonly Figure[] {
  const gender = pronoun === 'her' ? 'she' : 'he';
  const fits = (figure: Figure): boolean =>
    !speaker?.figures.includes(figure) &&
    (pronoun === 'them' ? figure.kind !== 'person' : figure.kind === 'person' && (figure.gender ?? gender) === gender);
  const before = mentionsIn(cast, [Math.max(0, at - PRONOUN_REACH), at]);
  return before.findLast(({ figures }) => figures.length === 1 && figures.every(fits))?.figures ?? [];
}
