/** What a report gives that names nobody, or too many: never a guess shown as fact. */
import { describe, expect, test } from 'vitest';
import { type Person, type Said, speakerText } from '../../../test/support/speaker-text.js';
import type { UndatedStatement } from '../../model/statement.js';
import type { Context } from './context.js';
import { identify } from './identify.js';

/** The text with its people marked by the tagger as well. */
function contextOf(source: string, people: readonly Person[], said: Said = {}): Context {
  const { context, cast } = speakerText(source, people, said);
  const names = cast.mentions.map(({ span, figures: [figure] }) => {
    const kind = figure?.kind === 'person' ? ('person' as const) : ('organisation' as const);
    return { kind, span, score: 0.9 };
  });
  return { ...context, tagging: { ...context.tagging, names } };
}

const shown = ({ speaker, evidence, chain }: UndatedStatement) => [
  speaker,
  evidence.speaker.basis,
  chain.at(-1)?.candidates.length,
];

const ANNA: Person = { name: 'Anna Lund', also: ['Lund'] };
const PER: Person = { name: 'Per Lund', also: ['Lund'] };

describe('who is behind a statement', () => {
  test('where nobody is named, nobody is', () => {
    const { statements, actors } = identify(contextOf('It [k1:was stressed] [c1:that the talks go on].', []));
    expect(statements.map(shown)).toEqual([[null, 'absent', 0]]);
    expect(actors).toEqual([]);
  });

  test('between two of one surname the text decides, or nobody', () => {
    const text = 'Anna Lund met Per Lund. [s1:Lund] [k1:said] [c1:it was late]. [s2:Per Lund] [k2:said] [c2:no].';
    const { statements, actors } = identify(contextOf(text, [ANNA, PER]));
    expect(statements.map(shown)).toEqual([
      [null, 'absent', 2],
      ['Per Lund', 'stated', 0],
    ]);
    expect(actors.map(({ name }) => name)).toEqual(['Anna Lund', 'Per Lund']);
  });

  test('a pronoun with nobody before it is nobody', () => {
    const { statements } = identify(contextOf('[s1:He] [k1:said] [c1:it was late].', []));
    expect(statements.map(shown)).toEqual([[null, 'absent', 0]]);
    expect(statements[0]?.kind).toBe('person');
  });

  test('a chain that loops ends: nobody passes on his own words', () => {
    const context = contextOf('[s1:Lund] [k1:said] [c1:[s2:Varn] [k2:said] [c2:[s3:Lund] [k3:said] [c3:no]]].', [
      ANNA,
      { name: 'Oleg Varn', also: ['Varn'] },
    ]);
    const inside = [null, 's1', 's2'];
    const attributions = context.attributions.map((attribution, k) => ({ ...attribution, inside: inside[k] ?? null }));
    const { statements } = identify({ ...context, attributions });
    expect(statements.map(({ speaker, via }) => [speaker, via])).toEqual([
      ['Lund', []],
      ['Varn', ['Lund']],
      ['Lund', ['Varn']],
    ]);
  });

  test('a thousand names are a thousand actors, each said once', () => {
    const names = Array.from({ length: 1000 }, (_, k) => `Bram ${letters(k)}`);
    const text = names.map((name, k) => `[s${(k % 90) + 1}:${name}] [k${(k % 90) + 1}:said] [c${(k % 90) + 1}:no].`);
    const { actors } = identify(
      contextOf(
        text.join('\n'),
        names.map(name => ({ name })),
      ),
    );
    expect(actors.length).toBe(1000);
    expect(new Set(actors.map(({ name }) => name))).toEqual(new Set(names));
  });

  test('a publisher is the outermost link, and no one who passed it on', () => {
    const context = { ...contextOf('[s1:Anna Lund] [k1:said] [c1:no].', [ANNA]), publisher: 'The Sarrow Courier' };
    const { statements } = identify(context);
    expect(statements[0]?.chain.map(({ role, name }) => [role, name])).toEqual([
      ['outlet', 'The Sarrow Courier'],
      ['speaker', 'Anna Lund'],
    ]);
    expect(statements[0]?.via).toEqual([]);
  });
});

/** A surname of its own for each number, two letters apart from every other: a spelling slip is one. */
function letters(k: number): string {
  const parts = ['bavos', 'cenit', 'dorun', 'felag', 'gimek', 'hulop', 'jarid', 'kosuf', 'lemab', 'nupiv'];
  const [hundreds, tens, ones] = [Math.floor(k / 100), Math.floor(k / 10) % 10, k % 10];
  const name = `${parts[hundreds]}${parts[tens]}${parts[ones]}`;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
