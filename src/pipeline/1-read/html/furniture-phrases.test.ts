import { describe, expect, it } from 'vitest';
import { FURNITURE_PHRASES, reasonOfWording } from './furniture-phrases.js';

describe('reasonOfWording', () => {
  it.each(FURNITURE_PHRASES.map(row => [row.example, row.reason] as const))('%s: %s', (example, reason) => {
    expect(reasonOfWording(example)).toBe(reason);
  });

  it.each([
    ['Related: Norvania names a new envoy', 'read-more'],
    ['More on this story', 'read-more'],
    ['ADVERTISEMENT', 'advertisement'],
    ['(Image credit: Velmora Courier)', 'picture-credit'],
    ['The crossing at Sel on Tuesday. (Lena Orsk/AFP)', 'picture-caption'],
    ['Lena Orsk can be reached at lena@courier.example.', 'byline'],
    ['lena.orsk@courier.example', 'byline'],
    ['Topics: Kestria, Norvania', 'metadata'],
    ['Leave a comment', 'comments'],
  ])('%s: %s', (line, reason) => {
    expect(reasonOfWording(line)).toBe(reason);
  });

  it.each([
    'Read more carefully, the note says that both sides will wait.',
    'More than 200 people crossed the border at Sel on Tuesday.',
    'Related talks in Talmark ended without a result.',
    'Photographs of the crossing were shown to the ministers.',
    'The ministry shares the view of its neighbours.',
    'She advertised the plan as a gift to the valley.',
    'Updated rules for trucks were announced by the commission.',
    'Published in 2031, the report says that the valley lost 400 jobs.',
    'The minister commented on the talks.',
    'Follow-up talks are planned in Talmark.',
    'The baker of Sel sells cookies to the border guards.',
  ])('not: %s', line => {
    expect(reasonOfWording(line)).toBeNull();
  });

  it('takes time in proportion to the line', () => {
    const started = performance.now();
    for (const word of ['sign up ', 'cookie ', 'facebook ', 'photo ', '(a/', 'read more ', '© a', 'a.b@'])
      reasonOfWording(word.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
