/** A time as the rules about when something was said see it. */
import type { Span } from '../../../model/span.js';
import type { When } from '../../../model/time.js';

export interface ToldTime {
  readonly span: Span;
  readonly when: When | null;
  /** The id of the innermost statement in whose content it stands. */
  readonly holder: string | null;
}
