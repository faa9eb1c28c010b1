/** A rule that joins neighbours. */
import type { Reading } from '../reading.js';

/** What two neighbours are together; `null`: nothing. */
export type Join = (text: string, one: Reading, other: Reading) => Reading | null;
