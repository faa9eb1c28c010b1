/** The coded events of a report for people: a line for each. */
import { eventPieces } from '../../export/words/event-words.js';
import type { Report } from '../../model/report.js';
import { wrappedBeside } from '../terminal/lines.js';
import { labelOf } from './label-of.js';
import type { Layout } from './layout.js';
import { painted } from './painted.js';
import { STEP } from './statement-block.js';

/** `e3  Kestria → Norvania · ACCUSE disapprove · 111 · reported by the ministry · s4` */
export function peopleEvents(report: Report, { style, columns }: Layout): readonly string[] {
  return report.events.map(event => {
    const label = labelOf(event.id);
    const head = { label: style.id(label), width: label.length, text: painted(eventPieces(report, event), style) };
    return wrappedBeside(head, columns, STEP + label.length);
  });
}
