import { expect, it } from 'vitest';
import { actor, link, REPORT, reportOf, statement } from '../../../test/support/recorded-report.js';
import type { Report } from '../../model/report.js';
import { hasPart, partsOf, partWords } from './actor-parts.js';
import { speakerGroups } from './speaker-groups.js';

const drawn = (report: Report) =>
  speakerGroups(report).map(
    ({ head, statements }) => `${head.map(piece => piece.words).join('')}: ${statements.map(one => one.id).join(' ')}`,
  );

const ACTORS = ['Ada Brenn', 'Corvin Aldry', 'Per Lund'].map((name, index) => actor({ id: `a${index + 1}`, name }));

const said = (...speakers: readonly (readonly string[])[]) =>
  reportOf('Rain.', {
    actors: ACTORS,
    statements: speakers.map((actors, index) =>
      statement({ id: `s${index + 1}`, chain: [link({ actors, name: actors.length > 0 ? 'x' : null })] }),
    ),
  });

it.each<[string, Report, readonly string[]]>([
  ['most statements first', said(['a1'], ['a2'], ['a2']), ['Corvin Aldry: s2 s3', 'Ada Brenn: s1']],
  ['else in the order of the text', said(['a2'], ['a1']), ['Corvin Aldry: s1', 'Ada Brenn: s2']],
  ['nobody last, however much nobody said', said([], [], ['a1']), ['Ada Brenn: s3', 'nobody named: s1 s2']],
  ['what two say together with each', said(['a1', 'a2'], ['a1']), ['Ada Brenn: s1 s2', 'Corvin Aldry: s1']],
  ['an actor named twice in a link (negative)', said(['a1', 'a1']), ['Ada Brenn: s1']],
  ['no statements (negative)', said(), []],
])('%s', (_name, report, groups) => expect(drawn(report)).toEqual(groups));

it('keeps the undecided apart from those who might have said it', () =>
  expect(drawn(REPORT)).toContain('Lund: Anna Lund or Per Lund?: s6'));

it('counts what each does', () =>
  expect(
    partsOf(REPORT)
      .filter(hasPart)
      .map(part => `${part.actor.name}: ${partWords(part)}`),
  ).toEqual([
    'Brannoc Teyle: 2 statements, is told 2',
    'Ilsabet Morvane: 2 statements',
    'the ministry: 1 statement, passes on 1',
    'Lantern Wire: passes on 1',
    'Anna Lund: perhaps 1 statement',
    'Per Lund: perhaps 1 statement',
    'two envoys: passes on 1',
  ]));
