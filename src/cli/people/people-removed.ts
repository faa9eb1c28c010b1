/** What was left out of a report, for people: each reason once, with its count and the first words of a few. */
import { REASON_WORDS } from '../../export/words/label-words.js';
import { firstWords } from '../../export/words/span-words.js';
import type { RemovalReason, Removed } from '../../model/report.js';
import { harmlessLine } from '../terminal/harmless.js';
import { wrapped } from '../terminal/lines.js';
import type { Layout } from './layout.js';

/** So many of each reason are quoted; the others are counted. */
const QUOTED = 3;
const WORDS = 48;

/** `navigation (12): “Home” “World” “Politics” and 9 more` */
export function peopleRemoved(removed: readonly Removed[], { style, columns }: Layout): readonly string[] {
  return [...byReason(removed)].map(([reason, parts]) => {
    const label = parts.length === 1 ? REASON_WORDS[reason] : `${REASON_WORDS[reason]} (${parts.length})`;
    return wrapped(`${label}: ${style.quiet(quotedFew(parts))}`, columns, 2);
  });
}

function quotedFew(parts: readonly Removed[]): string {
  const few = parts.slice(0, QUOTED).map(part => `“${harmlessLine(firstWords(part.text, WORDS))}”`);
  return [...few, ...(parts.length > QUOTED ? [`and ${parts.length - QUOTED} more`] : [])].join(' ');
}

function byReason(removed: readonly Removed[]): ReadonlyMap<RemovalReason, readonly Removed[]> {
  const groups = new Map<RemovalReason, Removed[]>();
  for (const part of removed) {
    const group = groups.get(part.reason);
    if (group === undefined) groups.set(part.reason, [part]);
    else group.push(part);
  }
  return groups;
}
