/** Words that tell of a conversation: verbs with their "with", and the nouns for it. */

const TALK = `(?:(?:tele)?phone |telephonic |video |virtual |online |bilateral |working |brief |secure |conference |closed-door |in-person |trilateral |one-on-one |separate |short |first |another )*(?:conversation|conversations|call|calls|meeting|meetings|talks|conference|videoconference|videocall|consultations|negotiations|discussion|roundtable|round table|listening session|briefing|convening)`;

/** How and when, between "spoke" and "with". */
const HOW = String.raw`(?:,? (?:by (?:tele)?phone|by video|via (?:video(?: ?link| ?conference)?|\p{L}+)|(?:on|over) the phone|virtually|again|separately|today|yesterday|earlier today|this (?:morning|afternoon|evening|week)|on \p{Lu}\p{Ll}+(?: \d{1,2})?|in \p{Lu}\p{Ll}+)){0,4}`;

/** The verb of "Brenn spoke by telephone today with Koll", up to and with its "with" or "from"; "welcomed Chancellor Koll". */
export const CONTACT = new RegExp(
  String.raw`\b(?:(?:spoke|speaks|talked|met|meets|has met|has spoken)${HOW} with|(?:had|held|holds|has held|conducted|convened|hosted|hosts|chaired|led|joined)(?: an?| the)? ${TALK}${HOW} with|(?:received|took|had) an? ${TALK} from|(?:hosted|welcomed|received|convened)(?= (?:\p{Lu}|\d|the \p{Lu}|his |her )))\s`,
  'u',
);

/** "Brenn and Koll spoke": two that talk with each other. */
export const BOTH_TALKED = new RegExp(
  String.raw`^,?\s*(?:today |yesterday |also )?(?:spoke|met|talked|(?:had|held|conducted)(?: an?)? ${TALK})\b`,
  'u',
);

/** "Telephone conversation with …", "Readout of President Brenn’s Call with …" */
export const TITLE_CONTACT = new RegExp(String.raw`\b${TALK} with\s`, 'iu');
