/** The actors of a report for people: a line for each who has a part in it, and one for those who are only named. */
import { type ActorPart, actorPieces, hasPart, mentionWords, partsOf, partWords } from '../../export/words/actor-parts.js';
import { plain } from '../../export/words/pieces.js';
import type { Report } from '../../model/report.js';
import { harmlessLine } from '../terminal/harmless.js';
import { wrapped } from '../terminal/lines.js';
import type { Layout } from './layout.js';
import { painted } from './painted.js';

/** Of those who are only named, so many are. */
const NAMED = 6;

/** `Brannoc Teyle, defence minister · Kestria · 2 statements, is told 1 · named 3 times` */
export function peopleActors(report: Report, layout: Layout): readonly string[] {
  return actorLines(partsOf(report), layout);
}

/** The same, of those who say nothing themselves. */
export function peopleOtherActors(report: Report, layout: Layout): readonly string[] {
  return actorLines(
    partsOf(report).filter(part => part.says.length === 0),
    layout,
  );
}

function actorLines(parts: readonly ActorPart[], layout: Layout): readonly string[] {
  const named = parts.filter(part => !hasPart(part));
  return [
    ...parts.filter(hasPart).map(part => actorLine(part, layout)),
    ...(named.length === 0 ? [] : [namedLine(named, layout)]),
  ];
}

function actorLine(part: ActorPart, { style, columns }: Layout): string {
  const tail = plain(` · ${partWords(part)} · ${mentionWords(part.actor)}`);
  return wrapped(painted([...actorPieces(part.actor), tail], style), columns, 2);
}

/** `only named: Harbour Council, Kestria and 4 more` */
function namedLine(named: readonly ActorPart[], { style, columns }: Layout): string {
  const names = named.slice(0, NAMED).map(({ actor }) => harmlessLine(actor.name));
  const more = named.length - names.length;
  return wrapped(style.quiet(`only named: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`), columns, 2);
}
