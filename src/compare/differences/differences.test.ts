import { expect, test } from 'vitest';
import { tellingNaming } from '../../../test/support/tellings.js';
import { differencesOf } from './differences.js';

const PEOPLE = [
  { name: 'Brannoc Teyle', also: ['Teyle'] },
  { name: 'Ilsabet Morvane', also: ['Morvane'] },
  { name: 'Anna Lund', also: ['Lund'] },
  { name: 'Kestria', kind: 'government' as const, party: 'Kestria' },
  { name: 'Norvania', kind: 'government' as const, party: 'Norvania' },
];

/** "number!" is a conflict. */
const kinds = (a: string, b: string): readonly string[] =>
  differencesOf(tellingNaming('Kestria', a, PEOPLE), tellingNaming('Norvania', b, PEOPLE)).map(
    ({ kind, conflict }) => kind + (conflict ? '!' : ''),
  );

test.each([
  // Numbers.
  ['Kestria sent 40 soldiers to the bridge.', 'Kestria sent 60 soldiers to the bridge.', ['number!']],
  ['The talk lasted half an hour.', 'The talk lasted fifty minutes.', ['number!']],
  ['The talk lasted half an hour.', 'It went on for thirty minutes.', []],
  ['Two dozen sailors were freed.', 'The harbour let 24 sailors go.', []],
  ['About 40 ferries wait.', 'Forty-two ferries wait.', []],
  ['More than 40 ferries wait.', 'Some 60 ferries wait.', []],
  ['Kestria sent 40 soldiers to the bridge.', 'Kestria sent several soldiers to the bridge.', ['number']],
  ['Kestria freed 40 sailors.', 'Kestria freed dozens of its prisoners.', ['number']],
  ['Under Resolution 40 the bridge opens.', 'Under Resolution 60 the bridge opens.', []],
  // Dates.
  ['The envoys will meet on 17 June in the harbour.', 'The envoys will meet on 27 June in the harbour.', ['date!']],
  ['The envoys will meet on Thursday in the harbour.', 'The envoys will meet on Tuesday in the harbour.', ['date!']],
  ['The bridge was opened on 12 October.', 'The bridge was opened in the course of October.', ['date']],
  ['The bridge was opened on 12 October.', 'On October 12 the bridge was opened.', []],
  ['The bridge opens on the first of July.', 'The bridge opens on 1 July.', []],
  // Who began it.
  ['At the request of Kestria, the ministers spoke.', 'At Norvania’s request, the ministers spoke.', ['initiator!']],
  ['Brannoc Teyle called Ilsabet Morvane.', 'Ilsabet Morvane called Brannoc Teyle.', ['initiator!']],
  ['Brannoc Teyle called Ilsabet Morvane.', 'Ilsabet Morvane received a call from Teyle.', []],
  ['At the request of Kestria, they spoke.', 'At the joint request of Kestria and Norvania, they spoke.', ['list']],
  ['The talk was held at Kestria’s request.', 'Suggested by Talmark, the talk was held at Kestria’s request.', []],
  // Denied.
  ['Kestria will raise the fee for oil this year.', 'Kestria will not raise the fee for oil this year.', ['negation!']],
  ['The strait remains open to ships of every flag.', 'The strait remains closed to ships of every flag.', ['negation!']],
  ['The strait remains open to ships of every flag.', 'The strait will not be closed to ships of any flag.', []],
  // Where, and with whom.
  ['The freighter was allowed to sail from Port Sarrow.', 'The freighter was allowed to sail from Lornvik.', ['place!']],
  ['The first train left Velden for Marrow.', 'The first train left Marrow for Velden.', ['place!']],
  ['The mission sets out under Brannoc Teyle.', 'The mission sets out under Anna Lund.', ['participant!']],
  ['The minister and the mayor opened the bridge.', 'The minister opened the bridge; the mayor did not attend.', ['participant']],
  // Short of a conflict.
  ['Teyle condemned the shelling of the mill.', 'Teyle voiced concern at the shelling of the mill.', ['strength']],
  ['They agreed on a loan for the road.', 'They discussed a loan for the road.', ['strength']],
  ['Lund demanded that the ferry be freed.', 'Lund expressed the hope that the ferry be freed.', ['strength']],
  ['Norvania will repay the whole of the loan in copper.', 'Norvania will repay part of the loan in copper.', ['scope']],
  ['They spoke of attacks on energy infrastructure.', 'They spoke of attacks on energy and infrastructure.', ['scope']],
  ['Velden gets pumps, pipes and filters from Marrow.', 'Velden gets pumps and pipes from Marrow.', ['list']],
  ['Kestria will lift the ban.', 'Kestria will lift the ban, provided that the levy is paid.', ['condition']],
  ['Kestria will lift the ban if the levy is paid.', 'Once the levy has been paid the ban will go.', []],
  ['Lund will lead the mission to the isles.', 'Lund is likely to lead the mission to the isles.', ['hedge']],
  ['Lund will lead the mission to the isles.', 'The mission to the isles is to be led by Lund.', []],
  ['The sailors were freed.', 'The sailors were freed thanks to the patience of Lund.', ['credit']],
  ['', '', []],
])('%s / %s', (a, b, expected) => {
  expect(kinds(a, b)).toEqual(expected);
  expect([...kinds(b, a)].sort()).toEqual([...expected].sort());
});

test('a difference shows its words in both tellings, and names the sides', () => {
  const [found] = differencesOf(
    tellingNaming('Kestria', 'The talk lasted half an hour.'),
    tellingNaming('Norvania', 'The talk lasted fifty minutes.'),
  );
  expect(found?.words).toBe('Kestria: “half an hour”; Norvania: “fifty minutes”');
  const shown = [found?.a, found?.b].flatMap(places => places?.map(({ report, span }) => report.text.slice(...span)));
  expect(shown).toEqual(['half an hour', 'fifty minutes']);
});

test('hostile text takes no longer than its length', () => {
  const long = `${'and one, '.repeat(3000)}not ${'a '.repeat(3000)}at the request of ${'forty '.repeat(2000)}`;
  const started = performance.now();
  differencesOf(tellingNaming('Kestria', long), tellingNaming('Norvania', `${long} no`));
  expect(performance.now() - started).toBeLessThan(20_000);
});
