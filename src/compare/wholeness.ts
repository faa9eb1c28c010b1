/** How much of what a party says is there: only of an account that is whole its silence says anything. */
import type { Wholeness } from '../model/comparison.js';
import type { GapKind } from '../model/report.js';
import { listed } from '../text/listed.js';
import type { AccountText } from './account-text.js';

export interface HowWhole {
  readonly wholeness: Wholeness;
  readonly reason: string;
}

export function wholenessOf({ party, sources }: AccountText): HowWhole {
  const own = sources.filter(source => source.own);
  if (own.length === 0) return { wholeness: 'retelling', reason: `only what others pass on of ${party}’s account is there` };
  if (own.every(({ spans }) => spans !== null))
    return { wholeness: 'excerpt', reason: `a passage of a longer text of ${party} is compared, not all of it` };
  const lost = new Set(own.flatMap(({ report }) => report.gaps.flatMap(({ kind }) => LOST[kind] ?? [])));
  if (lost.size > 0) return { wholeness: 'excerpt', reason: `the text of ${party} has lost something: ${listed([...lost])}` };
  return { wholeness: 'whole', reason: `${party}’s own text, whole as far as it can be seen` };
}

/** Gaps with which more may be lost than can be seen. */
const LOST: Partial<Record<GapKind, string>> = {
  'words-missing': 'words are missing',
  'subject-missing': 'a subject is missing',
  'paragraph-cut': 'a paragraph breaks off',
  elision: 'parts are left out',
};
