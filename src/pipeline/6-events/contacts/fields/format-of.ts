/** How a contact was held, its kind apart: "trilateral", "behind closed doors", "one-on-one". */
import { absent, stated } from '../../../../model/evidence.js';
import type { Draft } from '../draft.js';
import type { Reading } from '../reading.js';
import { firstIn, sentencesOf, type Told, told } from './told.js';

const FORMAT = new RegExp(
  `\\b(?:${[
    '(?:bi|tri|quadri|multi|pluri)lateral(?! (?:relations|ties|cooperation|agenda|issues?|partnership|trade|agreements?|interests?|engagement|commitments?|relationship|level|contacts|matters|projects|topics|economic|and|investment|questions|deal|treaty|format))',
    'in an? (?:bilateral|trilateral|expanded|extended|restricted|narrow|limited|plenary|one-on-one|hybrid|closed) format',
    '(?:one|two|three|four)-on-(?:one|two|three|four)|face[- ]to[- ]face|tête-à-tête|tete-a-tete|in[- ]person|in private|in the presence of (?:their|the) delegations',
    'behind closed doors|closed-door|without aides|with only (?:their )?interpreters(?: present)?|over (?:a )?(?:working )?(?:lunch|dinner|breakfast)',
    'working[- ](?:lunch|dinner|breakfast|visit|meeting)|official visit|state visit|private visit|unannounced visit|surprise visit|ministerial|plenary|informal|emergency|extraordinary',
    'in the (?:Normandy|Quint|Quad|E3|G7|G20|Weimar) format|shuttle|proximity talks|indirect talks|back-channel|backchannel',
  ].join('|')})\\b`,
  'iu',
);

/** Only around the words for the contact itself. */
export function formatOf(reading: Reading, draft: Draft): Told {
  const near = draft.mentions.flatMap(({ sentence, span, isMain, isAgain }) =>
    sentence && (isMain || isAgain)
      ? [[Math.max(sentence[0], span[0] - BEFORE), Math.min(sentence[1], span[1] + BEHIND)] as const]
      : [],
  );
  const spans = near.length > 0 ? near : sentencesOf(draft);
  return told(reading, firstIn(reading, spans.slice(0, MOST), FORMAT), stated('format-words'), absent('no-format-told'));
}

const BEFORE = 30;
const BEHIND = 60;
const MOST = 30;
