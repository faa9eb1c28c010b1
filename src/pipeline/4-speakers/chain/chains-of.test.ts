import { describe, expect, test } from 'vitest';
import { type Person, type SpeakerText, speakerText } from '../../../../test/support/speaker-text.js';
import type { ActorKind } from '../../../model/actor.js';
import type { Attribution } from '../../../model/statement.js';
import type { Figure } from '../cast.js';
import { chainsOf } from './chains-of.js';
import { passedOn } from './passed-on.js';
import type { Relay } from './relay.js';

const PEOPLE: readonly Person[] = [
  { name: 'Brannoc Teyle', also: ['Teyle'] },
  { name: 'Ilsabet Morvane', also: ['Morvane'] },
  { name: 'Lantern Wire', kind: 'organisation' },
  { name: 'Sarrow Courier', kind: 'organisation' },
];

/** Each statement's relays; who speaks is the first named in its source, else the source's words as a figure of `kind`. */
function relaysOf(source: string, options: Options = {}): readonly string[] {
  const { context, cast } = speakerText(source, PEOPLE);
  const attributions = context.attributions.map((each, k) => ({ ...each, inside: options.inside?.[k] ?? null }));
  const within = passedOn(context);
  const sourceOf = ({ id, source }: Attribution) => [...[within.get(id)].filter(span => span !== undefined), ...source];
  const speakers = new Map(
    attributions.map(each => [each.id, { figures: speakerOf(sourceOf(each), { context, cast }, options.kind) }]),
  );
  const chains = chainsOf({
    ...context,
    publisher: options.publisher ?? null,
    attributions,
    cast,
    speakers,
    told: new Map(Object.entries(options.told ?? {}).map(([id, name]) => [id, relay(name)])),
  });
  return attributions.map(({ id }) => (chains.get(id) ?? []).map(({ name }) => name).join(' < '));
}

interface Options {
  readonly inside?: readonly (string | null)[];
  readonly told?: Readonly<Record<string, string>>;
  readonly publisher?: string;
  readonly kind?: ActorKind;
}

function speakerOf(
  source: readonly (readonly [number, number])[],
  { context, cast }: SpeakerText,
  kind: ActorKind = 'group',
): readonly Figure[] {
  const [span] = source;
  if (!span) return [];
  const named = cast.mentions.find(({ span: [start, end] }) => start >= span[0] && end <= span[1]);
  const evidence = { party: { basis: 'absent', by: 'given', score: null } } as const;
  const name = context.text.slice(...span);
  return named?.figures ?? [{ name, kind, names: [name], roles: [], party: null, mentions: [span], gender: null, evidence }];
}

const relay = (name: string): Relay => ({
  figures: [],
  name,
  spans: [],
  evidence: { basis: 'stated', by: 'given', score: null },
});

describe('chainsOf', () => {
  test.each<[what: string, text: string, relays: readonly string[]]>([
    ['the report’s own words', '[s1:Teyle] [k1:said] [c1:the port would close].', ['']],
    ['a relay behind', '[s1:Teyle] [k1:said] [c1:the port would close], according to two aides.', ['two aides']],
    [
      'a relay that reports',
      '[c1:The port would close], [s1:Teyle] [k1:said], as reported by Lantern Wire on Friday.',
      ['Lantern Wire'],
    ],
    ['a relay that quotes', 'Lantern Wire quoted [s1:Teyle] as [k1:saying] [c1:that the port would close].', ['Lantern Wire']],
    ['the source is the relay', '[c1:“The port will close,” Teyle said], [k1:according to] [s1:Lantern Wire].', ['Lantern Wire']],
    ['the source speaks itself', '[c1:The port will close], [k1:according to] [s1:Lantern Wire].', ['']],
    [
      'another statement’s source',
      '[s1:Teyle] [k1:said] [c1:so] and [c2:the port was full], [k2:according to] [s2:Morvane].',
      ['', ''],
    ],
  ])('%s', (_, text, relays) => {
    expect(relaysOf(text)).toEqual(relays);
  });

  test('a statement inside another one has its speaker for a relay', () => {
    const text = '[s1:Teyle] [k1:said] [c1:that [s2:Morvane] [k2:had promised] [c2:to wait]].';
    expect(relaysOf(text, { inside: [null, 's1'] })).toEqual(['', 'Brannoc Teyle']);
  });

  test('an outlet that was told it stands before those who told it', () => {
    const text = '[s1:Two aides] [k1:told] the Sarrow Courier [c1:that [s2:Teyle] [k2:threatened] [c2:to go]].';
    expect(relaysOf(text, { inside: [null, 's1'], told: { s1: 'Sarrow Courier' } })).toEqual(['', 'Sarrow Courier < Two aides']);
    expect(relaysOf(text, { inside: [null, 's1'], told: { s1: 'the committee' } })).toEqual(['', 'Two aides']);
  });

  test('a loop ends and repeats nobody', () => {
    const text = '[s1:Teyle] [k1:said] [c1:that [s2:Morvane] [k2:said] [c2:that [s3:Teyle] [k3:said] [c3:so]]].';
    expect(relaysOf(text, { inside: [null, 's1', 's2'] })).toEqual(['', 'Brannoc Teyle', 'Ilsabet Morvane']);
    expect(relaysOf(text, { inside: ['s3', 's1', 's2'] })).toHaveLength(3);
  });

  test('who publishes the report is no relay of it', () => {
    const text = '[c1:The port would close], [s1:Teyle] [k1:said], as reported by Lantern Wire.';
    expect(relaysOf(text, { publisher: 'The Lantern Wire' })).toEqual(['']);
  });
});

describe('polls', () => {
  const POLL = 'A new poll by the University of Sarrow came out on Friday.\n\n';

  test('who answers speaks through the poll, and so do groups in the next words', () => {
    const text = `${POLL}[s1:Sixty percent of voters] [k1:said] [c1:they were tired]. [s2:Islanders] [k2:said] [c2:they were not].`;
    const poll = 'A new poll by the University of Sarrow';
    expect(relaysOf(text)).toEqual([poll, poll]);
  });

  test('a poll that is the source is a relay of those in its numbers', () => {
    const text = '[k1:In] [s1:a Lantern Wire poll], [c1:one in five voters said they were tired].';
    expect(relaysOf(text, { kind: 'document' })[0]).toBe('a Lantern Wire poll');
  });

  test.each([
    ['a ballot', `${POLL}[s1:Sixty percent of islanders] [k1:voted for] [c1:the pact].`],
    ['a person', `${POLL}[s1:Teyle], who holds 12 percent, [k1:said] [c1:he was tired].`],
    ['no poll', '[s1:Sixty percent of voters] [k1:said] [c1:they were tired].'],
    ['poll workers', 'The poll workers came late. [s1:Half of them] [k1:said] [c1:they were tired].'],
  ])('not: %s', (_, text) => {
    expect(relaysOf(text)).toEqual(['']);
  });
});

test('hostile text takes no longer than other text', () => {
  const text = `${'according to a A A A A A A '.repeat(8_000)}poll [s1:Teyle] [k1:said] [c1:${'Ab ab '.repeat(8_000)}]`;
  const started = performance.now();
  relaysOf(text);
  expect(performance.now() - started).toBeLessThan(3_000);
});
