import { describe, expect, test } from 'vitest';
import type { PloverRoot } from '../../../../model/event.js';
import type { Span } from '../../../../model/span.js';
import { modalityOf, type PairToJudge } from './modality.js';

/** "[s Kestria] shelled [t Norvania]" */
function pairIn(marked: string, root: PloverRoot, statement: PairToJudge['statement'] = null): PairToJudge {
  const spans: Record<string, Span> = {};
  const sentence = marked.replace(/\[(s|t) ([^\]]+)\]/g, (whole, end: string, words: string, at: number) => {
    const start = at - 4 * Object.keys(spans).length;
    spans[end] = [start, start + words.length];
    return whole.slice(3, -1);
  });
  return { sentence, source: spans.s ?? [0, 0], target: spans.t ?? [0, 0], root, statement };
}

describe.each<[string, readonly [PloverRoot, string][]]>([
  [
    'done',
    [
      ['ASSAULT', '[s Kestria] shelled [t Port Sarrow] on Friday'],
      ['ASSAULT', '[t Port Sarrow] was shelled by [s Kestria]'],
      ['AGREE', '[s Kestria] will send doctors to [t Norvania]'],
      ['REJECT', '[s Kestria] did not agree to meet [t Norvania]'],
      ['REJECT', '[s Kestria] will not meet [t Norvania]'],
      ['REJECT', '[s Kestria] refused to meet [t Norvania]'],
      ['SANCTION', '[s Kestria] has not lifted its ban on coal from [t Norvania]'],
      ['ASSAULT', '[s Kestria] bombed [t Norvania], which should surrender'],
      ['ASSAULT', '[s Kestria] bombed a town that may belong to [t Norvania]'],
      ['ASSAULT', 'In May [s Kestria] attacked [t Norvania]'],
      ['MOBILIZE', '[s Kestria] sent nearly thirty tanks to [t Norvania]'],
      ['AGREE', '[s Kestria] may join the drills of [t Norvania]'],
      ['THREATEN', '[s Kestria] said it might bomb [t Norvania]'],
      ['SANCTION', '[s Kestria] no longer sells coal to [t Norvania]'],
      ['ASSAULT', 'In the dispute over fishing, [s Kestria] rammed a boat of [t Norvania]'],
      ['SUPPORT', '[s Kestria] not only praised [t Norvania]'],
    ],
  ],
  [
    'denied',
    [
      ['ASSAULT', 'The staff denied that [s Kestria] had shelled [t Port Sarrow]'],
      ['ASSAULT', '[s Kestria] denied having shelled [t Port Sarrow]'],
      ['ASSAULT', '[s Kestria] did not shell [t Port Sarrow]'],
      ['ACCUSE', '[s Kestria] did not accuse [t Norvania]'],
      ['THREATEN', '[s Kestria] did not threaten [t Norvania]'],
      ['COERCE', '[s Kestria] did not expel the envoys of [t Norvania]'],
      ['SANCTION', '[s Kestria] has never imposed sanctions on [t Norvania]'],
      ['REJECT', '[s Kestria] did not reject the offer of [t Norvania]'],
      ['MOBILIZE', 'Envoys dismissed a report that [s Kestria] had sent tanks to [t the border]'],
    ],
  ],
  [
    'demanded',
    [
      ['RETREAT', 'Envoys urged [s Kestria] to pull its men out of [t the valley]'],
      ['SANCTION', 'The senators demand that [s Kestria] end its sales to [t Norvania]'],
      ['ASSAULT', '[t Norvania] must be bombed by [s Kestria]'],
      ['AID', '[s Kestria] must send doctors to [t Norvania]'],
    ],
  ],
  ['threatened', [['ASSAULT', '[s Kestria] threatened to shell [t Port Sarrow]']]],
  [
    'planned',
    [
      ['RETREAT', '[s Kestria] will pull its men out of [t the valley]'],
      ['RETREAT', '[t The valley] will be left by [s Kestria]'],
      ['ACCUSE', '[s Kestria] is to audit [t the vote]'],
    ],
  ],
  ['reported', [['ASSAULT', '[s Kestria] reportedly shelled [t Port Sarrow]']]],
])('%s', (modality, cases) => {
  test.each(cases)('%s: %s', (root, marked) => expect(modalityOf(pairIn(marked, root))?.modality).toBe(modality));
});

test.each<[PloverRoot, string]>([
  ['ASSAULT', '[s Kestria] may attack [t Norvania]'],
  ['ASSAULT', '[s Kestria]’s army might yet attack [t Norvania]'],
  ['ASSAULT', '[t Norvania] could be attacked by [s Kestria]'],
  ['ASSAULT', '[s Kestria] could not attack [t Norvania]'],
  ['ASSAULT', 'If [s Kestria] attacked [t Norvania], Talmark would help'],
  ['ASSAULT', 'Talmark asked whether the army of [s Kestria] had attacked [t Norvania]'],
  ['ASSAULT', '[s Kestria] would have attacked [t Norvania]'],
  ['RETREAT', '[s Kestria] wants to free the pilots of [t Norvania]'],
  ['ASSAULT', '[s Kestria] is likely to attack [t Norvania]'],
  ['ASSAULT', '[s Kestria] is considering attacking [t Norvania]'],
  ['ASSAULT', '[s Kestria] stopped short of attacking [t Norvania]'],
  ['ASSAULT', '[s Kestria] refused to attack [t Norvania]'],
  ['RETREAT', '[s Kestria] failed to free the pilots of [t Norvania]'],
  ['ASSAULT', '[s Kestria] has no plans to attack [t Norvania]'],
])('neither been nor to be: %s: %s', (root, marked) => expect(modalityOf(pairIn(marked, root))).toBeNull());

test.each([
  ['assert', false, 'reported'],
  ['deny', true, 'denied'],
  ['assert', true, 'denied'],
  ['demand', false, 'demanded'],
  ['threaten', false, 'threatened'],
  ['promise', false, 'planned'],
] as const)('in a statement: %s, negated %s: %s', (act, negated, modality) => {
  expect(modalityOf(pairIn('[s Kestria] shelled [t Port Sarrow]', 'ASSAULT', { act, negated }))?.modality).toBe(modality);
});
