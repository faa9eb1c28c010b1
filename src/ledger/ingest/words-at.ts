/** The words at spans of a text. */
import type { Span } from '../../model/span.js';
import { storable } from '../storable.js';

/** Parts that stand apart are joined by " … "; as long as they are in the text, so that places in it still count. */
export const wordsAt = (text: string, spans: readonly Span[]): string =>
  storable(spans.map(span => text.slice(...span)).join(' … '));
