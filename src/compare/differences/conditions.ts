/** A condition here, none there: "provided that sanctions are eased", "once the towing costs have been met", "should the other side agree". */
import { toldAlone } from './told-alone.js';

const SURE =
  /\b(?:provided that|provided(?= (?:the|it|they|he|she|an?|all|both|no)\b)|providing that|on (?:the )?condition(?: that)?|on the understanding that|conditional (?:on|upon)|contingent (?:on|upon)|subject to|only (?:if|once|when|after)|unless|as long as|so long as|as soon as|in so far as|depend(?:s|ed|ing)? on|if (?!any\b|not\b|at all\b|and when\b|asked\b))|(?:^|(?<=[.,;:] ))should (?!they\b.*not\b)|\bonce (?=[^,.;]{3,60}?\b(?:has|have|is|are|can)\b)/giu;
const MAYBE =
  /\b(?:if|once|when|whenever|wherever|until|till|before|after|condition\w*|provid\w+|assum\w+|requir\w+|depend\w*|subject|exchange|return|unless|long as|soon as|only|should|without|must|having|guarantee\w*|allow\w*|permit\w*|precondition\w*|whether|failing|otherwise|hinges?)\b/giu;

export const conditions = toldAlone({
  kind: 'condition',
  sure: SURE,
  maybe: MAYBE,
  needs: null,
  likeness: 0,
  does: 'names a condition',
  lacks: 'names none',
});
