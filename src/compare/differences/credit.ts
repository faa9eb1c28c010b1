/** Somebody is given the credit here and nobody there: "thanks to the consul's efforts", "as Makwendi had proposed from the outset". */
import { toldAlone } from './told-alone.js';

const SURE =
  /\b(?:thanks to|through the good offices|following (?:the )?mediation|(?:with|by) the (?:mediation|help) of|at (?:the|\p{Lu}[\p{L}’'-]+(?:['’]s)?) (?:suggestion|insistence|urging|initiative|instigation|prompting)|as (?:\p{L}+ ){1,5}(?:had )(?:proposed|suggested|demanded|urged|asked|requested|advised)|(?:take|takes|took|deserves?|claim(?:s|ed)?) (?:the |both |full )?credit|credit (?:for|goes)|it took the|which ow(?:es|ed)|owes? its|made possible by|acting on a suggestion|on (?:his|her|its|their|the) own initiative|pioneering|tireless|perseverance|had been urged)\b/giu;
const MAYBE =
  /\b(?:thank\w*|owing|offices|mediat\w*|help\w*|suggest\w*|insist\w*|urg\w*|initiat\w*|prompt\w*|propos\w*|demand\w*|request\w*|credit\w*|ow(?:es?|ed)|effort\w*|persever\w*|patien\w*|instig\w*|idea|advi[cs]e\w*|because|asked|ask|call(?:ed|s)?|lead|led by|support\w*|wish|driven|brought about|broker\w*|work|plea|appeal\w*|enabled|allowed|by)\b/giu;

export const credit = toldAlone({
  kind: 'credit',
  sure: SURE,
  maybe: MAYBE,
  needs: null,
  likeness: 0,
  does: 'says to whom it is owed',
  lacks: 'does not',
});
