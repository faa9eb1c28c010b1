/** The statements of a report for people, by who said them: `--by actor`. */
import { actorOf } from '../../export/words/actor-of.js';
import { type ActorPart, mentionWords, partsOf, partWords } from '../../export/words/actor-parts.js';
import { counted } from '../../export/words/label-words.js';
import { aside, between, type Piece, plain } from '../../export/words/pieces.js';
import { type SpeakerGroup, speakerGroups } from '../../export/words/speaker-groups.js';
import { mannerParts, viaPieces } from '../../export/words/statement-lines.js';
import { knownBy, speakerOf } from '../../export/words/voice.js';
import type { Report } from '../../model/report.js';
import type { Statement } from '../../model/statement.js';
import { wrapped } from '../terminal/lines.js';
import type { Layout } from './layout.js';
import { painted } from './painted.js';
import { statementBlock } from './statement-block.js';

/** A part of lines for each speaker. */
export function peopleSpeakers(report: Report, layout: Layout): readonly string[] {
  const parts = new Map(partsOf(report).map(part => [part.actor.id, part]));
  return speakerGroups(report).map(group => {
    const title = [...group.head, plain(` · ${howOften(group, parts.get(group.actor ?? ''))}`)];
    return [wrapped(painted(title, layout.style), layout.columns), ...groupLines(report, group, layout)].join('\n');
  });
}

/** "2 statements, is told 1 · named 3 times" */
function howOften({ statements }: SpeakerGroup, part: ActorPart | undefined): string {
  return part === undefined ? counted(statements.length, 'statement') : `${partWords(part)} · ${mentionWords(part.actor)}`;
}

function groupLines(report: Report, { actor, statements }: SpeakerGroup, layout: Layout): readonly string[] {
  return statements.flatMap(statement => {
    const beside = { head: statementHead(report, statement, actor), via: viaPieces(report, statement), depth: 0 };
    return statementBlock(report, statement, beside, layout);
  });
}

/** "(“he”, inferred) · with Ilsabet Morvane · said · to reporters · within s3" */
function statementHead(report: Report, statement: Statement, actor: string | null): readonly Piece[] {
  const [known, ...rest] = actor === null ? [] : knownBy(report, speakerOf(statement));
  const parts = [
    known === undefined ? [] : [{ ...known, words: known.words.trimStart() }, ...rest],
    companions(report, statement, actor),
    ...mannerParts(report, statement),
    statement.inside === null ? [] : [aside(`within ${statement.inside}`)],
  ];
  return between(parts, ' · ');
}

/** Who says it too. */
function companions(report: Report, statement: Statement, actor: string | null): readonly Piece[] {
  const others = speakerOf(statement).actors.filter(id => actor !== null && id !== actor);
  const names = others.map((id): readonly Piece[] => [{ words: actorOf(report, id)?.name ?? id, tone: 'who', actor: id }]);
  return names.length === 0 ? [] : [plain('with '), ...between(names, ' and ')];
}
