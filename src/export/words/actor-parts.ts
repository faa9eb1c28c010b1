/** Who has which part in a report: the statements that an actor says, may say, passes on or is told; those with most to say first. */
import type { Actor } from '../../model/actor.js';
import type { Report } from '../../model/report.js';
import type { Statement } from '../../model/statement.js';
import { counted } from './label-words.js';
import { aside, type Piece, plain } from './pieces.js';
import { relaysOf } from './statement-lines.js';
import { speakerOf } from './voice.js';

export interface ActorPart {
  readonly actor: Actor;
  /** Ids of statements. */
  readonly says: readonly string[];
  readonly passesOn: readonly string[];
  readonly isTold: readonly string[];
  /** The text does not decide between it and another. */
  readonly maySay: readonly string[];
}

/** More roles than this say who someone is no better. */
const ROLES = 3;

/** All actors: by the number of their statements, then those with another part, then in the order of their first mention. */
export function partsOf(report: Report): readonly ActorPart[] {
  const says = byActor(report.statements, statement => speakerOf(statement).actors);
  const passesOn = byActor(report.statements, statement => relaysOf(statement).flatMap(link => link.actors));
  const isTold = byActor(report.statements, statement => statement.addresseeActors);
  const maySay = byActor(report.statements, statement => speakerOf(statement).candidates);
  const parts = report.actors.map(actor => ({
    actor,
    says: says.get(actor.id) ?? [],
    passesOn: passesOn.get(actor.id) ?? [],
    isTold: isTold.get(actor.id) ?? [],
    maySay: maySay.get(actor.id) ?? [],
  }));
  return parts.toSorted((a, b) => b.says.length - a.says.length || Number(hasPart(b)) - Number(hasPart(a)));
}

/** Everyone who has a part in a statement: ids of actors. */
export function actorsIn(statement: Statement): ReadonlySet<string> {
  const links = [speakerOf(statement), ...relaysOf(statement)];
  return new Set([...links.flatMap(link => [...link.actors, ...link.candidates]), ...statement.addresseeActors]);
}

export function hasPart({ says, passesOn, isTold, maySay }: ActorPart): boolean {
  return says.length + passesOn.length + isTold.length + maySay.length > 0;
}

/** "Brannoc Teyle, defence minister · Kestria (inferred)" */
export function actorPieces({ id, name, roles, party, evidence }: Actor): readonly Piece[] {
  return [
    { words: name, tone: 'who', actor: id },
    ...roles.slice(0, ROLES).map(role => plain(`, ${role}`)),
    ...(party === null || party === name ? [] : [plain(` · ${party}`)]),
    ...(party !== null && evidence.party.basis === 'inferred' ? [aside(' (inferred)')] : []),
  ];
}

/** "2 statements, passes on 1, is told 1" */
export function partWords({ says, passesOn, isTold, maySay }: ActorPart): string {
  const parts = [
    ...(says.length > 0 ? [counted(says.length, 'statement')] : []),
    ...(maySay.length > 0 ? [`perhaps ${counted(maySay.length, 'statement')}`] : []),
    ...(passesOn.length > 0 ? [`passes on ${passesOn.length}`] : []),
    ...(isTold.length > 0 ? [`is told ${isTold.length}`] : []),
  ];
  return parts.join(', ');
}

/** "named 3 times" */
export function mentionWords({ mentions }: Actor): string {
  return mentions.length === 1 ? 'named once' : `named ${mentions.length} times`;
}

function byActor(
  statements: readonly Statement[],
  idsOf: (statement: Statement) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const statement of statements)
    for (const id of new Set(idsOf(statement))) {
      const own = found.get(id);
      if (own === undefined) found.set(id, [statement.id]);
      else own.push(statement.id);
    }
  return found;
}
