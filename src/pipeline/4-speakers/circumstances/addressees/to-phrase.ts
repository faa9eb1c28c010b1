/** "said to reporters", "wrote to his colleagues", "in a letter to the council", "her message to voters", "testified before the panel". */
import type { Span } from '../../../../model/span.js';
import { phraseEnd } from '../noun-phrase.js';
import { isMark, stem, type Word } from '../words.js';
import type { ListenerProposer } from './listener.js';
import { isPeople, opensSomeone, someoneAt } from './someone.js';

/** What is given to someone to hear or read. */
const GIVEN =
  /^(?:letters?|e-?mails?|memos?|memorandum|note|messages?|missives?|statements?|speech|speeches|address|addresses|remarks|comments|testimony|interviews?|cables?|texts?|filings?|petitions?|cases?|appeals?|pleas?|pitch|proposals?|offers?|questions?|warnings?|requests?|apolog(?:y|ies)|complaints?|advice|words?|condolences|congratulations|gratitude|thanks|greetings?|invitations?|presentations?|update|updates|referral)$/;

const SAY =
  /^(?:sa(?:id|ys?|ying)|wr(?:ote|ites?|iting)|repl(?:ied|ies|ying)|complain(?:ed|s|ing)?|explain(?:ed|s|ing)?|admit(?:s|ted|ting)?|confid(?:ed|es|ing)|confess(?:ed|es|ing)?|announc(?:ed|es|ing)|acknowledg(?:ed|es|ing)|spoke|speaks?|speaking|talk(?:ed|s|ing)?|appeal(?:ed|s|ing)?|testif(?:ied|ies|ying)|propos(?:ed|es|ing)|suggest(?:ed|s|ing)?|apologi[sz](?:ed?|es|ing)|promis(?:ed|es|ing)|convey(?:ed|s|ing)?|mention(?:ed)?|shout(?:ed|s|ing)?|lied|lies|lying|boast(?:ed|s|ing)?|present(?:ed|s|ing)?|submitted|submits)$/;

export const toPhrase: ListenerProposer = ({ statement, runs }) =>
  runs.flatMap(words =>
    words.flatMap((word, at) =>
      isSaidTo(words, word, at, statement.cue) && opensSomeone(words, at + 1) ? someoneAt(words, at + 1, 'to-phrase') : [],
    ),
  );

function isSaidTo(words: readonly Word[], word: Word, at: number, cue: readonly Span[]): boolean {
  const before = words[at - 1];
  if (!before || isMark(before) || before.lower === 'according') return false;
  if (word.lower === 'before') return /^(?:testif|appear|sp[eo]a?k)/.test(before.lower);
  if (word.lower !== 'to') return false;
  const inCue = cue.some(span => span[0] <= before.span[0] && before.span[1] <= span[1]);
  return (
    /^(?:speaking|spoke|wrote|writes|writing)$/.test(before.lower) ||
    (inCue && (SAY.test(before.lower) || toPeople(words, at))) ||
    isGiven(words, at)
  );
}

/** "groused | to a crowd": whatever the verb, people are talked to. */
function toPeople(words: readonly Word[], at: number): boolean {
  const head = words[phraseEnd(words, at + 1) - 1];
  return !!head && isPeople(head);
}

/** "a letter of thanks | to", "a message Friday | to": one of the last three words is what is given. */
function isGiven(words: readonly Word[], at: number): boolean {
  const near = words.slice(Math.max(0, at - 3), at);
  const noun = near.findLastIndex(word => GIVEN.test(stem(word)));
  return (
    noun >= 0 &&
    near
      .slice(noun + 1)
      .every(word => !isMark(word) && !/^(?:to|and|with|in|on|that|posted|response|answer|linked)$/.test(word.lower))
  );
}
