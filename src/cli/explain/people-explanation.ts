/** An explanation for people: a paragraph for each field, with its value, the words, their offsets and what decided. */
import { ACT_WORDS } from '../../export/words/act-words.js';
import { MODE_WORDS, NOBODY } from '../../export/words/label-words.js';
import { firstWords } from '../../export/words/span-words.js';
import type { LinkRole } from '../../model/statement.js';
import type { Layout } from '../people/layout.js';
import { harmlessLine } from '../terminal/harmless.js';
import { wrapped } from '../terminal/lines.js';
import { decidedBy } from './decided-by.js';
import type {
  ExplainedActor,
  ExplainedField,
  ExplainedLink,
  ExplainedParty,
  Explanation,
  Place,
  Related,
} from './explanation.js';

const RELATED_WORDS = 60;
const INDENT = 4;

interface Part {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The explanation as lines of text that end with a line break. */
export function peopleExplanation(explanation: Explanation, layout: Layout): string {
  const { report, statement } = explanation;
  const title = layout.style.title(wrapped(harmlessLine(`${statement} in ${report}`), layout.columns));
  const parts = [...whoParts(explanation), ...wordsParts(explanation), ...mannerParts(explanation), ...placeParts(explanation)];
  return `${[title, ...parts.map(part => partLines(part, layout))].join('\n\n')}\n`;
}

function whoParts({ source, speaker, kind, chain, parties }: Explanation): readonly Part[] {
  const told = chain.at(-1)?.role === 'speaker';
  return [
    fieldPart('Source', source),
    ...chain.map(linkPart),
    ...(told ? [] : [fieldPart(`${ROLE_WORDS.speaker} – ${speaker.value ?? NOBODY}`, speaker)]),
    fieldPart(`Kind – ${kind.value}`, kind),
    ...parties.map(partyPart),
  ];
}

function wordsParts({ cue, content, mode }: Explanation): readonly Part[] {
  return [
    fieldPart('Cue', cue),
    fieldPart('Content', content),
    fieldPart(`Mode – ${mode.value}: ${MODE_WORDS[mode.value]}`, mode),
  ];
}

function mannerParts({ addressee, medium, act, hedged, negated }: Explanation): readonly Part[] {
  return [
    fieldPart(`To whom – ${addressee.value ?? 'not told'}`, addressee),
    fieldPart(`How – ${medium.value ?? 'not told'}`, medium),
    fieldPart(`Act – ${act.value}: ${ACT_WORDS[act.value]}`, act),
    fieldPart(`Hedged – ${hedged.value ? 'yes' : 'no'}`, hedged),
    fieldPart(`Negated – ${negated.value ? 'yes' : 'no'}`, negated),
  ];
}

function placeParts({ account, gaps, inside, holds }: Explanation): readonly Part[] {
  const word = account.actor === null ? '' : `, on the word of ${account.actor.name}`;
  return [
    fieldPart(`Account of the report – ${account.value ?? 'no one side’s'}${word}`, account),
    ...gaps.map(gap => ({ title: `Gap – ${gap.says}`, lines: [placeLine(gap)] })),
    ...(inside === null ? [] : [{ title: 'Inside', lines: [relatedLine(inside)] }]),
    ...(holds.length === 0 ? [] : [{ title: 'Holds', lines: holds.map(relatedLine) }]),
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
  const elsewhere = basis === 'inferred' ? named.map(place => `first named at ${placeLine(place)}`) : [];
  return { title, lines: [...open, ...lines, ...elsewhere] };
}

function partyPart(party: ExplainedParty): Part {
  return fieldPart(`Side of ${party.actor.name} – ${party.value ?? 'not told'}`, party);
}

function fieldPart(title: string, field: ExplainedField): Part {
  return { title, lines: [...field.places.map(placeLine), decidedBy(field)] };
}

function partLines({ title, lines }: Part, { style, columns }: Layout): string {
  const head = wrapped(style.cue(harmlessLine(title)), columns, 2);
  return [head, ...lines.map(line => wrapped(harmlessLine(line), columns, INDENT))].join('\n');
}

function namesOf(actors: readonly ExplainedActor[], words: string): string {
  return actors.map(({ name }) => name).join(words);
}

/** `[120, 139) Defence Minister Brannoc Teyle` */
function placeLine({ span: [start, end], words }: Place): string {
  return `[${start}, ${end}) ${words}`;
}

function relatedLine({ id, words }: Related): string {
  return `${id}: ${firstWords(words, RELATED_WORDS)}`;
}
