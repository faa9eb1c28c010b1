/** Where the phrase that names the partners of a contact ends: "with Ada Koll and Tove Lund | to discuss the border". */
import { MONTHS } from '../../../../text/months.js';

const MONTH = `(?:${MONTHS.join('|')})`;
const DAYS = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/** Each line: words with which something else begins. */
const ENDS = [
  // "to discuss", not "Adviser to the President"
  String.raw`\sto (?!the |his |her |its |our |their )\p{Ll}`,
  String.raw`\s(?:about|regarding|concerning|ahead of|prior to|during|following|in advance|before|after|while|when|where|whose|which|who|that|because|since|until|amid|despite|instead|as part|as the|as an?|via|at which|under)\b`,
  String.raw`\son (?:\p{Ll}|${DAYS}|${MONTH}|\d)`,
  // "for talks", not "Minister for Transport"
  String.raw`\sfor (?:an?|talks|their|his|her|its|more|nearly|about|over|almost|the (?:first|second|third)|\d|\p{Ll}+ing|discussions|consultations|two|three)\b`,
  String.raw`\sin (?:accordance|the |a |an |central |\p{Lu}|\p{Ll}+ing |person|order|late|early|mid|response|support|which|connection|honou?r)`,
  String.raw`\s(?:at|inside|outside|near|by|within|over|through|aboard) `,
  String.raw`\s(?:${DAYS}\b|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.|${MONTH} \d)`,
  String.raw`\s(?:today|yesterday|tonight|earlier|early|late|later|last|next|this|virtually|separately|again|there|here|focused|held|attended|moderated|organi[sz]ed)\b`,
  String.raw`\s(?:released|dated|sent|obtained|published|written|signed|seen)\b`,
  String.raw`\s(?:took|takes|take|was|were|is|are|has|have|had|will|would|lasted|began|ended|continued|came|covered|touched|could|can|may|did|does|said|says|told|went|led|also|included|includes|consisted|resulted|became)\b`,
  // "talks with Kestria, Norvania expects"
  String.raw`, (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3} (?:\p{Ll}{2,}ed|met|spoke|held|said|told|took|made|gave|went|was|has|had|will|would|expects|wants|hopes|needs|calls|stands|believes|sees|insists) `,
  String.raw`,? and (?:also |then |has |have |had )?(?:\p{Ll}{2,}ed|spoke|met|told|said|gave|took|held|made|paid|was|were|had|laid|led|sent|saw) `,
  String.raw`\s(?:urging|asking|calling|demanding|warning|telling|thanking|seeking|saying|requesting|offering|proposing|inviting|accusing|expressing)\b`,
  String.raw`, (?!including|representing)\p{Ll}+ing\b`,
  String.raw`, (?:with|as|on|in|at|where|after|before|during|but|he|she|they|it|the (?:two )?(?:leaders|presidents|ministers|parties|sides|president|minister|ministry|office|kremlin|white house)) `,
  String.raw`\s[—–-]\s|[:;“”"«»…<]|\s\*`,
];

const END = new RegExp(ENDS.join('|'), 'u');

/** "…, who came with her,| and Tove Lund": the list goes on behind it. */
const ASIDE = /^, (?:who|whose|which(?! include)) [^,.;:]{1,120}, (?=and |as well as |[\p{Lu}])/u;

/** UTF-16 code units. */
export function phraseEnd(words: string): number {
  let at = 0;
  for (let turns = 0; turns < 12; turns += 1) {
    const found = END.exec(words.slice(at));
    if (!found) return trimmedEnd(words, words.length);
    const start = at + found.index;
    const comma = words.charAt(start - 1) === ',' ? start - 1 : start;
    const aside = ASIDE.exec(words.slice(comma, comma + 200));
    if (!aside) return trimmedEnd(words, start);
    at = comma + aside[0].length;
  }
  return trimmedEnd(words, at);
}

function trimmedEnd(words: string, end: number): number {
  let at = words.slice(0, end).replace(/[\s,]+and[\s,]*$/, '').length;
  while (
    at > 0 &&
    /[\s,.;:!?]/.test(words.charAt(at - 1)) &&
    !/\b(?:Jr|Sr|\p{Lu})\.$/u.test(words.slice(Math.max(0, at - 4), at))
  )
    at -= 1;
  return at;
}
