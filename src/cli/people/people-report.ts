/** A report for people: what it is, its statements, actors, contacts, events and gaps, what was removed from it, and the counts. */
import { factsOf, headingOf } from '../../export/words/label-words.js';
import { accountPieces, countsOf } from '../../export/words/report-words.js';
import type { Report } from '../../model/report.js';
import { harmlessLine } from '../terminal/harmless.js';
import { wrapped } from '../terminal/lines.js';
import type { Layout } from './layout.js';
import { painted } from './painted.js';
import { peopleActors, peopleOtherActors } from './people-actors.js';
import { peopleContacts } from './people-contacts.js';
import { peopleEvents } from './people-events.js';
import { peopleGaps } from './people-gaps.js';
import { peopleRemoved } from './people-removed.js';
import { peopleSpeakers } from './people-speakers.js';
import { peopleStatements } from './people-statements.js';

/** What the statements are grouped by; `null`: they stand in the order of the text. */
export type Grouping = 'actor' | null;

/** The report as lines of text that end with a line break. */
export function peopleReport(report: Report, layout: Layout, by: Grouping = null): string {
  const parts = [
    heading(report, layout),
    ...(by === 'actor' ? bySpeaker(report, layout) : inOrder(report, layout)),
    ...section('Contacts', peopleContacts(report, layout), layout),
    ...section('Events', peopleEvents(report, layout), layout),
    ...section('Gaps', peopleGaps(report, layout), layout),
    ...section('Removed', peopleRemoved(report.removed, layout), layout),
    layout.style.quiet(wrapped(countsOf(report).join(' · '), layout.columns)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function inOrder(report: Report, layout: Layout): readonly string[] {
  return [...peopleStatements(report, layout), ...section('Actors', peopleActors(report, layout), layout)];
}

function bySpeaker(report: Report, layout: Layout): readonly string[] {
  return [...peopleSpeakers(report, layout), ...section('Other actors', peopleOtherActors(report, layout), layout)];
}

/** What stands between two reports. */
export function peopleRule({ style, columns }: Layout): string {
  return `\n${style.quiet('─'.repeat(columns))}\n\n`;
}

function heading(report: Report, { style, columns }: Layout): string {
  const below = [harmlessLine(factsOf(report).join(' · ')), painted(accountPieces(report), style)];
  return [style.title(harmlessLine(headingOf(report))), ...below.filter(line => line !== '')]
    .map(line => wrapped(line, columns))
    .join('\n');
}

function section(title: string, lines: readonly string[], { style }: Layout): readonly string[] {
  return lines.length === 0 ? [] : [[style.title(title), ...lines].join('\n')];
}
