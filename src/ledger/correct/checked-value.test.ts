import { describe, expect, test } from 'vitest';
import { checkedNote, checkedValue } from './checked-value.js';

const [TEYLE, MORVANE] = ['a0123456789', 'abcdefghjkm'];

describe('a correction that can be', () => {
  test.each([
    ['speaker', TEYLE, TEYLE],
    ['speaker', `  ${TEYLE}  ${MORVANE} ${TEYLE}`, `${TEYLE} ${MORVANE}`],
    ['addressee', '', ''],
    ['act', 'deny', 'deny'],
    ['mode', 'mixed', 'mixed'],
    ['hedged', 'true', 'true'],
    ['withdrawn', 'false', 'false'],
    ['said', '', ''],
    ['said', '2031-03', '2031-03'],
    ['said', '2031-03-12T14:30:00+02:00', '2031-03-12T14:30:00+02:00'],
    ['said', '2031-03-12/2031-03-14', '2031-03-12/2031-03-14'],
    ['medium', ' in a letter\0 ', 'in a letter\ufffd'],
  ])('%s: “%s”', (field, value, checked) => expect(checkedValue(field, value)).toEqual({ field, value: checked }));

  test('an empty note is none', () => expect(checkedNote('  ')).toBeNull());
});

describe('a correction that cannot be', () => {
  test.each([
    ['content', 'other words'],
    ['constructor', 'true'],
    ['speaker', 'Brannoc Teyle'],
    ['speaker', "a' or 1=1 --"],
    ['speaker', Array.from({ length: 21 }, (_, k) => `a00000000${String(k).padStart(2, '0')}`).join(' ')],
    ['act', 'Deny'],
    ['act', 'toString'],
    ['act', ''],
    ['mode', 'verbatim'],
    ['hedged', 'yes'],
    ['negated', ''],
    ['said', 'yesterday'],
    ['said', '2031-02-30'],
    ['said', '2031-03-12T25:00:00'],
    ['said', '2031-03-14/2031-03-12'],
    ['said', '2031/2032/2033'],
    ['said', '2031-03-12/'],
    ['medium', 'x'.repeat(301)],
  ])('%s: “%s”', (field, value) =>
    expect(() => checkedValue(field, value)).toThrow(expect.objectContaining({ code: 'correction-invalid' })),
  );

  test('a note that is a book', () =>
    expect(() => checkedNote('x'.repeat(2001))).toThrow(expect.objectContaining({ code: 'correction-invalid' })));
});
