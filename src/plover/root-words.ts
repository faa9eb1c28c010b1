/** Words by which each of PLOVER's categories is told: a second witness beside the coder. */
import type { PloverRoot } from '../model/event.js';
import { told, type WordRule } from './word-rule.js';

/** CONCEDE and RETREAT have the same words: which of the two it is, is told by what stands beside them (`yielding.ts`). */
const YIELDING =
  'releas|freed?\\b|frees\\b|withdr[ae]w|pull(?:s|ed|ing)? (?:out|back)|ceasefire|cease-fire|truce|lift(?:s|ed|ing)?\\b|eas(?:e|es|ed|ing)\\b|allow|permit|grant|return(?:s|ed|ing)?\\b|hand(?:s|ed|ing)? (?:back|over)|gave back|resign|step(?:s|ped|ping)? down|surrender|apologi|pardon|amnest|reinstat|restor|reopen|drop(?:s|ped|ping)?\\b|call(?:s|ed|ing)? off|conced|accept|approv|recogni[sz]|disarm|demobil|retreat|legali[sz]|spar(?:e|ed|ing)\\b|halv|lower|reduc|relax|acquit|bail\\b|waiv';

/** One rule a category; the words are stems. */
export const ROOT_WORDS: Readonly<Record<PloverRoot, WordRule<PloverRoot>>> = {
  // "agreed to meet", "will send", "is ready to"
  AGREE: told(
    'AGREE',
    'agree|will\\b|would\\b|pledg|promis|vow|ready to|willing|plan(?:s|ned|ning)? to|intend|commit|offer|set to|is to\\b|are to\\b|decid|invit|hope|consent|propos|prepar',
  ),
  // "held talks with", "telephoned"
  CONSULT: told(
    'CONSULT',
    'met\\b|meet|spoke\\b|speak|spoken|talk|telephon|phone|call(?:s|ed)?\\b|conversation|convers|visit|travel|arriv|trip|host|receiv|summit|negotiat|discuss|consult|mediat|dialogue|round of|delegation|conference|welcom|greet|sat down|briefed|toured?\\b|contacts?\\b',
  ),
  // "praised", "signed a treaty with", "endorsed"
  SUPPORT: told(
    'SUPPORT',
    'support|back(?:s|ed|ing)\\b|endors|prais|thank|congratulat|welcom|applaud|hail|sign(?:s|ed|ing)?\\b|treaty|pact|accord|deal\\b|agreement|ratif|defend|solidarity|condolenc|award|honou?r|recogni[sz]|establish\\w* (?:diplomatic )?(?:ties|relations)|partner|alli(?:ed|ance)|vouch|champion|invit|stand(?:s|ing)? (?:with|by)|stood (?:with|by)|recommend|commend|appreciat|gratitude|pledg',
  ),
  // "granted", "apologised"
  CONCEDE: told('CONCEDE', YIELDING),
  // "joint exercises with", "extradited to"
  COOPERATE: told(
    'COOPERATE',
    'cooperat|co-operat|collaborat|joint|jointly|together with|extradit|shar(?:e|es|ed|ing)\\b|exchang|train(?:s|ed|ing)?\\b|drill|exercis|trade[sd]?\\b|trading|suppl(?:y|ies|ied)|export|import|work(?:s|ed|ing) with|coordinat|co-ordinat|partner|join(?:s|ed|ing)?\\b|deliver|invest',
  ),
  // "sent food to"
  AID: told(
    'AID',
    'aid\\b|aided|assist|help|donat|suppl(?:y|ies|ied)|humanitarian|relief|rescu|shelter|asylum|refuge|fund|financ|loan|grant|provid|sen(?:d|ds|t)\\b|deliver|peacekeep|arm(?:s|ed|ing)\\b|train(?:s|ed|ing)\\b|deploy|protect|evacuat|treat(?:s|ed|ing)?\\b|feed|fed\\b|ship(?:s|ped|ping)\\b|gave\\b|giv(?:e|es|en|ing)\\b|contribut|million|billion|credit|guarantee|rebuild',
  ),
  // "pulled its troops out of", "freed"
  RETREAT: told('RETREAT', YIELDING),
  // "urged", "ordered"
  REQUEST: told(
    'REQUEST',
    'urg(?:e|es|ed|ing)\\b|call(?:s|ed|ing)? (?:on|for|upon)|ask|demand|request|appeal|order|requir|press(?:es|ed|ing|ure)?\\b|seek|sought|insist|petition|want|must\\b|should\\b|lobb(?:y|ies|ied)|plead|beg(?:s|ged|ging)?\\b|need(?:s|ed)?\\b|suggest|instruct|summon|subpoena|encourag|advis',
  ),
  // "condemned", "is suing", "opened an inquiry into"
  ACCUSE: told(
    'ACCUSE',
    'accus|blam|condemn|criti|denounc|investigat|prob(?:e|es|ed|ing)\\b|inquir|su(?:e|es|ed|ing)\\b|lawsuit|charg|indict|prosecut|alleg|convict|guilty|complain|slam|blast|attack|assail|rebuk|reproach|disapprov|decr(?:y|ies|ied)|deplor|fault|censure|claim|protest|audit|examin|mock|ridicul|insult|calls? \\w+ a|liar|hypocri|slander|oppos|disput|object|suspect',
  ),
  // "refused to", "vetoed"
  REJECT: told(
    'REJECT',
    "reject|refus|declin|den(?:y|ies|ied)\\b|veto|dismiss|oppos|turn(?:s|ed)? down|rebuff|block|cancel|collaps|fail|walk(?:s|ed)? out|not recogni[sz]|will not|won[’']t|would not|defi|violat|breach|ignor|snub|overturn|quash|nullif|boycott|resist|rul(?:e|es|ed) out|halt|scrap|against\\b|never\\b|disagree|spurn|withhold|barr(?:s|ed)\\b",
  ),
  // "threatened", "gave an ultimatum to"
  THREATEN: told(
    'THREATEN',
    'threat|warn|ultimatum|vow|will\\b|would\\b|deadline|if\\b|unless|retaliat|consequenc|swore|prepared to|ready to',
  ),
  // "marched against"
  PROTEST: told(
    'PROTEST',
    'protest|demonstrat|march|rall(?:y|ies|ied)|strike|struck\\b|riot|boycott|sit-in|hunger|picket|block(?:s|ed|ade|aded|ading)|crowd|chant|walk(?:s|ed)? out|occup|unrest|uprising|revolt|vigil|clash|burn(?:s|ed|t|ing)?\\b|street',
  ),
  // "suspended aid to", "expelled"
  SANCTION: told(
    'SANCTION',
    'sanction|embargo|expel|suspend|cut(?:s|ting)?\\b|sever|recall|halt|reduc|withdr[ae]w|ban(?:s|ned|ning)?\\b|boycott|stop(?:s|ped|ping)?\\b|freez|froze|end(?:s|ed|ing)?\\b|clos(?:e|es|ed|ing)\\b|evacuat|break(?:s|ing)? off|broke off|restrict|tariff|discontinu|revok|pull(?:s|ed|ing)?\\b|bar(?:s|red|ring)\\b|convict|dismiss|fir(?:e|es|ed|ing)\\b',
  ),
  // "put its troops on alert"
  MOBILIZE: told(
    'MOBILIZE',
    'mobili[sz]|deploy|alert|troops|soldier|amass|massed|mass(?:es|ing)\\b|build(?:s|ing)?-?up|buildup|reinforc|station|sen(?:d|ds|t)\\b|position|warship|fleet|patrol|border|conscript|call(?:s|ed|ing)? up|militia|arm(?:s|ed|ing)\\b|drill|missile|ready|readiness|move[sd]?\\b|carrier|march',
  ),
  // "arrested", "imposed sanctions on"
  COERCE: told(
    'COERCE',
    'arrest|detain|jail|prison|imprison|sentenc|sanction|seiz|confiscat|impos|ban(?:s|ned|ning)?\\b|curfew|restrict|censor|block|crack|raid|deport|expel|martial|emergency|shut|clos(?:e|es|ed|ing)\\b|forc(?:e|es|ed|ing)\\b|evict|demolish|annex|occup|freez|froze|fin(?:e|es|ed)\\b|extradit|hack|cyber|disinformation|suppress|repress|captur|custody|held\\b|hold(?:s|ing)?\\b|search|dissolv|outlaw|prohibit|steal|stole|stolen|jam(?:s|med|ming)\\b|surveil|spy|spied|bar(?:s|red|ring)\\b|penal|punish|prevent',
  ),
  // "shelled", "was killed by"
  ASSAULT: told(
    'ASSAULT',
    'attack|assault|kill|bomb|shell(?:s|ed|ing)?\\b|strike|struck|hit\\b|hits\\b|shot\\b|shoot|fir(?:e|es|ed|ing)\\b|stab|murder|assassin|raid|invad|invasion|clash|fight|fought|battl|war\\b|warfare|destroy|wound|injur|beat|beaten|tortur|rap(?:e|es|ed|ing)\\b|kidnap|abduct|hijack|hostage|ambush|massacr|execut|behead|missile|rocket|blast|explo|offensive|aggress|captur|overr[ua]n|storm|blockad|siege|besieg|violen|batter|gunn?ed|slaughter|poison|launch|drone|airstrike|torch|burn|annex|seiz|violat',
  ),
};
