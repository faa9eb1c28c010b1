/** The statements of a report by who said them: for `readout read --by actor`. */
import type { Report } from '../../model/report.js';
import type { Link, Statement } from '../../model/statement.js';
import { actorsOf } from './actor-of.js';
import { actorPieces } from './actor-parts.js';
import { NOBODY } from './label-words.js';
import type { Piece } from './pieces.js';
import { speakerOf, voicePieces } from './voice.js';

export interface SpeakerGroup {
  /** "Brannoc Teyle, defence minister · Kestria", "Lund: Anna Lund or Per Lund?", "nobody named" */
  readonly head: readonly Piece[];
  /** The actor's id; `null` where it is not one of the report's actors. */
  readonly actor: string | null;
  readonly statements: readonly Statement[];
}

interface Key {
  readonly name: string;
  readonly actor: string | null;
  /** Nobody named comes last, however much nobody has said. */
  readonly last: boolean;
  readonly head: () => readonly Piece[];
}

/** Each speaker once, those with most statements first, else in the order of the text; what several say together stands with each. */
export function speakerGroups(report: Report): readonly SpeakerGroup[] {
  const groups = new Map<string, { readonly key: Key; readonly statements: Statement[] }>();
  for (const statement of report.statements)
    for (const key of keysOf(report, speakerOf(statement))) {
      const group = groups.get(key.name);
      if (group === undefined) groups.set(key.name, { key, statements: [statement] });
      else group.statements.push(statement);
    }
  return [...groups.values()]
    .toSorted((a, b) => Number(a.key.last) - Number(b.key.last) || b.statements.length - a.statements.length)
    .map(({ key, statements }) => ({ head: key.head(), actor: key.actor, statements }));
}

function keysOf(report: Report, link: Link): readonly Key[] {
  const actors = actorsOf(report, link.actors);
  if (link.candidates.length > 0) return [keyOf(`or ${link.candidates.join(' ')}`, () => voicePieces(report, link))];
  if (actors.length > 0)
    return [...new Set(actors)].map(actor => ({ ...keyOf(`is ${actor.id}`, () => actorPieces(actor)), actor: actor.id }));
  const { name } = link;
  if (name === null) return [{ ...keyOf('nobody', () => [{ words: NOBODY, tone: 'nobody' }]), last: true }];
  return [keyOf(`named ${name}`, () => [{ words: name, tone: 'who' }])];
}

const keyOf = (name: string, head: Key['head']): Key => ({ name, actor: null, last: false, head });
