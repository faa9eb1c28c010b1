/** What the rules about places, contacts and events may look at: one report as far as it is known by then. */
import type { Report } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import type { Tagging } from '../../tagger/tagger.js';
import type { Quotation } from '../../text/quotation-marks.js';

export interface Telling extends Omit<Report, 'id' | 'url' | 'gaps' | 'places' | 'contacts' | 'events'> {
  /** In the order of the text; never over the end of a paragraph. */
  readonly sentences: readonly Span[];
  /** Outermost quotations in the order of the text. */
  readonly quotations: readonly Quotation[];
  /** The names that the tagger read, in the order of the text. */
  readonly names: Tagging['names'];
}
