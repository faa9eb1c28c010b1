/** What decided a field, in plain words: a rule by what it does, a model by its name. */
import { BASIS_WORDS } from '../../export/words/label-words.js';
import type { Evidence } from '../../model/evidence.js';

/**
 * Every name that a rule of the pipeline gives as `by`, with what the rule goes by, in the order of the stages. A rule without words here
 * fails test/complete/rules.test.ts.
 */
export const RULES: Readonly<Record<string, string>> = {
  // Where a statement is, and how verbatim
  'quotation-marks': 'what stands between quotation marks is word for word',
  'continued-quotation': 'a quotation left open goes on in the next paragraph',
  'nearest-source': 'nobody else in the sentence stands as near to the cue',
  'expletive-source': '“it” in a passive is nobody',
  'listed-content': 'the list below the colon belongs to the cue above it',
  'transcript-turns': 'in a transcript the name before a colon speaks, to the one whose turn it was before',

  // Who speaks
  'named-source': 'the words that say who speaks hold the name',
  'described-source': 'the words that say who speaks describe someone whom the report does not name',
  'two-of-one-name': 'the name fits several whom the report names',
  role: 'it is their title or office; of several the one who talks here, then the nearest',
  'part-of-name': 'the word is part of the name of the organisation named last',
  pair: 'both of two, each found for himself',
  'both-sides': 'the report tells of a conversation: both who talk in it',
  'same-sentence': 'the sentence goes on with the one who spoke in it before',
  'quotation-goes-on': 'a quotation that stands by itself goes on behind its speaker’s words',
  actor: 'the kind of the one who speaks',
  'described-before': 'the same words described someone before',
  'last-speaker': 'a pronoun is the one who spoke last and fits it',
  'last-two': 'words for two are the two who spoke or were named last',
  'first-person': '“I” and “we” are the one who speaks around them',
  author: '“I” outside of all quotations is the one who wrote the report',
  'relative-pronoun': '“who” and “which” are the one whom they follow',
  'no-antecedent': 'nobody whom the report names fits the pronoun',
  'no-source': 'no words say who speaks',

  // Who someone is, and for which side
  title: 'the title before the name tells',
  apposition: 'the words between commas behind the name tell',
  bracket: 'what stands in brackets behind the name tells',
  belonging: 'the words “of …” or “from …” behind the name tell',
  name: 'the name itself tells',
  'own-name': 'an organisation speaks for itself',
  'world-table': 'the table of states, capitals, seats and alliances tells',
  'own-account': 'the report is that side’s account of a conversation, and names them first',
  described: 'someone only described is of no side',
  'no-side-named': 'no words beside the name tell of a side',

  // Who passed it on
  beside: 'the sentence says behind the statement whose report it is',
  quoting: 'the sentence opens with the one who quotes the speaker',
  'passed-on': 'the source passes on what someone within the content says',
  poll: 'those who are asked in a poll speak through it',
  inside: 'it stands in the words of another statement, whose speaker passes it on',

  // To whom it was said
  'told-object': 'the one who is told stands behind the verb: “told reporters”',
  'told-in-content': 'the one who is told stands at the head of the content: “urged him to …”',
  'to-phrase': 'a phrase beside the cue says to whom: “in a letter to the council”',
  partner: 'the sentence tells of a talk or an interview with them',
  'asked-by': 'the sentence says who asked',
  'question-to-answerer': 'a question goes to the one who answers it',
  'answer-to-asker': 'an answer goes to the one who asked',
  'same-listener': 'the same speaker goes on speaking to the same',
  'named-before': '“the host”, “the paper” are those with whom the talk was said to be',
  questioning: 'one questions the other: what they say goes to each other while it lasts',
  'turns-to-the-other': 'in a transcript of two each speaks to the other',
  'no-addressee': 'no words tell to whom',

  // How it was said
  'medium-in-content': 'the content opens or closes with how it was said',
  'medium-phrase': 'a phrase beside the cue says how: “in a statement”',
  'saying-word': 'the cue itself says how: “tweeted”',
  'document-source': 'the source is a document',
  'speaking-phrase': 'a phrase about speaking says how: “speaking at …”',
  'issued-document': 'the sentence tells of a document that was issued',
  'told-before': 'the occasion was told before the statement',
  'same-occasion': 'the same speaker goes on at the same occasion',
  'told-assembly': 'what is told is a meeting: “told a news conference”',
  'own-conversation': 'the talk that the report gives an account of is no medium',
  'no-medium': 'no words tell how',

  // Who published it
  publisher: 'the report’s publisher stands for all of it',

  // Whose account the report is
  'readout-named': 'the report says whose readout it is',
  'official-publisher': 'the publisher or the byline is an office of that side',
  'readout-title': 'the title says whose readout it is',
  'one-side-speaks': 'every statement is one side’s',
  'no-one-side': 'neither the head of the report nor its speakers make it one side’s',

  // What was done by saying it
  'cue-words': 'the words of the cue tell',
  'content-words': 'the words of the content tell',
  'no-sign': 'no words tell of anything but that it is stated',

  // How far the report stands behind it
  'hedge-words': 'words around the cue keep a distance: “reportedly”',
  'negation-words': 'words around the cue deny that it was said, or that it is so',
  'no-words': 'no words of the report tell',
};

/** A side that the text names by its capital or seat: "a Kremlin spokesman". */
const WORLD_TABLE = '-and-world-table';

/** "the text says it here; decided by “tagger-1”, 97 in 100 sure" */
export function decidedBy({ basis, by, score }: Evidence): string {
  const sure = score === null ? '' : `, ${Math.round(score * 100)} in 100 sure`;
  return `${BASIS_WORDS[basis]}; decided by ${deciderOf(by)}${sure}`;
}

function deciderOf(by: string): string {
  const rule = by.endsWith(WORLD_TABLE) ? by.slice(0, -WORLD_TABLE.length) : by;
  const words = Object.hasOwn(RULES, rule) ? RULES[rule] : undefined;
  if (words === undefined) return `“${by}”`;
  return `the rule “${by}”: ${words}${rule === by ? '' : ', and the table of states tells whose it is'}`;
}
