/** What was found with the tellings in the other order. */
import type { FoundDifference } from './told.js';

export const turned = (found: FoundDifference | null): FoundDifference | null => found && { ...found, a: found.b, b: found.a };
