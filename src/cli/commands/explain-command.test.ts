import { describe, expect, it } from 'vitest';
import { cliInFolder } from '../../../test/support/cli-in-folder.js';
import { REPORT } from '../../../test/support/recorded-report.js';

const { cli, path } = cliInFolder();

describe('readout explain', () => {
  it('says why, in words', async () => {
    const { exit, out } = await cli(['explain', './a.txt', 's4']);
    expect(exit).toBe(0);
    expect(out).toContain('Norvania’s Ilsabet Morvane');
    expect(out).toContain('97 in 100 sure');
    expect(out).toContain('words missing after “to”');
    expect(out).toMatch(/Inside\n +s3: /);
  });

  it('says why, as JSON', async () => {
    const { out } = await cli(['explain', './a.txt', 's3', '--format', 'json']);
    const [start, end] = JSON.parse(out).source.places[0].span;
    expect(REPORT.text.slice(start, end)).toBe('the ministry');
    expect(JSON.parse(out)).toMatchObject({
      statement: 's3',
      inside: null,
      holds: [{ id: 's4' }],
      source: { basis: 'stated', score: 0.972 },
    });
  });

  it.each([
    ['s7', 'Passed on by – Lantern Wire'],
    ['s7', 'Said by – Ilsabet Morvane'],
    ['s7', 'first named at [281, 296) Ilsabet Morvane'],
    ['s7', 'Side of Ilsabet Morvane – Norvania'],
    ['s7', 'Act – promise: a promise'],
    ['s7', 'How – not told'],
    ['s6', 'the text does not decide between Anna Lund and Per Lund'],
    ['s6', 'To whom – Brannoc Teyle'],
    ['s6', 'Hedged – yes'],
    ['s6', 'Negated – yes'],
    ['s5', 'Said by – nobody named'],
    ['s1', 'When – 12 March 2031'],
    ['s1', 't2: on Friday'],
    ['s1', 'Date of the report – 12 March 2031, 18:30 UTC+01:00'],
    ['s1', 'Account of the report – Kestria, on the word of the ministry'],
  ])('tells of %s: %s', async (id, words) => expect((await cli(['explain', './a.txt', id])).out).toContain(words));

  it.each([
    ['c1', 'Between whom'],
    ['c1', 'Kestria, side: Kestria'],
    ['c1', 'Where – PORT SARROW'],
    ['c1', 'When – 12 March 2031'],
    ['c1', 's5: that the talks would go on'],
    ['c1', 'How long – not told'],
    ['c2', 'not told when'],
    ['c2', 'Lund, side: not told'],
    ['e3', 'Told at\n    [270, 344) Norvania’s Ilsabet Morvane'],
    ['e3', 'PLOVER – THREATEN, verbal conflict'],
    ['e3', 'Mode – force'],
    ['e3', 'How far it is told as done – reported: someone in the report says so'],
    ['e3', 'To whom – Brannoc Teyle, side: Kestria'],
    ['e3', 'Who vouches for it, outermost first\n    the ministry'],
    ['e1', 'p1: PORT SARROW'],
    ['e2', 'PLOVER – none: CAMEO alone knows it, neutral'],
    ['t2', 'When – 14 March 2031 (2031-03-14)'],
    ['t2', 'Spoken about in\n    s1: the exercise is'],
    ['p1', 'PORT SARROW – Port Sarrow, Kestria (12.5, -3.25)'],
  ])('tells of %s, in words: %s', async (id, words) => expect((await cli(['explain', './a.txt', id])).out).toContain(words));

  it.each([
    ['c1', { contact: 'c1', kind: { value: 'other', basis: 'stated' }, place: { places: [{ words: 'PORT SARROW' }] } }],
    ['e3', { event: 'e3', root: { value: 'THREATEN' }, source: { actors: [{ id: 'a4' }] }, statement: { id: 's4' } }],
    ['t1', { time: 't1', value: '2031-03-12', basis: 'inferred', reference: '2031-03-12T18:30:00+01:00' }],
    ['p1', { place: 'p1', name: 'PORT SARROW', value: { country: 'Kestria' }, candidates: [] }],
  ])('tells of %s, as JSON', async (id, data) =>
    expect(JSON.parse((await cli(['explain', './a.txt', id, '--format', 'json'])).out)).toMatchObject(data),
  );

  it('says what is not certain about a time and a place', async () => {
    const entry = { name: 'Port Sarrow', country: null, countryCode: null, latitude: 1, longitude: 2 };
    const report = () => ({
      ...REPORT,
      times: REPORT.times.map(time => ({ ...time, when: null, doubts: ['unclear'] as const })),
      places: REPORT.places.map(place => ({ ...place, entry: null, candidates: [entry] })),
    });
    expect((await cli(['explain', './a.txt', 't1'], { report })).out).toContain('the words fit more than one date');
    expect((await cli(['explain', './a.txt', 'p1'], { report })).out).toContain('the text does not decide which');
  });

  it('gives every inference as JSON', async () => {
    const { chain, parties, account, hedged } = JSON.parse((await cli(['explain', './a.txt', 's6', '--format', 'json'])).out);
    expect(chain.at(-1)).toMatchObject({ name: 'Lund', candidates: [{ name: 'Anna Lund' }, { name: 'Per Lund' }] });
    expect(parties.at(-1)).toMatchObject({ actor: { name: 'Brannoc Teyle' }, value: 'Kestria', basis: 'stated' });
    expect(account).toMatchObject({ value: 'Kestria', actor: { name: 'the ministry' }, basis: 'inferred' });
    expect(hedged).toMatchObject({ value: true, places: [{ words: 'reportedly' }] });
  });

  it.each([
    ['an unknown statement', ['./a.txt', 's9'], 'There is no statement s9', 'It has the statements s1 to s7'],
    ['an unknown contact', ['./a.txt', 'c9'], 'There is no contact c9', 'It has the contacts c1 to c2'],
    ['an id of no kind', ['./a.txt', 'x1'], 'There is no statement x1', 'It has the statements s1 to s7'],
    ['several reports', ['./', 's1'], 'it holds several', '--report ID'],
    ['a report that is not there', ['./', 's1', '--report', 'r7'], 'it holds no report r7', '--report ID'],
  ])('refuses %s', async (_name, args, message, hint) => {
    const { exit, err } = await cli(['explain', ...args]);
    expect(exit).toBe(2);
    expect(err).toContain(message);
    expect(err).toContain(hint);
  });

  it('takes the report that is named', async () =>
    expect((await cli(['explain', './', 's1', '--report', path('b.txt')])).out).toContain(`s1 in`));
});
