import { describe, expect, test } from 'vitest';
import type { Act } from '../../../model/statement.js';
import { ACTS, actOf } from './act-of.js';

const even = (tipped: Act): Record<Act, number> => {
  const each = ACTS.map(act => [act, act === tipped ? 0.28 : 0.06] as const);
  return Object.fromEntries(each) as Record<Act, number>;
};

describe('actOf, the words alone', () => {
  test.each<[cue: string, content: string, act: Act]>([
    ['denied', 'that Kestria had closed the strait', 'deny'],
    ['disputed', 'the figures', 'deny'],
    ['condemned', 'the seizure of the ferry', 'accuse'],
    ['was blamed by', 'The outage', 'accuse'],
    ['threatened', 'to cut the cable', 'threaten'],
    ['warned', 'that the grain would rot', 'threaten'],
    ['called', 'for an immediate ceasefire', 'demand'],
    ['called on', 'Talmark to withdraw', 'demand'],
    ['stressed', 'the urgent need for calm', 'demand'],
    ['asked', 'the envoy to wait', 'demand'],
    ['asked', 'whether the port would open', 'ask'],
    ['invited', 'Teyle to Port Sarrow', 'propose'],
    ['agreed', 'to meet again in June', 'promise'],
    ['reaffirmed', 'Norvania’s full commitment to the pact', 'promise'],
    ['agreed', 'on the importance of open sea lanes', 'support'],
    ['expressed', 'his deep gratitude for the grain', 'support'],
    ['thanked', 'the crew', 'support'],
    ['acknowledged', 'that the report was late', 'concede'],
    ['declined', 'to comment', 'decline'],
    ['did not immediately respond', 'to a request for comment', 'decline'],
    ['predicted', 'a poor harvest', 'predict'],
    ['believes', 'the pact will hold', 'predict'],
    ['hopes', 'the line reopens', 'feel'],
    ['expressed', 'concern about the dredging', 'feel'],
    ['said', 'both sides must hold their fire', 'demand'],
    ['said', '“We will rebuild the pier”', 'promise'],
    ['said', 'the claim was baseless', 'deny'],
    ['said', 'the mayor had lied and was unfit for office', 'accuse'],
    ['said', 'the ferry left at noon', 'assert'],
    ['called', 'the plan a step forward', 'assert'],
    ['underscored', 'the importance of the eastern route', 'assert'],
    ['noted', 'that supporters of the pact met on Friday', 'assert'],
    ['', '', 'assert'],
  ])('%s | %s → %s', (cueWords, contentWords, act) => {
    expect(actOf({ cueWords, contentWords, probabilities: null }).act).toBe(act);
  });
});

describe('actOf, with what the tagger read', () => {
  test('sure words decide alone', () => {
    const answer = actOf({ cueWords: 'condemned', contentWords: 'the raid', probabilities: even('assert') });
    expect(answer).toEqual({ act: 'accuse', by: 'cue-words', score: null });
  });

  test('the tagger decides where no word tells', () => {
    const answer = actOf({ cueWords: 'said', contentWords: 'the ferry left', probabilities: even('concede') });
    expect(answer).toMatchObject({ act: 'concede', by: 'tagger' });
    expect(answer.score).toBeCloseTo(0.28, 5);
  });

  test('an unsure word tips a doubtful tagger', () => {
    expect(actOf({ cueWords: 'warned', contentWords: 'of floods', probabilities: even('assert') }).act).toBe('threaten');
  });

  test('a negated word decides nothing alone', () => {
    expect(actOf({ cueWords: 'did not promise', contentWords: 'help', probabilities: even('decline') }).by).toBe('tagger');
  });

  test('hostile text takes no longer than other text', () => {
    const words = 'not even directly '.repeat(20_000);
    const started = performance.now();
    actOf({ cueWords: words, contentWords: `| ${words}`, probabilities: null });
    expect(performance.now() - started).toBeLessThan(500);
  });
});
