/** The explanation of a coded event for people: a paragraph for each field. */
import { MODALITY_WORDS, QUAD_WORDS } from '../words/event-words.js';
import { whenWords } from '../words/when-words.js';
import type { EventExplanation, ExplainedSide } from './event-explanation.js';
import { fieldPart, listPart, NOT_TOLD, type Part, relatedLine, wordsLine } from './part.js';

export function eventParts(explanation: EventExplanation): readonly Part[] {
  const { source, target, date, place, places, statement, contact, via } = explanation;
  return [
    ...listPart('Told at', places.map(wordsLine)),
    sidePart('Who does it', source),
    sidePart('To whom', target),
    ...codeParts(explanation),
    fieldPart(`When – ${date.value === null ? NOT_TOLD : whenWords(date.value)}`, date),
    ...listPart('Where', place === null ? [] : [`${place.id}: ${place.name}`]),
    ...listPart('Who vouches for it, outermost first', via),
    ...listPart('Statement', statement === null ? [] : [relatedLine(statement)]),
    ...listPart('Contact', contact === null ? [] : [contact]),
  ];
}

function codeParts({ root, mode, contexts, quad, cameo, modality }: EventExplanation): readonly Part[] {
  const listed = contexts.value.join(', ');
  return [
    fieldPart(`PLOVER – ${root.value ?? 'none: CAMEO alone knows it'}, ${QUAD_WORDS[quad]}`, root),
    fieldPart(`Mode – ${mode.value ?? 'none'}`, mode),
    fieldPart(`Contexts – ${listed === '' ? 'none' : listed}`, contexts),
    fieldPart(`CAMEO – ${cameo.value}`, cameo),
    fieldPart(`How far it is told as done – ${modality.value}: ${MODALITY_WORDS[modality.value]}`, modality),
  ];
}

function sidePart(title: string, side: ExplainedSide): Part {
  const of = side.party === null || side.party === side.value ? '' : `, side: ${side.party}`;
  return fieldPart(`${title} – ${side.value ?? NOT_TOLD}${of}`, side);
}
