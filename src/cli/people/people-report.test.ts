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
The Sarrow Courier · 2031-03-12 · en

  s1  Kestria’s defence minister Brannoc Teyle · said
      the exercise is “purely defensive” and would end on Friday
      mixed: partly word for word

  s2  Teyle (inferred) · added
      “We were told in advance,” … “and we are grateful.”
      direct: word for word

  s3  the ministry · According to
      Norvania’s Ilsabet Morvane warned against the deployment of
      personnel to .
      indirect: retold · words missing after “to”
      s4  Norvania’s Ilsabet Morvane · warned
          against the deployment of personnel to .
          indirect: retold · words missing after “to”

  s5  nobody named · Emphasized
      that the talks would go on
      indirect: retold · subject missing before “Emphasized”

Gaps
  words missing after “to”: “… the deployment of personnel to .” (s3,
  s4)
  subject missing before “Emphasized”: “Emphasized that the talks would
  go on.” (s5)

Removed
  navigation (4): “Home” “World” “Harbour” and 1 more
  read-more link: “Read more: Ferry line closed”

5 statements · 1 with nobody named · 2 gaps · 5 parts removed
`));

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
        for (const line of shown(report, columns).split('\n')) {
          expect(stringWidth(line)).toBeLessThanOrEqual(columns);
          expect(line).not.toMatch(/\p{Control}|\u202e|\p{Surrogate}/u);
        }
      }),
    ));
});
