/**
 * What is done by saying something: the cue's words where they are sure ("condemned"), else what the tagger read, weighed with what the cue's and
 * the content's words suggest; without a tagger the words alone.
 */
import type { Act } from '../../../model/statement.js';
import { type ActRule, actText } from './act-rule.js';
import { CONTENT_RULES } from './content-rules.js';
import { CUE_RULES } from './cue-rules.js';

export interface ActQuestion {
  readonly cueWords: string;
  readonly contentWords: string;
  /** What the tagger's `judge` gave for acts; `null`: it was not asked. */
  readonly probabilities: Readonly<Record<Act, number>> | null;
}

export interface ActAnswer {
  readonly act: Act;
  /** `no-sign`: nothing told, so it is taken for an assertion. */
  readonly by: 'cue-words' | 'content-words' | 'tagger' | 'no-sign';
  /** Of all acts', where the tagger had a part in it; `null` where words alone decided. */
  readonly score: number | null;
}

/** In the order in which they are taken where two fit. */
export const ACTS: readonly Act[] = [
  'deny',
  'accuse',
  'threaten',
  'demand',
  'propose',
  'promise',
  'support',
  'ask',
  'concede',
  'decline',
  'predict',
  'feel',
  'assert',
];

/** From this trust on, a cue's words decide alone. */
const SURE = 0.85;
/** A rule of "promised" says little about "did not promise". */
const NEGATED_TRUST = 0.5;
const NEGATION = /\b(?:not|never|without|nor|neither)\b|n't\b/;
/** What a rule's word counts against the tagger's, 0 (nothing) to 1 (as much). */
const WEIGHT_OF_CUE = 0.5;
const WEIGHT_OF_CONTENT = 0.2;

export function actOf({ cueWords, contentWords, probabilities }: ActQuestion): ActAnswer {
  const text = actText(cueWords, contentWords);
  const cue = trusted(firstOf(CUE_RULES, text), text);
  if (cue && cue.trust >= SURE) return { act: cue.act, by: 'cue-words', score: null };
  const content = firstOf(CONTENT_RULES, text);
  if (probabilities) return weighed(probabilities, cue, content);
  if (cue) return { act: cue.act, by: 'cue-words', score: null };
  return content ? { act: content.act, by: 'content-words', score: null } : { act: 'assert', by: 'no-sign', score: null };
}

function firstOf(rules: readonly ActRule[], text: string): ActRule | undefined {
  return rules.find(rule => rule.words.test(text));
}

function trusted(rule: ActRule | undefined, text: string): Pick<ActRule, 'act' | 'trust'> | null {
  if (!rule) return null;
  const negated = rule.act !== 'decline' && NEGATION.test(text.slice(0, text.indexOf('|')));
  return { act: rule.act, trust: negated ? rule.trust * NEGATED_TRUST : rule.trust };
}

type Opinion = Pick<ActRule, 'act' | 'trust'> | null | undefined;

/** A product of experts: the tagger's probability of each act times what the rules leave to it, each as far as it counts. */
function weighed(probabilities: Readonly<Record<Act, number>>, cue: Opinion, content: Opinion): ActAnswer {
  const shares = ACTS.map(act => probabilities[act] * left(cue, act) ** WEIGHT_OF_CUE * left(content, act) ** WEIGHT_OF_CONTENT);
  const sum = shares.reduce((total, share) => total + share, 0);
  const most = Math.max(...shares);
  const act = ACTS[shares.indexOf(most)] ?? 'assert';
  return { act, by: 'tagger', score: sum > 0 ? most / sum : 0 };
}

function left(opinion: Opinion, act: Act): number {
  if (!opinion) return 1;
  return opinion.act === act ? opinion.trust : (1 - opinion.trust) / (ACTS.length - 1);
}
