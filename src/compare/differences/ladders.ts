/** Families of words that say the same more or less strongly, the strongest rung first. Written by hand for this project. */

export interface Ladder {
  /** "blame" */
  readonly name: string;
  /** Each a pattern with the flags g, i and u. */
  readonly rungs: readonly RegExp[];
}

const rung = (words: string): RegExp => new RegExp(String.raw`\b(?:${words})\b`, 'giu');

export const LADDERS: readonly Ladder[] = [
  {
    name: 'blame',
    rungs: [
      rung(
        '(?:strongly |firmly |unequivocally )?(?:condemn(?:s|ed|ing|ation)?|denounc(?:e[sd]?|ing))|outrage(?:d|ous)?|crime|slander\\w*|barbar\\w+',
      ),
      rung(
        'accus(?:e[sd]?|ing|ation)|critici[sz](?:e[sd]?|ing)|criticism|protest(?:s|ed|ing)?|deplor(?:e[sd]?|ing)|blam(?:e[sd]?|ing)|reproach\\w*|unacceptable',
      ),
      rung(
        '(?:(?:express|voic|rais)\\w+ )?(?:(?:deep|serious|grave|some|its|his|her) )*(?:concerns?|unease|discomfort|misgivings|doubts?|worr(?:y|ies|ied)|regrets?|regretted)',
      ),
      rung('mention(?:ed|s)?|touched (?:up)?on|referred to|discuss(?:ed|ion)?|raised|spoke of|took note|noted|review(?:ed|s)'),
    ],
  },
  {
    name: 'agreement',
    rungs: [
      rung(
        'sign(?:ed|s|ing)|agree(?:d|s|ment)|decid(?:ed|es)|settled|resolved|concluded|undert(?:ook|akes?)|committ?(?:ed|ment)|pledg(?:ed|es?)',
      ),
      rung('support(?:ed|s)?|welcom(?:ed|es)|endors(?:ed|es)|favou?r(?:ed|s)?'),
      rung(
        'discuss(?:ed|es|ions?)|consider(?:ed|s)?|exchang(?:ed|e of) views|touched (?:up)?on|talked (?:about|over)|explored|examin(?:ed|es)|took note|looked at|raised|look with sympathy',
      ),
    ],
  },
  {
    name: 'demand',
    rungs: [
      rung('demand(?:ed|s|ing)?|insist(?:ed|s|ing|ence)?|ultimatum|must'),
      rung('call(?:ed|s|ing)? (?:for|on|upon)|urg(?:ed|es|ing)|appeal(?:ed|s)?|request(?:ed|s)?|ask(?:ed|s)?'),
      rung(
        '(?:express\\w* the )?hop(?:e[sd]?|ing)|express\\w* the wish|suggest(?:ed|s)?|wonder(?:ed|s)?|trust(?:ed|s)? that|would like|advisable|mentioned',
      ),
    ],
  },
  {
    name: 'intention',
    rungs: [
      rung(
        'will(?: not)?|shall(?: not)?|undert(?:ook|akes?|aken)|pledg(?:ed|es?)|promis(?:ed|es?)|guarantee[ds]?|commit(?:s|ted)',
      ),
      rung('plan(?:s|ned)? to|intend(?:s|ed)? to|aims? to|expects? to|means to'),
      rung(
        'consider(?:s|ing)|(?:is|are|was|were) (?:considering|thinking of|studying|examining)|stud(?:y|ies) (?:whether|the possibility)|look into|examin(?:e|es|ing) (?:it|whether)|sees? (?:whether|if)|think about',
      ),
    ],
  },
  {
    name: 'certainty',
    rungs: [
      rung(
        'prov(?:ed|es|en)|show(?:ed|s|n)|establish(?:ed|es)|confirm(?:ed|s)|(?:made|was|were) (?:it )?(?:clear|certain)|void|vowed|swore',
      ),
      rung('suggest(?:ed|s) that|indicat(?:ed|es)|hint(?:ed|s)|voiced doubts|had no information|could be regarded'),
    ],
  },
];
