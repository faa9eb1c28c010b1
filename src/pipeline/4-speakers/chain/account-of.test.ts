import { describe, expect, test } from 'vitest';
import { type Person, speakerText } from '../../../../test/support/speaker-text.js';
import { accountOf } from './account-of.js';

const PEOPLE: readonly Person[] = [
  { name: 'Brannoc Teyle', also: ['Teyle'], party: 'Kestria' },
  { name: 'Dorn Hask', also: ['Hask'], party: 'Kestria' },
  { name: 'Ilsabet Morvane', also: ['Morvane'], party: 'Norvania' },
  { name: 'Ada Brenn', also: ['Brenn'] },
  { name: 'Kestrian Foreign Ministry', kind: 'government', party: 'Kestria' },
  { name: 'Sarrow Courier', kind: 'organisation' },
];

function account(source: string, facts: { readonly title?: string; readonly publisher?: string } = {}): string {
  const { context, cast } = speakerText(source, PEOPLE);
  const speakers = new Map(
    context.attributions.map(({ id, source: [span] }) => {
      const named = cast.mentions.find(mention => span && mention.span[0] >= span[0] && mention.span[1] <= span[1]);
      return [id, { figures: named?.figures ?? [] }];
    }),
  );
  const { title = null, publisher = null } = facts;
  const { party, evidence } = accountOf({ ...context, title, publisher, cast, speakers });
  return `${party}: ${evidence.by}`;
}

const said = (...names: readonly string[]): string =>
  names.map((name, k) => `[s${k + 1}:${name}] [k${k + 1}:said] [c${k + 1}:it was so].`).join(' ');

describe('accountOf', () => {
  test.each<[what: string, text: string, expected: string]>([
    [
      'its readout is named',
      `The two spoke on Friday, according to the Kestrian Foreign Ministry’s readout. ${said('Teyle', 'Morvane')}`,
      'Kestria: readout-named',
    ],
    [
      'its press service tells it',
      `The press service of the Kestrian Foreign Ministry reports a call. ${said('Teyle')}`,
      'Kestria: readout-named',
    ],
    ['one side alone speaks', said('Teyle', 'Hask', 'Teyle'), 'Kestria: one-side-speaks'],
    ['two sides speak', said('Teyle', 'Hask', 'Morvane', 'Teyle'), 'null: no-one-side'],
    ['somebody of no side speaks', said('Teyle', 'Hask', 'Brenn', 'Teyle'), 'null: no-one-side'],
    [
      'nobody is behind one of them',
      `${said('Teyle', 'Hask', 'Teyle')} [k4:It was said] [c4:that rain fell].`,
      'null: no-one-side',
    ],
    ['too few speak', said('Teyle', 'Hask'), 'null: no-one-side'],
    ['nothing', '', 'null: no-one-side'],
  ])('%s', (_, text, expected) => {
    expect(account(text)).toBe(expected);
  });

  test.each<[what: string, text: string, expected: string]>([
    [
      'a ministry’s letterhead',
      `Ministry of Defence of Kestria\nPress Office\n\n${said('Teyle', 'Morvane')}`,
      'Kestria: letterhead',
    ],
    [
      'a state that only the text knows, by its adjective',
      `Royal Velmoran Ministry of Defence\n\nA call with the Foreign Minister of Velmora. ${said('Teyle', 'Morvane')}`,
      'Velmora: letterhead',
    ],
    ['a ministry of no state', `Ministry of Defence\n\n${said('Teyle', 'Morvane')}`, 'null: no-one-side'],
    ['a newspaper’s', `The Sarrow Courier\n\n${said('Teyle', 'Morvane')}`, 'null: no-one-side'],
    [
      'a ministry named in a sentence is no letterhead',
      `The Ministry of Defence of Kestria spoke.\n\n${said('Teyle', 'Morvane')}`,
      'null: no-one-side',
    ],
    [
      'a ministry named far below',
      `Talks\n\nNews\n\n${said('Teyle', 'Morvane')}\n\nMinistry of Defence of Kestria`,
      'null: no-one-side',
    ],
  ])('%s', (_, text, expected) => {
    expect(account(text)).toBe(expected);
  });

  test.each<[publisher: string, expected: string]>([
    ['Kestrian Foreign Ministry', 'Kestria: official-publisher'],
    ['The White House', 'United States: official-publisher'],
    ['Presidency of Talmark', 'Talmark: official-publisher'],
    ['Ministry of Defence of Norvania', 'Norvania: official-publisher'],
    ['Ministry of Defence', 'Ministry of Defence: official-publisher'],
    ['Sarrow Courier', 'null: no-one-side'],
    ['Cabinet Makers Weekly', 'null: no-one-side'],
  ])('published by %s', (publisher, expected) => {
    expect(account(said('Teyle', 'Morvane'), { publisher })).toBe(expected);
  });

  test.each<[title: string, expected: string]>([
    ['Readout of President Brannoc Teyle’s Call with Ilsabet Morvane', 'Kestria: readout-title'],
    ['Brannoc Teyle calls Ilsabet Morvane', 'null: no-one-side'],
  ])('%s', (title, expected) => {
    expect(account(said('Teyle', 'Morvane'), { title })).toBe(expected);
  });
});
