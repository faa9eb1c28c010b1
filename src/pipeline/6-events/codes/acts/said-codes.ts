/**
 * What someone does by saying something, in codes: the act of a statement is an event of its own. CAMEO's 01 (make statement) has no root in PLOVER;
 * its 02 (appeal) is a REQUEST, which in PLOVER is every request, demand and order.
 */
import type { PloverRoot } from '../../../../model/event.js';
import type { Act } from '../../../../model/statement.js';
import { firstTold, told } from '../../../../plover/word-rule.js';

/** A PLOVER root, or a code of CAMEO's 01. */
export type SaidCode = { readonly root: PloverRoot } | { readonly cameo: string };

/** "denied the request", "rejected the offer", "ruled out talks": a refusal; "denied that ships were sunk" is CAMEO's 016. */
const REFUSED = told(
  true,
  '(?:reject|refus|turn(?:s|ed|ing)? down|rul(?:es|ed|ing) out|rebuff|spurn|brush(?:es|ed|ing)? (?:aside|off)|veto)\\w*(?!\\w)(?! (?:the |any |all |such |these |those |his |her |their )?(?:\\w+ )?(?:accusation|allegation|claim|charge|suggestion|report|notion|criticism))',
);
const YIELDED = told(
  true,
  '(?:releas|free\\b|withdraw|pull(?:ing)? (?:out|back)|cease-?fire|truce|lift|eas(?:e|ing)\\b|pardon|amnest|resign|step(?:ping)? (?:down|aside)|reopen)',
);
const SORRY = told(true, 'apolog|sorry for|sorry that|remorse|ask(?:s|ed|ing)? (?:for )?forgiveness');
/** "should", "must": a proposal that asks another to act. */
const ASKING = told(true, 'should\\b|must\\b|urg|ask(?:s|ed|ing)?\\b|call(?:s|ed|ing)? (?:for|on)|need(?:s|ed)? to\\b');

/** CAMEO's 01 by the words of a plain statement; 010 is a statement of no kind of its own. */
const PLAIN = [
  // "condolences on the loss of life"
  told('018', 'condol|sympath|mourn|grie(?:f|ve)|sorrow|heartfelt|our thoughts|sadden'),
  // "claimed responsibility for the raid", "acknowledged that"
  told('015', 'claim(?:s|ed|ing)? responsib|acknowledg|admit|took responsib|tak(?:e|es|ing) responsib|conced|confess'),
  // "is weighing a blockade"
  told(
    '014',
    'consider(?:s|ed|ing)? (?!\\w+ (?:a|an|to)\\b)|weigh(?:s|ed|ing)?\\b|mull|look(?:s|ed|ing)? at (?:all )?options|on the table|contemplat|studying (?:a|the) (?:plan|proposal|option)',
  ),
  // "agreed with her", "share the view"
  told(
    '019',
    'agree(?:s|d)? with|agree(?:s|d)? that|share(?:s|d)? (?:the|his|her|their|its|this) (?:view|opinion|concern|assessment)|see(?:s)? eye to eye|same opinion|common (?:view|position|understanding)',
  ),
  // "fears that the talks will fail"
  told('012', 'pessimis|fear|worr|concern|doubt|gloom|bleak|unlikely|alarm|despair|risk of|warn|grave|deteriorat|fail'),
  // "hopes for a deal", "confident that"
  told(
    '013',
    'optimis|hop(?:e|es|ed|ing)\\b|confiden|look(?:s|ed|ing)? forward|progress|breakthrough|promising|encourag|convinced .{0,40}(?:will|can)',
  ),
];

const CODES: Readonly<Record<Act, (words: readonly string[]) => SaidCode>> = {
  accuse: () => ({ root: 'ACCUSE' }),
  deny: ([opening = '']) => (firstTold([REFUSED], [opening]) ? { root: 'REJECT' } : { cameo: '016' }),
  demand: () => ({ root: 'REQUEST' }),
  propose: words => (firstTold([ASKING], words) ? { root: 'REQUEST' } : { root: 'AGREE' }),
  // PLOVER: a retreat or a concession that is only promised is a CONCEDE
  promise: ([opening = '']) => (firstTold([YIELDED], [opening]) ? { root: 'CONCEDE' } : { root: 'AGREE' }),
  threaten: () => ({ root: 'THREATEN' }),
  // PLOVER: regret and remorse are a CONCEDE
  support: ([opening = '']) => (firstTold([SORRY], [opening]) ? { root: 'CONCEDE' } : { root: 'SUPPORT' }),
  concede: ([opening = '']) => (firstTold([SORRY, YIELDED], [opening]) ? { root: 'CONCEDE' } : { cameo: '015' }),
  feel: words => (firstTold([SORRY], words) ? { root: 'CONCEDE' } : plain(words)),
  predict: words => plain(words),
  assert: words => plain(words),
  decline: () => ({ cameo: '011' }),
  ask: () => ({ cameo: '010' }),
};

/** Only the cue and the opening of the content tell how it is meant; farther in the content tells of other things. */
const plain = (words: readonly string[]): SaidCode => ({ cameo: firstTold(PLAIN, words.slice(0, 1))?.code ?? '010' });

/** `words`: the cue with the opening of the content, then all of the content. */
export const saidCode = (act: Act, words: readonly string[]): SaidCode => CODES[act](words);
