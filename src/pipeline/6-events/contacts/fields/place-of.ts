/** Where a contact was held: "in Port Sarrow", "at the State House", "on the margins of the summit"; of a visit what was visited. */

import type { ContactKind } from '../../../../model/contact.js';
import { absent, stated } from '../../../../model/evidence.js';
import type { Span } from '../../../../model/span.js';
import { MONTHS } from '../../../../text/months.js';
import type { Draft } from '../draft.js';
import type { Mention } from '../mentions/mention.js';
import { phraseEnd } from '../people/phrase-end.js';
import type { Reading } from '../reading.js';
import { type Told, told } from './told.js';

const MONTH = `(?:${MONTHS.join('|')})`;
/** "Port Sarrow", "the Gulf of Lerna" */
const NAME = String.raw`(?:the )?(?!${MONTH}\b|\p{Lu}\p{Ll}+day\b|President\b|Minister\b)\p{Lu}[\p{L}’'.-]*(?:(?: (?:of|de|du|la|el|al|the)){0,2} \p{Lu}[\p{L}’'.-]*)*`;
/** "the Vice President’s residence", "NATO headquarters" */
const SITE = String.raw`(?:the |his |her |their |an? )?(?!(?:request|initiative|invitation|end|start|beginning|time|level|moment|same|meeting|talks|call|conversation|conference|outset|close|least|once|all|first|last|suggestion|proposal|behest|instruction)\b)[\p{L}’'-]+(?: (?:of|the|de|[\p{Lu}\d][\p{L}’'.-]*|residence|palace|headquarters|office|house|embassy|airport|base|mansion|hotel|ministry|building|border|summit|club|estate|center|centre|hospital|school|museum|university|plant|complex|station|port|monastery|cathedral|church|compound|chancellery|parliament)){0,8}`;
const MARGINS = String.raw`on the (?:margins|sidelines) of [^.,;:]{3,90}?(?=,| to | with | ahead | during | where |[.;:]|$)`;

const BEFORE = String.raw`(?: (?:took place|takes place|will take place|(?:was|were|will be|is to be|are to be) held|(?:is|are) (?:scheduled|planned)))?(?:,? (?:today|yesterday|(?:earlier|late|this|last|on) [\p{L}]+(?: (?:morning|afternoon|evening|week))?(?: \d{1,2})?|by phone|again|briefly|privately|who (?:arrived|is|was|are|were)|on an? (?:working |official |state )?visit|for talks|for a meeting))*,?`;
const BEHIND = new RegExp(
  String.raw`^${BEFORE} (?:(?:in|to) (?<city>${NAME})|(?:at|inside|aboard) (?<site>${SITE})|(?<margins>${MARGINS}))`,
  'u',
);
const WITHIN = new RegExp(
  String.raw` (?:in (?<city>${NAME})|at (?<site>${SITE})|(?<margins>${MARGINS}))(?=,? (?:with|today|yesterday|on|between|this|last)\b|$)`,
  'u',
);
/** "As part of her visit to Lerna, …", "In Lerna, …" */
const INTRO = new RegExp(String.raw`^(?:[^.;:“”"]{0,160}? )?(?:[Ii]n|visit to|trip to) (?<city>${NAME})(?=,)`, 'u');

export function placeOf(reading: Reading, draft: Draft, kind: ContactKind): Told {
  const span = kind === 'call' || kind === 'letter' || kind === 'statement' ? null : placeIn(reading, draft, kind);
  return told(reading, span, stated('place-words'), absent('no-place-told'));
}

function placeIn(reading: Reading, { mentions }: Draft, kind: ContactKind): Span | null {
  const placed = mentions.filter(({ sentence }) => sentence !== null).slice(0, MOST);
  const [first] = placed;
  const rules: readonly ((mention: Mention) => Span | null)[] = [
    mention => (kind === 'visit' ? visited(reading, mention) : null),
    mention => named(reading, mention.span, WITHIN),
    mention => named(reading, [mention.span[1], mention.sentence?.[1] ?? 0], BEHIND),
  ];
  for (const mention of placed) {
    for (const rule of rules) {
      const found = rule(mention);
      if (found) return found;
    }
  }
  return first?.sentence ? named(reading, [first.sentence[0], first.span[0]], INTRO) : null;
}

/** Mentions looked at. */
const MOST = 20;

function named({ text }: Reading, [from, to]: Span, pattern: RegExp): Span | null {
  const words = text.slice(from, Math.min(to, from + LONGEST));
  const match = pattern.exec(words);
  const place = match?.groups?.city ?? match?.groups?.site ?? match?.groups?.margins;
  if (!match || place === undefined) return null;
  const clean = place.replace(/[.,'’]+$/, '');
  const at = from + match.index + match[0].lastIndexOf(place);
  return /\p{Lu}|residence|palace|headquarters|office|house|embassy|airport|base|hospital|border|hotel|margins|sidelines/u.test(
    clean,
  )
    ? [at, at + clean.length]
    : null;
}

const LONGEST = 400;

/** "visited | the hospital in Lerna" */
function visited({ text }: Reading, { rule, span, sentence }: Mention): Span | null {
  if (!(rule === 'visited-place' || rule === 'arrived-at') || !sentence) return null;
  const verb = /^(?:arriv\p{L}+ \p{L}+|\p{L}+) /u.exec(text.slice(...span))?.[0].length ?? 0;
  const start = span[0] + verb;
  const phrase = text.slice(start, Math.min(sentence[1], start + LONGEST));
  const end = start + phraseEnd(phrase.replace(/ and (?!the |an? |\p{Lu}).*$/su, ''));
  const words = text.slice(start, end);
  return /^(?:the|an?|\p{Lu})/u.test(words) && !/^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(words) ? [start, end] : null;
}
