/** Asks the coder about couples, in both directions, and keeps what is likely enough and borne out by the words. */
import type { Span } from '../../../../model/span.js';
import { CODER_ROOTS, type Coder, type CoderRoot, type Pair, type RootJudgement } from '../../../../tagger/coder.js';
import type { Couple } from './pairs.js';
import type { Someone } from './someone.js';
import { standFor } from './stand-for.js';

export interface Judged {
  readonly couple: Couple;
  readonly source: Someone;
  readonly target: Someone;
  readonly root: Exclude<CoderRoot, 'NONE'>;
  readonly score: number;
}

/** That there is an event at all must be likelier than not; what it was is then its likeliest root, where the words bear it out. */
const LEAST = 0.5;

/** UTF-16 code units of a sentence that the coder reads: some 60 words, and what stands around a pair in a longer one. */
const LONGEST = 420;
const BEFORE = 100;

interface Question {
  readonly couple: Couple;
  readonly source: Someone;
  readonly target: Someone;
}

const EVENTS = CODER_ROOTS.filter(each => each !== 'NONE');

const isBorneOut = (pair: Pair, root: Judged['root']): boolean => standFor(pair, root === 'YIELD' ? 'RETREAT' : root);

/** Nobody is asked where the words bear out nothing. */
export async function judgedCouples(couples: readonly Couple[], text: string, coder: Coder): Promise<readonly Judged[]> {
  const questions = couples
    .flatMap(questionsOf)
    .flatMap(question => asked(question, text) ?? [])
    .filter(({ pair }) => EVENTS.some(root => isBorneOut(pair, root)));
  const judgements = await coder.code(questions.map(({ pair }) => pair));
  const answers = new Map<Couple, Judged>();
  questions.forEach(({ question, pair }, i) => {
    const answer = likeliest(question, pair, judgements[i]);
    const other = answers.get(question.couple);
    if (answer && (!other || answer.score > other.score)) answers.set(question.couple, answer);
  });
  return [...answers.values()];
}

/** A place is only ever the one to whom it is done. */
function questionsOf(couple: Couple): readonly Question[] {
  const { first, second } = couple;
  const both = [
    { couple, source: first, target: second },
    { couple, source: second, target: first },
  ];
  return both.filter(({ source }) => !source.isPlace);
}

interface Asked {
  readonly question: Question;
  readonly pair: Pair;
}

/** `null`: one of the two stands behind what the coder reads. */
function asked(question: Question, text: string): Asked | null {
  const { sentence, first, second } = question.couple;
  const near = first.span[0] - BEFORE;
  const isWhole = sentence[1] - sentence[0] <= LONGEST || near <= sentence[0];
  const from = isWhole ? sentence[0] : wordStart(text, near, first.span[0]);
  const to = Math.min(sentence[1], from + LONGEST);
  if (second.span[0] >= to) return null;
  const within = ([start, end]: Span): Span => [start - from, Math.min(end, to) - from];
  return {
    question,
    pair: { text: text.slice(from, to), source: within(question.source.span), target: within(question.target.span) },
  };
}

/** The next start of a word behind a place, as far as another; the place itself where there is none. */
function wordStart(text: string, at: number, last: number): number {
  return at + text.slice(at, last).indexOf(' ') + 1;
}

function likeliest(question: Question, pair: Pair, judgement: RootJudgement | undefined): Judged | null {
  const answer = judgement && answerOf(pair, judgement);
  return answer ? { ...question, ...answer } : null;
}

/** What of the coder's judgement counts: its likeliest event, where it is sure enough and the words bear it out. */
export function answerOf(pair: Pair, judgement: RootJudgement): Pick<Judged, 'root' | 'score'> | null {
  if (1 - judgement.NONE < LEAST) return null;
  const [root] = EVENTS.toSorted((a, b) => judgement[b] - judgement[a]);
  if (!root || !isBorneOut(pair, root)) return null;
  return { root, score: judgement[root] };
}
