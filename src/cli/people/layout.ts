/** What the people's form is drawn with: the colours and the columns. */
import type { Style } from '../terminal/style.js';

export interface Layout {
  readonly style: Style;
  readonly columns: number;
}
