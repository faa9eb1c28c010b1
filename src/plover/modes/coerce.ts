/** By what means power is used short of violence: PLOVER's modes of COERCE. */
import { told } from '../word-rule.js';

export const COERCE_MODES = [
  // "imposed sanctions on", "froze their assets": no mode of PLOVER's is for these
  told(
    null,
    'sanctions?\\b|asset freeze|freez(?:e|es|ing) (?:\\w+ ){0,4}(?:assets|yachts|accounts|funds)|froze (?:\\w+ ){0,4}(?:assets|accounts|funds)|visa (?:ban|restriction)|travel bans?|blacklist|punitive measures|embargo|tariff',
  ),
  // "broke into the ministry's servers"
  told(
    'cyber',
    'hack|cyber-?\\s?(?:attack|assault|raid|espionage|warfare|operation)|malware|ransomware|servers?\\b|phish|denial.of.service|spyware|computer (?:network|virus)|defaced the website|data breach',
  ),
  // "spread a false report"
  told(
    'misinformation',
    'misinformation|disinformation|fake|fals(?:e|ely) |hoax|forged|deepfake|troll|propaganda|doctored|smear campaign|rumou?rs',
  ),
  // "declared a state of siege"
  told(
    'martial-law',
    'martial law|state of (?:emergency|siege|exception|alarm)|emergency (?:rule|law|decree|powers)|rule by decree|suspended the constitution',
  ),
  // "off the streets after ten"
  told(
    'curfew',
    'curfew|off the streets|confin(?:e|es|ed|ing) .{0,70} to their homes|stay indoors|remain indoors|between (?:seven|eight|nine|ten|dusk)|after dark|dusk to dawn',
  ),
  // "escorted to the border", "put on a plane home"
  told(
    'deport',
    'deport|plane home|driven (?:over|across|out)|expel|expuls|removed from the country|re-entry|to the (?:border|frontier) and|escort\\w* .{0,50}(?:border|frontier|airport)|sen(?:t|d|ding) back|repatriat|put .{0,30}on (?:a|the) (?:plane|flight|bus)|out of the country|banish|exile',
  ),
  // "cut the power", "pulled the plug on the internet"
  told(
    'withhold',
    'no running water|pumping station|keep\\w* (?:insulin|food|medicine|water|aid) from|(?:cut|shut|switch|turn)\\w* (?:\\w+ )?(?:off|down) (?:\\w+ ){0,6}(?:power|internet|water|electricit|gas|phone|food|mobile|network)|pull\\w* the plug|(?:power|internet|water|electricity|gas|mobile data|phone lines|food) .{0,30}(?:cut|shut|switched|turned|withheld|blocked)|blackout|withh[eo]ld|internet shutdown|slow(?:ed)? the internet|ration',
  ),
  // "seized all copies", "took the station off the air"
  told(
    'censor',
    'censor|press accreditation|accreditation of .{0,30}(?:correspondent|journalist|reporter)|off (?:the )?air|banned (?:book|film|song|since|the broadcast|publication)|block(?:s|ed|ing)? (?:access|the (?:site|website|app|news))|websites?\\b|stop the presses|press freedom|media (?:freedom|law|outlet)|suspend\\w* .{0,40}(?:paper|daily|weekly|broadcaster|station|channel)|(?:paper|daily|weekly|broadcaster|station|channel|service) .{0,30}(?:suspend|clos|shut|block)|television time|silenc|copies of|publication|licen[cs]e of (?:the )?(?:radio|station|channel)|pulp|cut .{0,20}minutes from|social media|pull\\w* .{0,30}(?:film|song|book|series)|gag(?:ged)? |blocked the messaging|news site',
  ),
  // "rounded up", "spent the night behind bars", "handed a nine-year term"
  told(
    'arrest',
    'arrest|caught|holding|(?:drove|driven) (?:him|her|them) away|threw .{0,60}into|took .{0,60} from (?:her|his|their)|hands of the law|purge|detain|detention|round(?:s|ed|ing)? up|lock(?:s|ed|ing)? up|jail|imprison|prison|behind bars|custody|bundled|pick(?:s|ed|ing)? up|came for|took .{0,60}(?:away|in for)|led .{0,30}away|taken (?:away|in)|handcuff|warrant|nabbed|captur|apprehend|sentenc|cell\\b|cells\\b|remand|held (?:without|in|for|at|since)|house arrest|intern(?:s|ed|ing|ment)\\b|charg',
  ),
  // "raided the offices", "impounded a trawler"
  told(
    'seize',
    'seiz|bulldoz|flattened|confiscat|impound|raid|search(?:es|ed|ing)?\\b|swoop|expropriat|nationali[sz]|carried (?:out|off|away) .{0,20}box|requisition|took over the|boarded|took possession|ransack|foreclos|computers',
  ),
  // "forbade the procession", "sealed off the streets", "outlawed the party"
  told(
    'restrict',
    'forb[ai]d|not allowed|lockdown|kept .{0,60}out of|ban(?:s|ned|ning)?\\b|outlaw|prohibit|bar(?:s|red|ring)\\b|disqualif|dissolv|suspend|seal(?:s|ed|ing)? off|cordon|restrict|shut|clos(?:e|es|ed|ing)\\b|cut off|checkpoint|block|compel|forced .{0,40}to|pushed .{0,40}back|crack(?:s|ed)? down|crackdown|revok|strip|impos|limit|disperse|evict|refus|requir|order|encircl|fenc|kept .{0,40}from|prevent|stop',
  ),
];
