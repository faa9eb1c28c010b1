/** Whether a word with a capital is hardly ever meant as a place: "March", "Congress". */
import type { Span } from '../../../../model/span.js';
import { placeKey } from '../../../../world/places/place-key.js';
import { HARDLY_PLACES } from '../tables/place-words.js';

export const isHardlyOne = (text: string, span: Span): boolean => HARDLY_PLACES.has(placeKey(text.slice(...span)));
