/** The explanation of a statement for people: a paragraph for each field. */

import type { LinkRole } from '../../model/statement.js';
import { ACT_WORDS } from '../words/act-words.js';
import { TIME_DOUBTS } from '../words/doubt-words.js';
import { MODE_WORDS, NOBODY } from '../words/label-words.js';
import { whenWords } from '../words/when-words.js';
import type { ExplainedActor } from './explained.js';
import { fieldPart, listPart, NOT_TOLD, type Part, relatedLine, wordsLine } from './part.js';
import type { ExplainedLink, ExplainedParty, StatementExplanation } from './statement-explanation.js';

export function statementParts(explanation: StatementExplanation): readonly Part[] {
  return [
    ...whoParts(explanation),
    ...wordsParts(explanation),
    ...mannerParts(explanation),
    ...reportParts(explanation),
    ...aroundParts(explanation),
  ];
}

function whoParts({ source, speaker, kind, chain, parties }: StatementExplanation): readonly Part[] {
  const told = chain.at(-1)?.role === 'speaker';
  return [
    fieldPart('Source', source),
    ...chain.map(linkPart),
    ...(told ? [] : [fieldPart(`${ROLE_WORDS.speaker} – ${speaker.value ?? NOBODY}`, speaker)]),
    fieldPart(`Kind – ${kind.value}`, kind),
    ...parties.map(partyPart),
  ];
}

function wordsParts({ cue, content, mode }: StatementExplanation): readonly Part[] {
  return [
    fieldPart('Cue', cue),
    fieldPart('Content', content),
    fieldPart(`Mode – ${mode.value}: ${MODE_WORDS[mode.value]}`, mode),
  ];
}

function mannerParts({ addressee, medium, said, about, act, hedged, negated }: StatementExplanation): readonly Part[] {
  return [
    fieldPart(`To whom – ${addressee.value ?? NOT_TOLD}`, addressee),
    fieldPart(`How – ${medium.value ?? NOT_TOLD}`, medium),
    fieldPart(`When – ${said.value === null ? NOT_TOLD : whenWords(said.value)}`, said),
    ...listPart('Times that it speaks about', about.map(relatedLine)),
    fieldPart(`Act – ${act.value}: ${ACT_WORDS[act.value]}`, act),
    fieldPart(`Hedged – ${hedged.value ? 'yes' : 'no'}`, hedged),
    fieldPart(`Negated – ${negated.value ? 'yes' : 'no'}`, negated),
  ];
}

function reportParts({ date, account }: StatementExplanation): readonly Part[] {
  const day = date.value === null ? NOT_TOLD : whenWords(date.value);
  const { title, lines } = fieldPart(`Date of the report – ${day}`, date);
  const word = account.actor === null ? '' : `, on the word of ${account.actor.name}`;
  return [
    { title, lines: [...date.doubts.map(doubt => TIME_DOUBTS[doubt]), ...lines] },
    fieldPart(`Account of the report – ${account.value ?? 'no one side’s'}${word}`, account),
  ];
}

function aroundParts({ gaps, inside, holds }: StatementExplanation): readonly Part[] {
  return [
    ...gaps.map(gap => ({ title: `Gap – ${gap.says}`, lines: [wordsLine(gap)] })),
    ...(inside === null ? [] : [{ title: 'Inside', lines: [relatedLine(inside)] }]),
    ...listPart('Holds', holds.map(relatedLine)),
  ];
}

const ROLE_WORDS: Readonly<Record<LinkRole, string>> = {
  outlet: 'Published by',
  relay: 'Passed on by',
  speaker: 'Said by',
};

function linkPart(link: ExplainedLink): Part {
  const { role, name, candidates, named, basis } = link;
  const open = candidates.length === 0 ? [] : [`the text does not decide between ${namesOf(candidates, ' and ')}`];
  const { title, lines } = fieldPart(`${ROLE_WORDS[role]} – ${name ?? NOBODY}`, link);
  const elsewhere = basis === 'inferred' ? named.map(place => `first named at ${wordsLine(place)}`) : [];
  return { title, lines: [...open, ...lines, ...elsewhere] };
}

function partyPart(party: ExplainedParty): Part {
  return fieldPart(`Side of ${party.actor.name} – ${party.value ?? NOT_TOLD}`, party);
}

function namesOf(actors: readonly ExplainedActor[], words: string): string {
  return actors.map(({ name }) => name).join(words);
}
