/** What is moved up: PLOVER's modes of MOBILIZE. */
import { told } from '../word-rule.js';

export const MOBILIZE_MODES = [
  // "riot police were posted", "gendarmes with shields"
  told(
    'police',
    'police|constable|gendarme|security forces|riot (?:squad|unit)|federal agents|officers? in riot|carabinier|patrol cars|water-cannon|special branch|border guards',
  ),
  // "the Front is gathering men", "summoned their young men to arms"
  told(
    'militia',
    'militia|village guards|armed themselves|guerrilla|fighters? (?!jet|plane)|insurgents? (?:are|have|mass|gather|mov)|rebels? (?:are|have|mass|gather|mov)|paramilitar|warlord|vigilante|clan elders|partisan|masked men|(?:young )?men to arms|brotherhood|gathering men|\\w+ (?:Front|League|Brigades?|Guard) (?:is|are|has|have|mass|gather|mov)',
  ),
  // "raised the alert of its missile crews", "two destroyers", "anti-aircraft batteries"
  told(
    'weapons',
    'missile|warship|destroyer|frigate|submarine|aircraft carrier|carrier|batter(?:y|ies)\\b|launcher|radar|nuclear|bomber|jets?\\b|fighter jet|warplane|drone|artillery|gunboat|helicopter|tanks?\\b(?! and men)|howitzer|heavy guns|cutters|gunners|live-fire|air-defen[cs]e|readiness of|fleet|squadron|rocket|ships?\\b|vessel|weapon|cyber|armou?red vehicle|silo|interceptor',
  ),
  // "massed 40,000 soldiers", "called up reservists"
  told(
    'troops',
    'troop|soldier|army|armies|battalion|brigade|division|regiment|infantr|marines|paratroop|reservist|conscript|military|forces|headquarters|men\\b|exercise|manoeuvre|maneuver|drill|mobili[sz]|alert|call(?:ed|ing)? up|garrison|commando|war games|column|unit|guard',
  ),
];
