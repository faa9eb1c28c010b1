/** The codes that follow from the root and the words: mode, contexts, quad class, CAMEO. */

import type { CodedEvent, PloverRoot } from '../../../model/event.js';
import { absent, inferred, stated } from '../../../model/evidence.js';
import { cameoOf } from '../../../plover/cameo/cameo-of.js';
import { contextsOf } from '../../../plover/contexts.js';
import { modeOf } from '../../../plover/mode-of.js';
import { quadOf } from '../../../plover/quad.js';

type Codes = Pick<CodedEvent, 'root' | 'mode' | 'contexts' | 'quad' | 'cameo'> & {
  readonly evidence: Pick<CodedEvent['evidence'], 'mode' | 'contexts' | 'cameo'>;
};

/** `passages`: the words that tell it, nearest first. */
export function codesOf(root: PloverRoot, passages: readonly string[]): Codes {
  const { mode, isTold } = modeOf(root, passages);
  const contexts = contextsOf(passages);
  return {
    ...{ root, mode, contexts },
    quad: quadOf(root),
    cameo: cameoOf(root, { mode, contexts, words: passages[0] ?? '' }),
    evidence: {
      mode: modeEvidence(mode, isTold),
      contexts: contexts.length > 0 ? stated('context-words') : absent('no-context-words'),
      cameo: inferred('codebook'),
    },
  };
}

function modeEvidence(mode: string | null, isTold: boolean) {
  if (mode === null) return absent('no-mode-words');
  return isTold ? stated('mode-words') : inferred('widest-mode');
}

/** A code of CAMEO's for which PLOVER has no root: a statement, no more. */
export function statementCodes(cameo: string, passages: readonly string[]): Codes {
  const contexts = contextsOf(passages);
  return {
    ...{ root: null, mode: null, contexts, cameo },
    quad: quadOf(null),
    evidence: {
      mode: absent('no-mode-words'),
      contexts: contexts.length > 0 ? stated('context-words') : absent('no-context-words'),
      cameo: inferred('codebook'),
    },
  };
}
