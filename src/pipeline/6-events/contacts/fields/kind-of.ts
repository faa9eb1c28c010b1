/** What kind of contact it was: the words for it tell, else how it was held, else what such words mean as a rule. */
import type { ContactKind } from '../../../../model/contact.js';
import { type Evidence, inferred, stated } from '../../../../model/evidence.js';
import { type Draft, sureKind } from '../draft.js';
import type { Reading } from '../reading.js';
import { sentencesOf } from './told.js';

export interface Kind {
  readonly kind: ContactKind;
  readonly evidence: Evidence;
}

export function kindOf(reading: Reading, draft: Draft): Kind {
  const sure = sureKind(draft);
  const how = sure === null || sure === 'call' || sure === 'meeting' ? howHeld(reading, draft) : null;
  if (how !== null && how !== sure && !(sure === 'meeting' && how === 'call')) return { kind: how, evidence: stated('how-held') };
  if (sure !== null) return { kind: sure, evidence: evidenceOf(draft, sure) };
  const likely = likelyKind(reading, draft);
  return likely ? { kind: likely, evidence: inferred('likeliest-kind') } : { kind: 'call', evidence: inferred('no-kind-told') };
}

/** "talks" are a meeting as a rule; what is taken up again as "the conversation" was by phone. */
function likelyKind({ text }: Reading, { mentions }: Draft): ContactKind | null {
  const first = mentions.find(({ kind, isAgain }) => kind !== null && kind !== 'other' && !isAgain)?.kind;
  if (first) return first;
  if (mentions.some(({ isAgain, span }) => isAgain && /^(?:\p{L}+ )?conversation/iu.test(text.slice(...span)))) return 'call';
  return mentions.find(({ kind }) => kind !== null && kind !== 'other')?.kind ?? null;
}

/** The mention that tells the kind, one of the text before that of the title. */
function evidenceOf({ mentions }: Draft, sure: ContactKind): Evidence {
  const telling = mentions.filter(({ kind, isSure }) => kind === sure && isSure);
  const inText = telling.find(({ sentence }) => sentence !== null);
  return inText ? stated(inText.rule) : inferred('contact-title');
}

const VIDEO =
  /\b(?:(?:via|by|through|over|on|in|during|in the format of|held as) (?:an? |the )?(?:secure )?(?:video ?(?:link|conference|conferencing|call)|videoconference|zoom)|(?:virtual|online|video) (?:format|mode)|met virtually|virtually)\b/iu;
const PHONE = /\b(?:by|over the|on the|via) (?:secure )?(?:tele)?phone\b/iu;

/** "President Koll held, via videoconference, a meeting": in the clause that tells of it, wherever the words stand in it. */
function howHeld({ text }: Reading, draft: Draft): ContactKind | null {
  const first =
    draft.mentions.find(({ isMain, sentence }) => isMain && sentence !== null) ??
    draft.mentions.find(({ sentence }) => sentence !== null);
  const [sentence] = first?.sentence ? [first.sentence] : sentencesOf(draft);
  if (!sentence || !first) return null;
  const words = text.slice(sentence[0], Math.min(sentence[1], first.span[1] + BEHIND));
  if (VIDEO.test(words)) return 'video call';
  return PHONE.test(words) ? 'call' : null;
}

/** UTF-16 code units behind the partners in which its clause goes on. */
const BEHIND = 60;
