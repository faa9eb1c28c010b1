/** What is asked for, or refused: the modes that REQUEST and REJECT share. */
import { told } from '../word-rule.js';

const MEETING =
  'brief (?:them|the|us|it)|interview|meet(?:s|ings?)?\\b|met\\b|talks?\\b|dialogue|negotiat|summit|(?:to|at|from|share) (?:the|a) (?:\\w+ )?table|com(?:e|ing) before|appear before|turn up before|visit|audience|emergency session|session of|left .{0,30}waiting|conversation|mediat|discuss(?!ion paper)|dinner|invit|appointment|sit down|trip\\b|face to face|encounter|handshake|parley|round of|congress|conference';

const YIELDING =
  'releas|free(?:dom)?\\b|freeing|stand(?:s|ing)? down|end(?:s|ing)? (?:\\w+ )?(?:curfew|sanctions|embargo|blockade|siege)|(?:cling|clung)\\w* to (?:his|her|its) (?:post|office)|want (?:him|her) gone|reinstat|school returned|stay out until|pardon|amnest|clemency|lift(?:s|ed|ing)?\\b|eas(?:e|es|ed|ing)\\b|loosen|relax|unfreez|unblock|withdraw|pull(?:s|ed|ing)? (?:\\w+ ){0,5}(?:out|back)|cease-?fire|ceas|truce|(?:stop|halt|end)(?:s|p?ed|p?ing)? (?:\\w+ ){0,3}(?:shell|bomb|attack|fight|turn|war|siege|blockade|raid|strike|hostilit|offensive|deport|evict|occupation|crackdown)|surrender|terms of|quit\\b|resign|step(?:s|p?ed|p?ing)? (?:down|aside)|go now|open (?:the|its) (?:\\w+ )?(?:road|border|crossing|corridor|gate|port|frontier)|access|disarm|lay down|let (?:\\w+ ){0,4}go\\b|send (?:her|him|them) home|captors?|kidnapp|hostage|captiv|silence (?:\\w+ )?guns|back to work|come ashore|bail\\b|laid down|hand(?:ing)? (?:over|back)|leave (?:the|its)|be off|staying put|vacat|restore|reopen|stay off|end (?:its|the|their) (?:ban|embargo|sanctions|curfew)|keep fighting|lay(?:ing)? siege|give(?:s|n)? (?:up|back)|evacuat|return (?:of )?(?:the )?(?:\\w+ )?(?:prison|captiv|bod|land)|elected I remain|put a single|walkout .{0,30}go on';

const ASSISTANCE =
  'aid\\b|helicopters|tents\\b|dollars|go-between|open its books|order for|(?:single|any) questions?|permits|send us|blue helmets|wish\\w* to stay|want\\w* to speak to|report to a (?:police )?station|written questions|respond|repl(?:y|ies|ied)\\b|assist|help|support|money|loan|lend|fund(?:s|ing)?\\b|bail(?:ed)?[ -]?out|troops to|soldiers? to|weapons|arms\\b|rifles|missiles|air defen[cs]e|battalions?|extradit|hand ?over|cooperat|shar(?:e|ing)\\b|intelligence|shelter|asylum|refuge\\b|safety in|subpoena|summon|testif|tapes|documents|records|evidence|pay for|sos\\b|endors|back(?:ing)?\\b|membership|join(?:ing)?\\b|shopping list|close the sky|suppl(?:y|ies)|deliver|investigators|questions? (?:the|a)|good offices|rescue|donat|credit|visas?\\b|trade|produce|witness|protect|peacekeep|vaccin|medicin|recogni[sz]';

const CHANGING =
  'bill\\b|resolution|referendum|peace (?:agreement|plan)|deadlock|laws?\\b|legislat|reform|plans?\\b|scheme|proposal|propos(?:es|ed|ing)|petition|decree|veto|polic|vot(?:e|es|ed|ing)\\b|constitution|amend|budget|overhaul|abolition|merger|takeover|dismiss|sack(?:s|ed|ing)?\\b|remov|get rid|elections?|apolog|dues?\\b|rais(?:e|ing)|cap on|ban\\b|scrap|drop(?:s|ped)?\\b|demands?\\b|draft|coalition|appeal|ultimatum|change|rule|court|treaty|accord|deal\\b|offer';

/** "called on both to sit down", "pleaded with her captors": what is not one of the others is a change, PLOVER's widest. */
export const REQUEST_MODES = [
  told('yield', YIELDING),
  told('meet', MEETING),
  told('assist', ASSISTANCE),
  told('change', CHANGING),
];

/** "stormed out of the talks", "will not free him", "turned down a loan", "voted down the bill" */
export const REJECT_MODES = [
  told('meet', MEETING),
  told('yield', YIELDING),
  told('assist', ASSISTANCE),
  told('change', CHANGING),
];
