/** What was given up: PLOVER's modes of RETREAT. */
import { told } from '../word-rule.js';

export const RETREAT_MODES = [
  // "declared a truce", "the guns fell silent"
  told(
    'ceasefire',
    'cease-?fire|h(?:o|e)ld (?:its|their|his) fire|respecting the pause|guns .{0,40}quiet|silenc\\w* (?:\\w+ )?(?:guns|artiller)|halt to (?:its|their|all|the) (?:\\w+ )?(?:attack|raid|offensive|fight|shell|bomb)|hostilities|all sorties|truce|armistice|cessation of hostilit|guns fell silent|(?:pause|lull|halt) in (?:the )?(?:fighting|shelling|bombing)|(?:stop|end|ceas|halt|suspend)(?:s|p?ed|p?ing)? (?:the |its |their |all )?(?:fighting|shelling|bomb|attacks|raids|strikes|offensive|hostilit|fire)|laid aside the war|(?:that )?its war on .{0,60} was over',
  ),
  // "stepped down", "handed in her resignation"
  told(
    'resign',
    'resign|gave up (?:their|his|her) seats?|stepp?(?:s|ed|ing)? (?:down|aside)|quit(?:s|ting)?\\b|abdicat|departure of|exit of|bowed out|relinquish(?:es|ed) power|handed (?:it )?over (?:power|with)|power passed|gave up (?:his|her|the) (?:post|office|seat)|left office|vacat(?:es|ed) (?:his|her)',
  ),
  // "laid down their arms", "shipped out its enriched uranium"
  told(
    'disarm',
    '(?:laid|lay|put|gave|hand(?:ed|ing)?|turn(?:ed|ing)?|surrender(?:ed|ing)?) (?:down |up |over |in )?(?:their|his|her|its|the|all|\\d+) (?:\\w+ )?(?:arms|weapons|rifles|guns|arsenal)|disarm|demobili[sz]|decommission|dismantl(?:e|es|ed|ing) (?:its|their|the) (?:\\w+ )?(?:missile|weapon|warhead|nuclear|reactor|rocket)|surrender|turned (?:himself|herself|themselves) in|gave (?:himself|herself|themselves) up|enriched uranium|warheads|stockpile|arms cache|white flag|disband',
  ),
  // "freed two captives", "walked out of jail"
  told(
    'release',
    'releas|out of detention|bailed\\b|back home\\b|let (?:\\w+ ){0,5}go (?:home|free)|free(?:d|s|ing)?\\b(?! trade| zone| elect| port)|freedom came|let (?:\\w+ ){0,3}go\\b|set at liberty|at liberty|turn(?:s|ed|ing)? (?:\\w+ ){0,4}loose|discharged from|walked out (?:of|on)|emptied (?:\\w+ )?cells|allowed .{0,40} to leave|swap|exchange of (?:\\d+ )?(?:captiv|prison)|hand(?:s|ed|ing)? (?:\\w+ )?(?:back|over)|parol|on bail|part with|out of (?:jail|prison)|captiv|hostage|prisoners? of war|quash|seizure of',
  ),
  // "pulled its troops out of", "gave up the islands"
  told(
    'withdraw',
    'withdr[ae]w|(?:rumbled|drove|marched|moved|filed) out of|(?:flew|bring|brings|bringing|brought) .{0,50}home|shut its (?:\\w+ )?base|retract\\w* its claim|pull(?:s|ed|ing)? (?:\\w+ ){0,5}(?:out|back)|pull-?(?:out|back)|retreat|evacuat|occupation ended|troops (?:left|leave|go home|returned home)|cut its contingent|ced(?:es|ed|ing) |gave up (?:the|its) |abandon|left (?:the )?(?:base|town|island|garrison|valley|position)|last .{0,60}(?:boarded|left|rolled out)|lift(?:s|ed|ing)? (?:its |the |their )?(?:\\w+ )?(?:siege|blockade)|brought .{0,30} home|fell back|drawdown|vacat(?:es|ed|ing) |disengag|redeploy',
  ),
  // "opened the road to relief convoys", "let inspectors in"
  told(
    'access',
    'access|issu\\w* visas|could enter|waived|readmit|allowed .{0,60} to (?:see|visit|inspect|observe|monitor)|inspector|observers?\\b|monitors?\\b|peacekeep|convoy|corridor|relief (?:work|suppl|agenc)|aid (?:work|truck|agenc|flight)|(?:re)?open(?:s|ed|ing)? (?:\\w+ ){0,4}(?:border|frontier|road|gate|crossing|airspace|port|door)|threw open|threw .{0,20}open|cleared .{0,40} to (?:cross|enter|land)|consented to|admit(?:s|ted) |airspace|let (?:\\w+ ){0,5}in(?:to)?\\b|allow(?:s|ed|ing)? (?:\\w+ ){0,6}(?:in|into|enter|through)\\b',
  ),
];
