/** How relations are cut back: PLOVER's modes of SANCTION. */
import { told } from '../word-rule.js';

export const SANCTION_MODES = [
  // "was found guilty by the court", "ordered to pay damages"
  told(
    'convict',
    'convict|found .{0,60}(?:guilty|liable)|guilty|sentenc|(?:court|judge|jury|tribunal).{0,60}\\border(?:s|ed)\\b.{0,40}\\b(?:pay|compensat)|unconstitutional|ordered by .{0,30}(?:court|judge) to pay|fined',
  ),
  // "declared personae non gratae", "stripped of its seat"
  told(
    'expel',
    'expel|exclud|evening flight|eject|accreditation|told (?:her|him|them) to go home|membership of|expuls|person(?:a|ae) non grat|kick(?:s|ed|ing)? (?:\\w+ ){0,6}out|throw(?:s|n|ing)? (?:\\w+ ){0,6}out|threw (?:\\w+ ){0,8}out|oust|show(?:s|ed|n) .{0,40}the door|sent (?:\\w+ ){0,4}packing|order(?:s|ed) .{0,60}(?:out of|to leave)|(?:told|given|gave) .{0,50}(?:hours|days) to (?:leave|pack|get out)|strip(?:s|ped)? .{0,40}(?:of (?:its|his|her|their)|seat|membership)|suspend(?:s|ed|ing)? (?:\\w+ ){0,7}(?:from|membership)|suspended from|(?:lifetime )?ban from|driv(?:e|en|ing) .{0,50}(?:out|from|to leave|into exile)|drove .{0,50}(?:out|from|to leave|into exile)|flee|fled|displac|disbar|struck off|defrock|uproot|excommunicat|membership .{0,20}(?:suspend|revok|terminat)|barred from|purg|exodus',
  ),
  // "recalled its ambassador", "pulled out its staff", "left the coalition"
  told(
    'withdraw',
    'leave the (?:\\w+ ){0,3}(?:court|union|bloc|alliance|treaty|commission|council|pact)|delegates quit|quit(?:s|ting)? the|sold its (?:entire )?stake|divest|quit .{0,30}talks|recall(?!s how|s that)|withdr[ae]w|pull(?:s|ed|ing)? (?:\\w+ ){0,8}out|pull(?:s|ed|ing)? out|departure of|defect|evacuat|flew .{0,40}out of|left (?:the )?(?:coalition|union|bloc|alliance|party|group|pact|government|organi[sz]ation)|leav(?:es|ing) (?:the )?(?:coalition|union|bloc|alliance|party|group|pact|government|organi[sz]ation)|quit(?:s|ting)? (?:the )?(?:coalition|union|bloc|alliance|party|group|pact|government|organi[sz]ation|court|treaty)|no longer observ|walked out of the (?:coalition|alliance)|brought (?:its|their) .{0,40} home|split from|broke away|gave notice|turned (?:its|their) back|given up .{0,30}mediat|resigned from|packed up|took (?:his|her|its|the) country out|brought home',
  ),
  // "cut off aid", "put on ice", "halted imports"
  told(
    'discontinue',
    'cut(?:s|ting)?\\b|suspend|halt|freez|froze|stop|end(?:s|ed|ing)?\\b|discontinu|downgrad|sever|broke(?:n)? off|break(?:s|ing)? off|terminat|cancel|scrap|embargo|sanction|boycott|shut|clos(?:e|es|ed|ing|ure)\\b|reduc|shrink|withh[eo]ld|held back|turn(?:s|ed)? off|on ice|no longer|tore up|tear(?:s|ing)? up|annul|ban(?:s|ned)?\\b|tariff|dut(?:y|ies)\\b|slash|trim|halv|dry up|dried|revok|sold not|not a single|blacklist|limit|curtail|call(?:s|ed|ing) off|strip|abandon|dropp|axe[sd]?\\b|deni(?:es|ed)|pause|lapse|without',
  ),
];
