/** The explanation of a contact for people: a paragraph for each field. */
import { CONTACT_WORDS, STATUS_WORDS } from '../words/contact-words.js';
import { CONTACT_DOUBTS } from '../words/doubt-words.js';
import { whenWords } from '../words/when-words.js';
import type { ContactExplanation } from './contact-explanation.js';
import { decidedBy } from './decided-by.js';
import { fieldPart, listPart, NOT_TOLD, type Part, relatedLine, wordsLine } from './part.js';

export function contactParts(explanation: ContactExplanation): readonly Part[] {
  const { kind, status, topics, nextSteps, places, statements, doubts } = explanation;
  return [
    ...listPart('Told at', places.map(wordsLine)),
    fieldPart(`Kind – ${CONTACT_WORDS[kind.value]}`, kind),
    fieldPart(`Status – ${STATUS_WORDS[status.value]}`, status),
    participantsPart(explanation),
    ...circumstanceParts(explanation),
    ...listPart('Talked about', topics.map(wordsLine)),
    ...listPart('To be done next', nextSteps.map(wordsLine)),
    ...listPart('Said in it', statements.map(relatedLine)),
    ...listPart(
      'Not certain',
      doubts.map(doubt => CONTACT_DOUBTS[doubt]),
    ),
  ];
}

function participantsPart({ participants }: ContactExplanation): Part {
  const lines = participants.value.flatMap(({ name, party, places }) => [
    `${name}, side: ${party ?? NOT_TOLD}`,
    ...places.map(wordsLine),
  ]);
  return { title: 'Between whom', lines: [...lines, decidedBy({ ...participants })] };
}

function circumstanceParts({ initiative, format, date, place, length }: ContactExplanation): readonly Part[] {
  const whose = initiative.initiators.length === 0 ? '' : ` (${initiative.initiators.join(', ')})`;
  const minutes = length.minutes === null ? '' : ` (in minutes: ${length.minutes})`;
  return [
    fieldPart(`Initiative – ${initiative.value ?? NOT_TOLD}${whose}`, initiative),
    fieldPart(`Format – ${format.value ?? NOT_TOLD}`, format),
    fieldPart(`When – ${date.value === null ? NOT_TOLD : whenWords(date.value)}`, date),
    fieldPart(`Where – ${place.value ?? NOT_TOLD}`, place),
    fieldPart(`How long – ${length.value ?? NOT_TOLD}${minutes}`, length),
  ];
}
