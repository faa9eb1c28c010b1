/** Where the words for what was talked about end: "the border in Lerna |, which has been closed", "… | and agreed to meet again". */

const SAYING =
  'not|emphasi[sz]|stress|underscor|underlin|highlight|express|add|say|reaffirm|welcom|thank|agree|recogni[sz]|acknowledg|commend|prais|reiterat|urg|call|pledg|pay|point|confirm|stat|hail|congratulat|condemn|voic|not';

const ENDS = [
  String.raw`, (?:where|when|as(?! well as)) |,? (?:which|who|whose|whom|after|before|because|since|although|though|but|so|as exemplified|as demonstrated|as the two|as both|as they|given|amid) `,
  String.raw`, (?:while (?!\p{Ll}+ing )|with (?!a view)|that |the (?:two )?(?:leaders|presidents|ministers|parties|sides|president|minister|secretary|governor|prime minister|head of state|vice president)\b|he |she |they |it |\p{Lu}[\p{L}.’'-]+ (?:\p{Lu}[\p{L}.’'-]+ )?(?:said|stressed|noted|emphasi[sz]ed|expressed|stated|told|thanked|confirmed|informed|underscored|reiterated|reaffirmed|acknowledged|supported|explained|pointed|gave|made|provided|praised|called|asked|urged|added|proposed|agreed|warned|welcomed) )`,
  String.raw`,? (?:${SAYING})(?:e|t)?ing\b`,
  String.raw`,? and (?:also |then |further |mutually |both )?(?:\p{Ll}{2,}ed|spoke|met|told|said|gave|took|held|made|paid|had|laid|led|set|sent|underwent|put|sought) (?:to|that|on|the|for|their|his|her|an?|with|its|our|in|about|of|by|upon|support|views|concern|hope|readiness|confidence|\p{Lu}[\p{L}.’'-]*)\b`,
  String.raw` with (?:him|her|them)\b`,
  String.raw` during (?:the|their|his|her|a) |, during `,
  String.raw`[?!…]|\.$|[“”"«»]|: |\s[—–-]\s|<`,
  String.raw` (?:was|were|is|are) (?:also )?(?:discussed|raised|considered|emphasi[sz]ed|stressed|noted|confirmed)| took place| continued(?=[.,]|$)`,
];
const END = new RegExp(ENDS.join('|'), 'u');

/** UTF-16 code units; longer ones are no topics. */
export const LONGEST = 1200;

export function topicEnd(words: string): number {
  const found = END.exec(words);
  const end = found ? found.index : words.length;
  return words.slice(0, end).replace(/[\s,.;:]+$/, '').length;
}
