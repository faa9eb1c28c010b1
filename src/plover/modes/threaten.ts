/** What is threatened: PLOVER's modes of THREATEN. */
import { told } from '../word-rule.js';

export const THREATEN_MODES = [
  // "will be locked up", "a warrant in absentia"
  told(
    'arrest',
    'arrest|detain|detention|jail|lock(?:ed|ing)? up|locked|imprison|prison\\b|behind bars|warrant|prosecut|put on trial|custody|cells?\\b',
  ),
  // "would be put on a plane", "to expel the envoys"
  told(
    'expel',
    'expel|expuls|deport|persona non grata|out of the country|kick(?:ed|ing)? out|throw(?:n|ing)? out|on a plane|next plane|drummed out|eject|send .{0,40}(?:back across|packing|home)|offices .{0,20}sealed|close (?:the|its) (?:embassy|mission|office)',
  ),
  // "may send troops to secure both banks", "to annex the valley"
  told(
    'territory',
    'annex|invad|invasion|(?:could|can|will|would) be taken|occup(?:y|ation)|seiz(?:e|ing) (?:\\w+ ){0,3}(?:island|land|territor|city|town|province|port|bank|canal|valley|strip|oil)|take (?:back )?(?:control|possession|the (?:island|town|province|city))|secure both|retak|recapture|march (?:in|on|into)|claim the|redraw the border|plant (?:its|their|a) flag',
  ),
  // "shot down without warning", "swore revenge"
  told(
    'violence',
    'attack|bomb|kill|\\bdie\\b|death|blood|\\bwar\\b|by force|use (?:of )?force|retaliat|revenge|aveng|sea of fire|open(?:ing)? fire|shoot|shot\\b|fire on|destroy|missile|legitimate targets?|red line|severest|coffins|offensive|gunboat|buried|military campaign|interven|wipe|crush|annihilat|rain down|live ammunition|(?:will|would|to|could) strike (?!\\bfor\\b)|strikes? (?:on|against|deep)|military (?:force|action|response|operation|strike)|harm|behead|execut|torch|burn|face the consequences|ruin|rockets?|shell(?:s|ing)?\\b|airstrike|assassinat|hunt(?:ed)? down|bullet|lynch|riot|hell\\b|grave|flatten|sink\\b',
  ),
  // "break off ties", "call off the summit", "stop sharing secrets"
  told(
    'relations',
    'ties\\b|assistance|relations|talks\\b|negotiat|summit|treaty|trade deal|pact|accord|recall|cooperat|aid\\b|grants?\\b|dues|share (?:secrets|intelligence|information)|funding|freeze (?:its|all|the) |pull(?:ing|s)? out|walk(?:ing)? (?:away|out of (?:the )?(?:talk|coalition|alliance|pact))|withdraw from|leave the (?:union|bloc|alliance|coalition|pact|treaty|club)|coalition|boycott the (?:talk|summit|meeting)|quit the|sever|downgrad|budget if|contacts|withhold|loan|veto',
  ),
  // "stiff tariffs await", "walk out for 48 hours", "to outlaw the party"
  told(
    'restrict',
    'sanction|or we walk|migrants head|tariff|dut(?:y|ies)\\b|boycott|strike|blockade|\\bban(?:s|ned|ning)?\\b|embargo|walk(?:s|ing)? out|walkout|down tools|stoppage|shut|clos(?:e|es|ed|ing|ure)\\b|cut(?:ting)? off|curfew|emergency|martial|outlaw|picket|blacklist|taps|block|restrict|licen[cs]e|sit out|stay away|dissolv|disqualif|censor|export|import|visa|asset|fine\\b|fines\\b|penalt|tax|prohibit|revok|switch off|quarantin|limit|expropriat|disconnect|suspend',
  ),
];
