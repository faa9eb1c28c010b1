/** How, when and where, between the words for a contact and its "with": "spoke by phone on Friday with", "met in Port Sarrow with". */

const WAYS = [
  String.raw`by (?:secure )?(?:(?:tele)?phone|telephone)`,
  String.raw`by (?:secure )?video(?: ?(?:link|conference|call))?`,
  String.raw`via (?:secure )?(?:video ?(?:link|conference|call)?|[\p{L}-]+)`,
  String.raw`(?:on|over) the (?:tele)?phone`,
  String.raw`in person|in private|virtually|again|separately|briefly|privately|together|directly|jointly|earlier|face[- ]to[- ]face|one[- ]on[- ]one|behind closed doors`,
  String.raw`(?:earlier |late |early )?(?:today|yesterday|tonight)|(?:earlier |late |early )?(?:this|last|on) (?:\p{Lu}?\p{Ll}+)(?: (?:morning|afternoon|evening|night))?(?: \d{1,2})?(?:, \d{4},?)?`,
  String.raw`on \d{1,2} \p{Lu}\p{Ll}+`,
  String.raw`(?:in|at) (?:the )?(?:\p{Lu}[\p{L}’'.-]*)(?: \p{Lu}[\p{L}’'.-]*){0,3}`,
  String.raw`on the (?:margins|sidelines) of (?:the )?[\p{L}\d’' -]{1,60}?`,
  String.raw`for (?:[\p{L}\d-]+ ){1,4}(?:minutes|hours?)`,
];

/** None, or up to four of them. */
export const HOW = String.raw`(?:,? (?:${WAYS.join('|')})){0,4},?`;

/** Longer words for it, up to a "with": "met | this week in Lerna, Kestria, | with"; not "met in Lerna to talk with". */
export const AT_LENGTH = String.raw`,? (?:in|at|on|for|by|via|over|during|this|last|today|yesterday|earlier|virtually|separately|individually|jointly|again|briefly|privately)\b(?:(?! to \p{Ll}| and \p{Ll}+ed\b)[^.;:“”"]){0,100}?,?`;
