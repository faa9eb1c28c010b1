import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { anyReport, PLAIN_CHARACTER } from '../../../test/support/any-report.js';
import { REPORT, reportOf, spanOf, statement } from '../../../test/support/recorded-report.js';
import type { Report } from '../../model/report.js';
import { styleFor } from '../terminal/style.js';
import { peopleReport } from './people-report.js';

const plain = styleFor({ color: false, terminal: false, env: {} });
const painted = styleFor({ color: true, terminal: true, env: {} });
const shown = (report: Report, columns = 72) => peopleReport(report, { style: plain, columns });

describe('peopleReport', () => {
  it('shows what was said by whom, what is missing and what was removed', () =>
    expect(shown(REPORT)).toBe(`Kestria and Norvania talk again
The Sarrow Courier · 12 March 2031 · en
One side’s account: Kestria, on the word of the ministry (inferred)

  s1  Brannoc Teyle (Kestria) · said · 12 March 2031 (inferred)
      the exercise is “purely defensive” and would end on Friday
      partly word for word

  s2  Brannoc Teyle (Kestria) (inferred) · added
      “We were told in advance,” … “and we are grateful.”
      support · word for word

  s3  the ministry (Kestria) · According to
      Norvania’s Ilsabet Morvane warned against the deployment of
      personnel to .
      retold · words missing after “to”
      s4  Ilsabet Morvane (Norvania) · warned · to Brannoc Teyle
          (inferred)
          against the deployment of personnel to .
          a threat · retold · words missing after “to”

  s5  nobody named · Emphasized
      that the talks would go on
      retold · subject missing before “Emphasized”

  s6  Lund: Anna Lund or Per Lund? · denied · to Brannoc Teyle · in a
      letter
      that ferries were unsafe
      a denial · hedged: “reportedly” · negated: “denied” · retold

  s7  Ilsabet Morvane (Norvania) (“She”, inferred) · agreed
      according to two envoys, as reported by Lantern Wire
      to wait
      a promise · retold

Actors
  Brannoc Teyle, defence minister · Kestria · 2 statements, is told 2 ·
  named 3 times
  Ilsabet Morvane · Norvania · 2 statements · named 2 times
  the ministry · Kestria (inferred) · 1 statement, passes on 1 · named
  once
  Lantern Wire · passes on 1 · named 2 times
  Anna Lund · perhaps 1 statement · named once
  Per Lund · perhaps 1 statement · named once
  two envoys · passes on 1 · named once
  only named: Harbour Council

Contacts
  c1  contact · held · 12 March 2031 (inferred) · Kestria, Norvania · at
      PORT SARROW
      next: “the talks would go on”
      said in it: s5
  c2  letter · held · Lund, Brannoc Teyle (Kestria)
      about: “ferries”
      said in it: s6
      not told for which side everyone took part · not told when

Events
  e1  Kestria → Norvania · CONSULT · 040 · done · 12 March 2031
      (inferred) · at PORT SARROW · c1
  e2  Brannoc Teyle (Kestria) · make statement · 010 · done · s1
  e3  Ilsabet Morvane (Norvania) → Brannoc Teyle (Kestria) (inferred) ·
      THREATEN force (military) · 138 · reported by the ministry · s4

Gaps
  words missing after “to”: “… the deployment of personnel to .” (s3,
  s4)
  subject missing before “Emphasized”: “Emphasized that the talks would
  go on.” (s5)

Removed
  navigation (4): “Home” “World” “Harbour” and 1 more
  read-more link: “Read more: Ferry line closed”

7 statements · 1 with nobody named · 1 undecided between names · 2
contacts · 3 events · 2 gaps · 5 parts removed
`));

  it('shows who said what, each speaker once, nobody named last', () => {
    const text = peopleReport(REPORT, { style: plain, columns: 72 }, 'actor');
    expect(text).toContain(`
Brannoc Teyle, defence minister · Kestria · 2 statements, is told 2 ·
named 3 times
  s1  said · 12 March 2031 (inferred)
      the exercise is “purely defensive” and would end on Friday
      partly word for word
  s2  (inferred) · added
      “We were told in advance,” … “and we are grateful.”
      support · word for word

Ilsabet Morvane · Norvania · 2 statements · named 2 times
  s4  warned · to Brannoc Teyle (inferred) · within s3
      according to the ministry (Kestria)
      against the deployment of personnel to .
      a threat · retold · words missing after “to”
  s7  (“She”, inferred) · agreed
      according to two envoys, as reported by Lantern Wire
      to wait
      a promise · retold

the ministry · Kestria (inferred) · 1 statement, passes on 1 · named
once
  s3  According to
      Norvania’s Ilsabet Morvane warned against the deployment of
      personnel to .
      retold · words missing after “to”

Lund: Anna Lund or Per Lund? · 1 statement
  s6  denied · to Brannoc Teyle · in a letter
      that ferries were unsafe
      a denial · hedged: “reportedly” · negated: “denied” · retold

nobody named · 1 statement
  s5  Emphasized
      that the talks would go on
      retold · subject missing before “Emphasized”

Other actors
  Lantern Wire · passes on 1 · named 2 times
  Anna Lund · perhaps 1 statement · named once
  Per Lund · perhaps 1 statement · named once
  two envoys · passes on 1 · named once
  only named: Harbour Council
`);
  });

  it.each<[string, Partial<Report>, string]>([
    [
      'a date that the text contradicts',
      { date: { ...REPORT.date, doubts: ['contradicts'] } },
      '12 March 2031 (it and another date',
    ],
    ['when it was published, where no date is told', { published: 'March 2031' }, 'Courier · March 2031 ·'],
    ['no such date', { date: { ...REPORT.date, when: null, doubts: ['no-such-date'] } }, '(the calendar has no such date)'],
    ['no date (negative)', {}, 'The Sarrow Courier · en'],
  ])('tells %s', (_name, fields, words) => expect(shown(reportOf('Rain fell.', fields), 100)).toContain(words));

  it('says so where nothing was found', () => {
    const facts = { id: 'empty.txt', publisher: null, published: null, language: null };
    expect(shown(reportOf('Rain fell.', facts))).toBe('empty.txt\n\nno statements · no gaps · no parts removed\n');
  });

  it.each([
    [
      'marks that stand just outside of the content are shown with it',
      '“We wait,” he said.',
      'We wait,',
      ['We wait,'],
      '“We wait,”',
    ],
    ['other signs beside it are not (negative)', '(We wait) he said.', 'We wait', [], '      We wait\n'],
    ['line breaks of the text are spaces', 'He said we\n  wait.', 'we\n  wait', [], '      we wait\n'],
  ])('%s', (_name, text, content, quoted, line) => {
    const spans = { content: [spanOf(text, content)], quoted: quoted.map(part => spanOf(text, part)) };
    expect(shown(reportOf(text, { statements: [statement({ id: 's1', ...spans })] }))).toContain(line);
  });

  it('paints who, the cue, what is verbatim and the gaps', () => {
    const text = peopleReport(REPORT, { style: painted, columns: 72 });
    expect(text).toContain('“\u001b[32mpurely defensive\u001b[39m”');
    expect(text).toContain('\u001b[33msaid\u001b[39m');
    expect(text).toContain('\u001b[35mwords missing after “to”\u001b[39m');
  });

  it('stays within the columns and drives no terminal, whatever the report', () =>
    fc.assert(
      fc.property(anyReport(PLAIN_CHARACTER), fc.integer({ min: 24, max: 60 }), (report, columns) => {
        const text = shown(report, columns) + peopleReport(report, { style: plain, columns }, 'actor');
        for (const line of text.split('\n')) {
          expect(stringWidth(line)).toBeLessThanOrEqual(columns);
          expect(line).not.toMatch(/\p{Control}|\u202e|\p{Surrogate}/u);
        }
      }),
    ));
});
