/** One who vouches for a statement, in words: the full name, the side, the words of the text, and how sure that is. */
import type { Actor } from '../../model/actor.js';
import type { Report } from '../../model/report.js';
import type { Link, Statement } from '../../model/statement.js';
import { actorsOf } from './actor-of.js';
import { NOBODY } from './label-words.js';
import { aside, between, type Piece, plain, quoted } from './pieces.js';
import { firstWords, spanWords } from './span-words.js';

/** Characters shown of the words that stand for a name. */
const HERE = 60;

/** Of so many candidates each is named. */
const NAMED = 4;

/** The last link of the chain, or, of a statement whose chain does not end with its speaker, what the statement itself says. */
export function speakerOf({ chain, speaker, source, evidence }: Statement): Link {
  const last = chain.at(-1);
  if (last?.role === 'speaker') return last;
  return { role: 'speaker', actors: [], name: speaker, spans: source, candidates: [], evidence: evidence.speaker };
}

/** "Brannoc Teyle (Kestria) (“he”, inferred)", "Lund: Anna Lund or Per Lund?", "“she”, nobody named", "nobody named". */
export function voicePieces(report: Report, link: Link): readonly Piece[] {
  if (link.candidates.length > 0) return undecided(report, link);
  const names = namePieces(report, link);
  if (names.length === 0) return nameless(report, link);
  return [...names, ...knownBy(report, link)];
}

/** " (“he”, inferred)"; nothing where the text names them here. */
export function knownBy(report: Report, link: Link): readonly Piece[] {
  const here = wordsHere(report, link);
  const known = [
    ...(here === '' || saysName(report, link, here) ? [] : [quoted(here)]),
    ...(link.evidence.basis === 'inferred' ? ['inferred'] : []),
  ];
  return known.length === 0 ? [] : [aside(` (${known.join(', ')})`)];
}

function namePieces(report: Report, { actors: ids, name }: Link): readonly Piece[] {
  const actors = actorsOf(report, ids);
  if (actors.length > 0 && actors.length === ids.length) return actorNames(actors, 'who');
  return name === null ? [] : [{ words: name, tone: 'who' }];
}

/** "Brannoc Teyle (Kestria) and Anna Lund (Norvania)" */
export function actorNames(actors: readonly Pick<Actor, 'id' | 'name' | 'party'>[], tone: 'who' | 'told'): readonly Piece[] {
  return between(
    actors.map(actor => [{ words: actor.name, tone, actor: actor.id }, ...sidePieces(actor)]),
    ' and ',
  );
}

/** " (Kestria)"; nothing where the name itself tells: "Kestria’s Defence Ministry". */
export function sidePieces({ name, party }: Pick<Actor, 'name' | 'party'>): readonly Piece[] {
  return party === null || holds(name, party) ? [] : [plain(` (${party})`)];
}

/** "Lund: Anna Lund or Per Lund?" */
function undecided(report: Report, link: Link): readonly Piece[] {
  const candidates = actorsOf(report, link.candidates);
  const shown = candidates
    .slice(0, NAMED)
    .map((actor): readonly Piece[] => [{ words: actor.name, tone: 'who', actor: actor.id }]);
  const more = link.candidates.length - shown.length;
  const label = firstWords(link.name ?? wordsHere(report, link), HERE);
  const others = more > 0 ? [[plain(`${more} ${shown.length === 0 ? 'whom the text does not tell apart' : 'more'}`)]] : [];
  return [...(label === '' ? [] : [plain(`${label}: `)]), ...between([...shown, ...others], ' or '), aside('?')];
}

/** A pronoun that stands for nobody, "it was said": the words are shown, no name is. */
function nameless(report: Report, link: Link): readonly Piece[] {
  const here = wordsHere(report, link);
  return [...(here === '' ? [] : [plain(`${quoted(here)}, `)]), { words: NOBODY, tone: 'nobody' }];
}

function wordsHere({ text }: Report, { spans }: Link): string {
  return firstWords(spanWords(text, spans), HERE);
}

/** "Teyle" and "defence minister Brannoc Teyle" say "Brannoc Teyle"; "he" and "the minister" do not. */
function saysName(report: Report, { actors, name }: Link, here: string): boolean {
  const names = [...actorsOf(report, actors).map(actor => actor.name), ...(name === null ? [] : [name])];
  return names.some(one => holds(here, one) || holds(one, here));
}

/** Whole words, in whatever case: "the Kestrian ministry" does not hold "Kestria". */
function holds(whole: string, part: string): boolean {
  const words = (text: string) =>
    ` ${
      text
        .toLowerCase()
        .match(/[\p{L}\p{N}\p{M}]+/gu)
        ?.join(' ') ?? ''
    } `;
  return words(whole).includes(words(part));
}
