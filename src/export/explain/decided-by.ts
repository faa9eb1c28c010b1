/** What decided a field, in plain words: a rule by what it does, a model by its name. */

import type { Evidence } from '../../model/evidence.js';
import { BASIS_WORDS, wordsFor } from '../words/label-words.js';

/**
 * Every name that a rule of the pipeline gives as `by`, with what the rule goes by, in the order of the stages. A rule without words here
 * fails test/complete/rules.test.ts.
 */
export const RULES: Readonly<Record<string, string>> = {
  // Contacts
  'contact-words': 'the words for the contact tell it',
  'contact-title': 'the title of the report tells it',
  'contact-noun': 'a noun tells of it, and a verb that it was held: “held a phone conversation”',
  'contact-beside': 'a noun beside something else tells of it: “in a call with …”',
  'contact-again': 'a noun takes up what was told before: “during the meeting”',
  'call-received': 'someone received a call',
  'met-with': '“met with” tells of a meeting',
  'met-someone': '“met” tells of a meeting, where people stand behind it',
  'spoke-with': '“spoke with”, “talked to” tell that they talked',
  'received-someone': 'someone received a visitor',
  'hosted-someone': 'someone hosted or convened people',
  'welcomed-someone': 'someone welcomed a visitor to a place',
  'joined-someone': 'someone joined people for a meeting',
  'joined-by-someone': 'people joined someone for a meeting',
  'called-someone': 'someone called someone, and is not said to have called him something',
  'called-by-someone': 'someone was called by someone',
  'visited-place': 'someone visited a place or people',
  'arrived-at': 'someone arrived on a visit',
  'wrote-to': 'someone wrote to someone',
  'both-talked': 'two are told of who talked with each other',
  'talked-about': 'what was talked about is told, and a contact with it',
  'turns-taken': 'the report gives what was said turn by turn',
  'done-together': 'two are told of who did together what is done in talks',
  'one-speaker': 'the report gives what one alone said',
  'how-held': 'the words tell how it was held',
  'likeliest-kind': 'most contacts that are told so are of this kind',
  'no-kind-told': 'nothing tells how they talked, and most who do not say so telephoned',
  'who-speaks': 'those who speak in it took part',
  'list-of-participants': 'the report lists who took part',
  'time-in-clause': 'a time stands in the clause that tells of it',
  'report-date': 'nothing tells another day than that of the report',
  'no-date-told': 'nothing tells when',
  'nobody-told': 'nobody is told of',
  'initiative-words': 'words say whose initiative it was: “at the request of …”, “called”',
  'no-initiative-told': 'no words say whose initiative it was',
  'format-words': 'words around it say how it was held: “behind closed doors”',
  'no-format-told': 'no words say how it was held',
  'place-words': 'words in its clause say where',
  'no-place-told': 'no words in its clause say where',
  'length-words': 'words say how long it lasted',
  'no-length-told': 'no words say how long it lasted',

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
  'all-described': 'the words that say who speaks describe several, one after the other',
  possessed: 'the words say whose it is: “his campaign”',
  'author-of-document': 'the letter, statement or site is theirs, as the report told before',
  'named-poll': 'the report names the poll in full elsewhere',
  'last-body': 'of the companies, agencies or outlets it is the one named last',
  'before-colon': 'in a transcript the name before the colon speaks',
  we: '“we” outside of all quotations are those who publish the report',
  'both-sides': 'the report tells of a conversation: both who talk in it',
  'same-sentence': 'the sentence goes on with the one who spoke in it before',
  'quotation-goes-on': 'a quotation that stands by itself goes on behind its speaker’s words',
  actor: 'the kind of the one who speaks',
  'described-before': 'the same words described someone before',
  'last-speaker': 'a pronoun is the one who spoke last and fits it',
  'last-two': 'words for two are the two who spoke or were named last',
  'first-person': '“I” and “we” are the one who speaks around them',
  author: '“I” outside of all quotations is the one who wrote the report, by its byline or by its last line',
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

  // Which place is meant
  'told-beside': 'the words beside the place say in what it lies: “Springfield, Ohio”',
  'only-one-of-that-name': 'the gazetteer has one place of that name',
  'most-people': 'of the places of that name it is the largest by far',
  'region-named': 'the report names the region that it lies in',
  'dateline-country': 'the report was filed in the state that it lies in',
  'states-named': 'it lies in a state that the report names most',
  'several-of-that-name': 'several places have that name, and no words tell which is meant',
  'too-small': 'the places of that name are small, and no words speak for one of them',
  'not-in-gazetteer': 'the gazetteer has no such place',

  // Which date words tell
  'written-date': 'the day is written out',
  'numeric-date': 'the day is written in numbers',
  'clock-time': 'the time of day is told; on the day told last, else the report’s',
  weekday: 'the weekday, last or next as the verbs beside it tell',
  'day-word': '“today”, “yesterday” and the like count from the report’s date',
  'calendar-period': '“last week”, “this year” and the like count from the report’s date',
  ago: '“ago” and “from now” count from the report’s date',
  'past-period': '“the past three days” end, and “the next” begin, with the report’s date',
  'part-of-year': 'a quarter, a half, some months or a season of a year',
  month: 'the month; without a year the one that the verbs beside it, or else nearness, tell',
  year: 'the year is told',
  decade: 'the decade or century is told',
  'last-told': '“the day before”, “a week later” and the like count from the time told last',

  // Which date the report counts from
  published: 'it came with the page or the record',
  'dateline-date': 'the dateline tells',
  letterhead: 'a line at the head of the report holds nothing but its date',
  'no-date': 'neither page nor record, dateline nor letterhead tell a date',

  // When it was said
  'beside-cue': 'the time stands beside the cue: “said on Tuesday”',
  'goes-on-speaking': 'the same speaker goes on, and no other time is told',
  'opening-occasion': 'the report opens with the occasion, and the speaker took part in it',

  // How far the report stands behind it
  'hedge-words': 'words around the cue keep a distance: “reportedly”',
  'negation-words': 'words around the cue deny that it was said, or that it is so',
  'no-words': 'no words of the report tell',

  // Who did what to whom, in codes
  'act-of-statement': 'the statement’s act is what is done by saying it',
  contact: 'it is a contact that the report tells of',
  codebook: 'the codebooks’ table, from root, mode and contexts to CAMEO',
  'mode-words': 'words around it tell how',
  'widest-mode': 'no words tell how, and the codebook’s widest mode is taken',
  'no-mode-words': 'no words tell how',
  'context-words': 'words around it tell what it is about',
  'no-context-words': 'no words tell what it is about',
  'sides-of-contact': 'more than two sides met',
  'place-of-contact': 'the state in which they met is, or is not, one of theirs',
  addressee: 'it is said to them',
  'spoken-of': 'the words are directed at them: they are the first whom they name',
  'named-in-sentence': 'the sentence names them',
  'place-named': 'the sentence names the place',
  'people-of-state': 'the sentence names unnamed people of a state, such as its forces',
  'told-by-report': 'the report itself tells it as having taken place',
  'in-statement': 'someone in the report says so',
  'denied-statement': 'it stands in a denial, or in what was not said',
  'denial-words': 'words around it deny it: “denied that”',
  'not-words': 'its verb is negated',
  'demanding-statement': 'it stands in a demand or a proposal',
  'demand-words': 'words before it ask for it: “urged … to”',
  'must-words': 'its verb says that it must or should be',
  'threatening-statement': 'it stands in a threat',
  'threat-words': 'words around it threaten it',
  'promising-statement': 'it stands in a promise or a threat',
  'plan-words': 'its verb says that it is still to be: “will”, “plans to”',
  'time-in-sentence': 'the nearest time that its sentence tells',
  'no-time': 'its sentence tells no time',
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
  const words = wordsFor(RULES, rule);
  if (words === null) return `“${by}”`;
  return `the rule “${by}”: ${words}${rule === by ? '' : ', and the table of states tells whose it is'}`;
}
