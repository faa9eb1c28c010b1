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
    ['s1', 'Account of the report – Kestria, on the word of the ministry'],
  ])('tells of %s: %s', async (id, words) => expect((await cli(['explain', './a.txt', id])).out).toContain(words));

  it('gives every inference as JSON', async () => {
    const { chain, parties, account, hedged } = JSON.parse((await cli(['explain', './a.txt', 's6', '--format', 'json'])).out);
    expect(chain.at(-1)).toMatchObject({ name: 'Lund', candidates: [{ name: 'Anna Lund' }, { name: 'Per Lund' }] });
    expect(parties.at(-1)).toMatchObject({ actor: { name: 'Brannoc Teyle' }, value: 'Kestria', basis: 'stated' });
    expect(account).toMatchObject({ value: 'Kestria', actor: { name: 'the ministry' }, basis: 'inferred' });
    expect(hedged).toMatchObject({ value: true, places: [{ words: 'reportedly' }] });
  });

  it.each([
    ['an unknown statement', ['./a.txt', 's9'], 'There is no statement s9', 'It has the statements s1 to s7'],
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
