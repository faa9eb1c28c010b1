/** When statements were said: told beside their cues; else as their speaker goes on; else at the occasion with which the report opens. */
import type { UndatedStatement } from '../../../model/statement.js';
import { besideCue } from './beside-cue.js';
import { goingOn } from './goes-on.js';
import { openingOccasion, saidOnOccasion } from './opening-occasion.js';
import { NOT_TOLD, type Said } from './said.js';
import type { Scene } from './scene.js';

/** One for each; all inside of the same number of others, in the order of the text. */
export function saidOf(statements: readonly UndatedStatement[], scene: Scene): ReadonlyMap<string, Said> {
  const stated = new Map(statements.flatMap(statement => entry(statement, besideCue(statement, scene))));
  const occasion = openingOccasion(scene);
  const goneOn = goingOn(statements, stated, scene);
  return new Map(
    statements.map(statement => {
      const known = goneOn.get(statement.id) ?? (occasion && saidOnOccasion(statement, occasion, scene));
      return [statement.id, known ?? NOT_TOLD];
    }),
  );
}

const entry = ({ id }: UndatedStatement, said: Said | null): readonly (readonly [string, Said])[] => (said ? [[id, said]] : []);
