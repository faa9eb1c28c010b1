/** A place in the text where a name stands, before it is known whose name it is. */
import type { Span } from '../../../model/span.js';
import type { NameKind } from '../../../tagger/tagger.js';
import type { WorldEntry } from '../../../world/world-entry.js';

export interface Name {
  /** The name alone: no article, title, possessive or quotation mark. */
  readonly span: Span;
  /** `null`: nothing says what it is. */
  readonly kind: NameKind | null;
  /** What the world knows by this name; `null`: nothing. */
  readonly entry: WorldEntry | null;
  /** How sure it is where two overlap: the more the surer. */
  readonly weight: number;
}
