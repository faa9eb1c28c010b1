/** Words that say what a contact was about, each rule with the side on which the topic stands. */

export interface Trigger {
  /** `behind`: the topic follows; `before`: it is the subject. */
  readonly side: 'behind' | 'before';
  readonly pattern: RegExp;
  /** Whether the words tell of a topic only where those speak who take part, or the contact itself: "focused on", "covered". */
  readonly needsContact: boolean;
  /** Whether they do by themselves: "exchanged views". */
  readonly isClear?: true;
}

const IN_DETAIL =
  '(?:,? (?:in (?:detail|depth|particular|greater detail)|at length|thoroughly|extensively|also|separately|substantively|among other (?:things|issues),?))*,?';

export const TRIGGERS: readonly Trigger[] = [
  // "discussed the border", "to discuss", "Discussing the border, he said"
  {
    side: 'behind',
    needsContact: false,
    pattern: new RegExp(
      String.raw`(?<!\b(?:was|were|been|be|being|is|are|[Tt]opics|[Ss]ubjects|[Ii]ssues|[Mm]atters|as)(?: also| then| separately| thoroughly)? )\b[Dd]iscuss(?:ed|ing|es)?${IN_DETAIL} (?=[\p{L}\d])`,
      'gu',
    ),
  },
  // "exchanged views on", "An exchange of assessments of … took place"
  {
    side: 'behind',
    needsContact: false,
    isClear: true,
    pattern:
      /\b[Ee]xchang(?:ed|ing|es?)(?: (?:of|their|detailed|substantive))* (?:views|opinions|assessments|ideas|thoughts|information)(?: took place| was held)?(?: in detail)?,? (?:on|about|regarding|concerning|of)(?: the (?:following )?topics of)? /gu,
  },
  // "touched upon", "talked about", "consulted on"
  {
    side: 'behind',
    needsContact: true,
    pattern:
      /\b(?:(?:also |separately )?touched (?:up)?on|talked about|conferred about|consulted(?: closely)? on|reflected on|deliberated on|debated|compared notes on|took stock of|went over|reviewed|considered|raised(?= the (?:issue|question|topic|matter|problem|subject))|addressed(?= (?:the )?(?:issue|question|topic|matter|problem)s?)|dwel(?:t|led) on) /gu,
  },
  // "the talks focused on", "centred on", "Their discussion covered"
  {
    side: 'behind',
    needsContact: true,
    pattern:
      /\b(?:(?:primarily |mainly |also |particularly )?focus(?:ed|ing|es)?(?: (?:primarily|mainly|particularly|specifically|,? in particular,?))? on|(?:was|were) (?:devoted|dedicated) to|cent(?:er|re)(?:ed|d)? (?:on|around)|concerned|covered|dealt with|revolved around) /gu,
  },
  // "special attention was paid to", "paid attention to", "Special focus during the talks was made on", "emphasis was laid on"
  {
    side: 'behind',
    needsContact: false,
    isClear: true,
    pattern:
      /\b(?:[Aa]ttention|[Ff]ocus|[Ee]mphasis|[Pp]riority)(?: (?:during|in|at) the \p{Ll}+)?(?: (?:was|were|is))?(?: also)?(?: (?:paid|given|made|laid|placed|put|devoted|focused))? (?:to|on) /gu,
  },
  // "The topics included", "Topics discussed were", "The agenda included", "On the agenda are"
  {
    side: 'behind',
    needsContact: false,
    isClear: true,
    pattern:
      /\b(?:[Tt]opics|[Ss]ubjects|[Ii]ssues|[Mm]atters)(?: (?:of|for) (?:the )?(?:discussion|conversation|talks|meeting))?(?: (?:discussed|raised|covered|addressed|touched upon))?(?: (?:during|in|at) the \p{Ll}+)?,? (?:includ(?:ed?|ing)|were|covered|ranged from)(?:,? but (?:were|was) not limited to)?:? /gu,
  },
  {
    side: 'behind',
    needsContact: false,
    isClear: true,
    pattern:
      /\b(?:[Oo]n the agenda(?: (?:of|for) the \p{Ll}+)?(?: (?:is|are|was|were))|agenda(?: (?:of|for) the \p{Ll}+)? (?:includ(?:ed|es)|covers?|covered)) /gu,
  },
  // "initiated the discussion of energy", "The discussion of the border continued"
  { side: 'behind', needsContact: false, pattern: /\b[Dd]iscussions? (?:of|on|about) (?=[\p{L}\d])/gu },
  // "Regarding the border, Koll said"
  {
    side: 'behind',
    needsContact: false,
    pattern: /^(?:Regarding|Concerning|With regard to|With respect to|As for|As regards) /gu,
  },
  // "The border was also discussed", "The issue of the border was raised"
  {
    side: 'before',
    needsContact: false,
    pattern:
      /\b(?:was|were|has been|have been)(?: also| then| separately| thoroughly)? (?:discussed|considered|touched (?:up)?on|raised|reviewed|addressed|on the agenda|in the focus|the (?:main |key |central )?(?:topics?|subjects?|focus))\b/gu,
  },
];

/** In the turns of a transcript: "Today we will discuss the border", "I have invited you to talk about prices". */
export const SPOKEN: readonly Trigger[] = [
  {
    side: 'behind',
    needsContact: false,
    pattern:
      /\b(?:we (?:will|shall|are going to|would like to|need to|propose to|often)(?: first| also| now)?(?: discuss(?: and address)?| talk about| consider| start with| look at| hear a report (?:by [\p{L} ]{1,60}? )?on)|(?:invited you|gathered|meeting|here|suggest|propose|agreed) to (?:discuss|talk about|consider)|talk about (?=our|the)|agenda(?: today)? includes) /gu,
  },
];
