/** What the rules about speakers may look at: one report's text, its statements as they were attributed, and what the tagger read in it. */
import type { Block } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import type { Attribution } from '../../model/statement.js';
import type { Tagging } from '../../tagger/tagger.js';
import type { Quotation } from '../../text/quotation-marks.js';

export interface Context {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** In the order of the text; never over the end of a paragraph. */
  readonly sentences: readonly Span[];
  /** Outermost quotations in the order of the text. */
  readonly quotations: readonly Quotation[];
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly byline: Span | null;
  /** In the order of the text. */
  readonly attributions: readonly Attribution[];
  readonly tagging: Tagging;
  /** Name and version of the tagger, for evidence. */
  readonly tagger: string;
}
