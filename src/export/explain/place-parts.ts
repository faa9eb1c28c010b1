/** The explanation of a place for people. */
import type { GazetteerEntry } from '../../model/place.js';
import { fieldPart, listPart, type Part } from './part.js';
import type { PlaceExplanation } from './place-explanation.js';

export function placeParts(explanation: PlaceExplanation): readonly Part[] {
  const { name, value, candidates } = explanation;
  const found = value === null ? unknownWords(candidates) : entryWords(value);
  return [fieldPart(`${name} – ${found}`, explanation), ...listPart('May be', candidates.map(entryWords))];
}

function unknownWords(candidates: readonly GazetteerEntry[]): string {
  return candidates.length === 0 ? 'no gazetteer knows it' : 'the text does not decide which';
}

/** "Port Sarrow, Kestria (12.5, -3.25)": latitude, longitude. */
function entryWords({ name, country, latitude, longitude }: GazetteerEntry): string {
  return `${[name, ...(country === null ? [] : [country])].join(', ')} (${latitude}, ${longitude})`;
}
