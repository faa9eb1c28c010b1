/** How they consulted: PLOVER's modes of CONSULT. */
import { told } from '../word-rule.js';

export const CONSULT_MODES = [
  // "spoke by telephone", "a video conference between"
  told(
    'phone',
    'phon|telephon|video|videoconferenc|teleconferenc|by wire|online|virtual|hotline|conference call|calls? (?:with|from|between)|rang\\b|on the line',
  ),
  // "brokered by", "acting as go-between", "shuttling between"
  told(
    'third-party',
    'mediat|indirect contacts|hosts? (?:\\w+ )?talks between|go-between|broker|shuttl|intermediar|good offices|on neutral (?:ground|soil)|indirect(?:ly)? talk|carried messages',
  ),
  // "on a visit to", "received at the palace", "toured"
  told(
    'visit',
    'visit|trips?\\b|tour(?:s|ed|ing)?\\b|travell?ed|travels? to|arriv|flew (?:in|to)|flies (?:in|to)|land(?:s|ed) in|stopover|stops? in|receiv(?:es|ed) |welcom(?:es|ed) |host(?:s|ed|ing)?\\b|guests? of|journey|headed for|(?:has |have |had )?gone to|went to|dropp?(?:s|ed) in|paid a call|inspect(?:s|ed) a|delegation .{0,40}\\bto\\b|pilgrimage|port call|stepped off a plane|walked through|came to (?!terms|blows)',
  ),
  // "on the sidelines of the alliance's summit", "a gathering of twelve ministers"
  told(
    'multilateral',
    'at (?:a|an|the|this|last|next) .{0,50}(?:summit|conference|assembly|forum|congress)\\b|delegations of|multilateral|trilateral|quadrilateral|summit of|sidelines|gathering|forum\\b|general assembly|conference of|G\\d+\\b|conclave|bloc’?s? (?:summit|meeting)|council of ministers|leaders’? summit|plenar',
  ),
];
