/** How someone is accused: PLOVER's modes of ACCUSE. */
import { told } from '../word-rule.js';

export const ACCUSE_MODES = [
  // "opened an inquiry into", "is looking into", "questioned him for nine hours"
  told(
    'investigate',
    'investigat|inquir|enquir|probe[sd]?\\b|probing|look(?:s|ed|ing)? into|audit|scrutin|comb(?:s|ed|ing) |hearings? (?:on|held|into)|preliminary|grand jury (?:is|was)|epidemiolog|question(?:s|ed) .{0,60} (?:for|about|over)|interrogat|fact-finding|truth commission|search(?:es|ed|ing)? for (?:clue|evidence)|examin|autops|reopen(?:s|ed) the (?:case|file)|under suspicion|to find out (?:whether|how|who|what)|took .{0,20}samples|to review (?:the )?(?:claims|allegations|complaints)|commission (?:of inquiry|on|to|into|under|forms)|picked apart|establish what|to establish (?:how|who|whether)|study the causes|committee .{0,40}findings',
  ),
  // "lodged a formal complaint", "summoned the ambassador": a protest of diplomats is disapproval
  told(
    'disapprove',
    'formal complaint|note of protest|(?:summon|haul)(?:s|ed|ing)? (?:in )?(?:the |its |their )?(?:[\\p{L}-]+ )?(?:ambassador|envoy|charg|consul)|censure|called in the|file a complaint with the security',
  ),
  // "accused of", "sued", "charged with"
  told(
    'allege',
    'accus\\w* .{0,80}\\b(?:of|over)\\b|indict|charged with|su(?:e|es|ed|ing)\\b|lawsuit|filed suit|class action|alleg(?:e|es|ed|ing) (?:that|\\w+ing)',
  ),
  // "condemned", "lashed out at"
  told(
    'disapprove',
    'condemn|critici[sz]|denounc(?!\\w* .{0,30} as (?:a )?(?:spy|traitor|thie))|deplor|slamm|rebuk|lash(?:es|ed) out|decr(?:y|ied|ies)\\b|lambast|castigat',
  ),
  // "found guilty", "behind the attack", "lays responsibility at the door of"
  told(
    'allege',
    'accus|to court\\b|brings? (?:a )?(?:case|official complaint|charges)|fault of|shelter\\w* the|was behind|were behind|siphon|maintain\\w* that|lay\\w* (?:the )?(?:responsibility|blame)|proceedings|come forward|reported .{0,40} to the|took bribes|asked .{0,20}bribes|alleg|indict|charg(?:e|es|ed|ing)\\b|su(?:e|es|ed|ing)\\b|lawsuit|suit\\b|class action|court case|brought (?:a )?(?:case|claim|charges)|(?:case|claim|suit|charges) .{0,40}(?:brought|filed|lodged)|prosecut|stand trial|on trial|guilty|convict|claim(?:s|ed|ing)? that|claim for|point(?:s|ed|ing)? (?:the|a) finger|blam|suspect|impeach|implicat|named .{0,50} as|portray|fraud|stuffed|pocketed|behind (?:the|an?) (?:attack|bomb|kill|plot|murder)|masterminded|had run a cartel|dragged .{0,40} before|plotted|planted|bleeding them|denounc(?:es|ed) .{0,30} as (?:a )?(?:spy|traitor|thie)|complicit|liable|before a (?:magistrate|court|judge)|responsible for|spies\\b|in the dock|being behind',
  ),
  // "condemned", "lashed out at", "voiced outrage"
  told(
    'disapprove',
    'condemn|critici[sz]|denounc|decr(?:y|ied|ies)|deplor|slam|blast|rebuk|lash|complain|object|outrage|ridicul|scorn|protest|lament|regret|furious|anger|angry|indignation|attack|disapprov|discontent|disappoint|dismay|displeasure|scold|took issue|nothing short|grumbl|brand(?:s|ed) |call(?:s|ed) (?:\\w+ ){1,5}(?:a |an )',
  ),
];
