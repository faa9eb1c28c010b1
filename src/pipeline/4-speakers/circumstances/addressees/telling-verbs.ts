/** Verbs that take the one who is told as their object: "told Fidan", "urges him to", "thanked Y for". */

const forms = (stems: string): string =>
  stems
    .trim()
    .split(/\s+/)
    .map(stem => (stem.endsWith('e') ? `${stem.slice(0, -1)}(?:e|es|ed|ing)` : `${stem}(?:s|es|ed|ing)?`))
    .join('|');

/** "told reporters that …": the object stands before what is said. */
export const TELL = new RegExp(
  `^(?:tell|tells|told|telling|${forms(
    'inform remind warn assure reassure brief advise ask urge implore beg instruct order direct invite encourage caution thank congratulate greet counsel alert chide scold admonish lecture convince persuade push press',
  )}|notified|notifies|notify|notifying|begged|begging)$`,
);

/** "asked | the ministry to look into it", "thanked | Brenn for": it opens what is said. Who is accused, praised or chided need not be there. */
export const OBJECT_IN_CONTENT = new RegExp(
  `^(?:tell|tells|told|telling|${forms(
    'ask urge warn remind press push implore beg instruct order direct invite encourage advise caution thank congratulate assure inform',
  )}|begged|begging)$`,
);

/** What the object of the second kind is followed by. */
export const LINK = /^(?:to|not|for|that|of|on|against|about|whether|if|with|over)$/;
