/**
 * The contact of a report that has no words for one, or does not tell who took part: a transcript of two who take turns, two sides who did something together ("The leaders noted"), a
 * statement of one who alone is quoted.
 */
import type { Span } from '../../../../model/span.js';
import { lastFrom } from '../../../../text/spans.js';
import { turnTakers } from '../interlocutors.js';
import type { Someone } from '../people/someone.js';
import type { Reading } from '../reading.js';
import { type Mention, PLAIN } from './mention.js';

/** `mentions`: those that tell of too little to be a contact by themselves. */
export function mentionWithoutWords(reading: Reading, mentions: readonly Mention[]): Mention | null {
  return transcript(reading) ?? together(reading) ?? again(reading, mentions) ?? opening(mentions) ?? statement(reading);
}

/** "The council held its yearly meeting" opens the report: a contact, though nobody in it is told by name. */
const opening = (mentions: readonly Mention[]): Mention | null =>
  mentions.find(({ isMain, isOpening, isSure, rule }) => isMain && isOpening && isSure && rule === 'contact-noun') ?? null;

/** "During the meeting" late in one side’s account. */
function again({ telling: { account } }: Reading, mentions: readonly Mention[]): Mention | null {
  const first = mentions.find(
    ({ isAgain, isSure, kind }) => isAgain && isSure && (kind === 'meeting' || kind === 'call' || kind === 'video call'),
  );
  return account.party !== null ? (first ?? null) : null;
}

/** "President of Kestria Ada Koll: Good morning." */
function transcript(reading: Reading): Mention | null {
  const turns = turnTakers(reading);
  const [first] = turns;
  if (!first?.span || new Set(turns.map(({ name }) => name)).size < 2 || !isOfficial(reading, first.span)) return null;
  return {
    ...PLAIN,
    rule: 'turns-taken',
    sentence: sentenceAt(reading, first.span),
    span: first.span,
    kind: 'meeting',
    isSure: false,
    status: 'held',
    subjects: turns,
  };
}

/** An office before the name; without one it may be an interview. */
const isOfficial = ({ text }: Reading, [at]: Span): boolean =>
  /\b(?:President|Prime Minister|Chancellor|Minister|Secretary|Governor|Chairman|Director|King|Emir|Speaker)\b[^.:]*$/.test(
    text.slice(Math.max(0, at - 80), at),
  );

const TOGETHER =
  /(?:^|, )(?:[Tt]he (?:two )?|[Bb]oth )(?:leaders|presidents|prime ministers|ministers|interlocutors|parties|sides|heads of state|foreign ministers|defen[cs]e ministers)(?: also)? (?:\p{Ll}+ed|spoke|were|had|held|gave|paid) /u;

/** "The leaders reaffirmed" */
function together({ text, sentences }: Reading): Mention | null {
  for (const sentence of sentences.slice(0, OPENING)) {
    const match = TOGETHER.exec(text.slice(...sentence));
    if (!match) continue;
    const at = sentence[0] + match.index;
    return {
      ...PLAIN,
      rule: 'done-together',
      sentence,
      span: [at, at + match[0].trimEnd().length],
      kind: null,
      isSure: false,
      status: 'held',
      isJoint: true,
    };
  }
  return null;
}

const OPENING = 12;
/** Statements of one speaker that make a report theirs. */
const ENOUGH = 2;

/** The report is an account of what one said: "This was announced by Koll", "We are ready – Ada Koll"; news of someone's words is none. */
function isStatement({ telling: { account, title }, text }: Reading): boolean {
  return (
    account.party !== null ||
    /\bThis was (?:also )?(?:stated|announced|reported|said|emphasi[sz]ed|noted|stressed) by\b/.test(text.slice(0, LONGEST)) ||
    / [-–—] \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3}$/u.test(title ?? '')
  );
}

const LONGEST = 4000;

/** Nobody else is quoted by name. */
function statement(reading: Reading): Mention | null {
  if (!isStatement(reading)) return null;
  const { statements, actors } = reading.telling;
  const heard = statements
    .filter(({ kind, inside }) => kind === 'person' && inside === null)
    .flatMap(({ chain }) => chain.at(-1)?.actors ?? []);
  const named = actors.filter(({ id, name, kind }) => kind === 'person' && /^\p{Lu}/u.test(name) && heard.includes(id));
  const [one, ...others] = named;
  if (!one || others.length > 0 || heard.filter(id => id === one.id).length < ENOUGH) return null;
  const span = one.mentions[0] ?? ([0, 0] as const);
  const speaker: Someone = { name: one.name, actor: one, party: one.party, span, byName: true };
  return {
    ...PLAIN,
    rule: 'one-speaker',
    sentence: sentenceAt(reading, span),
    span,
    kind: 'statement',
    isSure: true,
    status: 'held',
    subjects: [speaker],
  };
}

function sentenceAt({ sentences }: Reading, [at]: Span): Span | null {
  return lastFrom(sentences, at, sentence => sentence);
}
