/** How well it agrees who said it, through whom, to whom, how, and the act, in figures from 0 to 100. */
import type { Told } from './gold.js';
import type { Pair } from './pair.js';
import { percent } from './percent.js';
import { alike, samePeople } from './same-name.js';

type Phrased = 'via' | 'addressee' | 'medium';

/**
 * `speaker`, `kind`, `act`: of the statements found, the share that is right · `via`, `addressee`, `medium`: F1 over all annotated and what the
 * found ones say; a phrase is right when half of its words are.
 */
export type TellingFigures = Readonly<Record<'speaker' | 'kind' | 'act' | Phrased, number>>;

export function tellingFigures(paired: readonly Pair[], annotated: readonly Told[]): TellingFigures {
  const share = (right: (pair: Pair) => boolean) => percent(paired.filter(right).length, paired.length);
  return {
    speaker: share(({ gold, found }) => samePeople(gold.speaker, found.speaker)),
    kind: share(({ gold, found }) => gold.kind === found.kind),
    act: share(({ gold, found }) => gold.act === found.act),
    via: phrased(paired, annotated, 'via'),
    addressee: phrased(paired, annotated, 'addressee'),
    medium: phrased(paired, annotated, 'medium'),
  };
}

function phrased(paired: readonly Pair[], annotated: readonly Told[], field: Phrased): number {
  const count = (statements: readonly Told[]) => statements.reduce((sum, each) => sum + phrases(each, field).length, 0);
  const hits = paired.reduce((sum, { gold, found }) => sum + matches(phrases(gold, field), phrases(found, field)), 0);
  return percent(2 * hits, count(annotated) + count(paired.map(({ found }) => found)));
}

function phrases(statement: Told, field: Phrased): readonly string[] {
  const said = statement[field];
  return said === null ? [] : [said].flat();
}

/** One phrase answers one. */
function matches(wanted: readonly string[], had: readonly string[]): number {
  const left = [...had];
  return wanted.filter(want => {
    const at = left.findIndex(each => alike(want, each));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}
