/** Who goes on speaking goes on at the same time, as long as no other one is told: "… Brenn added". */
import { inferred } from '../../../model/evidence.js';
import type { UndatedStatement } from '../../../model/statement.js';
import { precisionOf } from '../calendar/when.js';
import { isPlainlySaid } from './plainly-said.js';
import type { Said } from './said.js';
import { anchorOf, type Scene, sentenceIndex } from './scene.js';

/** In sentences to the next statement of the speaker; after "said in 2013" the next one alone. */
const REACH = 6;
const VAGUE_REACH = 1;

interface Spoken {
  readonly said: Said;
  readonly index: number;
}

/** For statements in the order of the text, all inside of the same number of others. */
export function goingOn(
  statements: readonly UndatedStatement[],
  stated: ReadonlyMap<string, Said>,
  scene: Scene,
): ReadonlyMap<string, Said> {
  const last = new Map<string, Spoken>();
  const out = new Map(stated);
  for (const statement of statements) {
    if (statement.speaker === null) continue;
    const key = `${statement.inside} ${statement.speaker}`;
    const index = sentenceIndex(scene, anchorOf(statement));
    const own = stated.get(statement.id);
    const before = last.get(key);
    if (own) {
      if (own.when !== null) last.set(key, { said: own, index });
    } else if (before && index - before.index <= reach(before) && isPlainlySaid(statement, scene)) {
      out.set(statement.id, { when: before.said.when, spans: [], evidence: GOES_ON });
      last.set(key, { said: before.said, index });
    }
  }
  return out;
}

const GOES_ON = inferred('goes-on-speaking');

const reach = ({ said: { when } }: Spoken): number =>
  when !== null && ['day', 'clock'].includes(precisionOf(when)) ? REACH : VAGUE_REACH;
