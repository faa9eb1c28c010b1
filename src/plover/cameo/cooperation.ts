/** CAMEO's codes of cooperation, 03 to 08, for PLOVER's roots; the finest that fits first. */
import { row } from './cameo-row.js';

const AID = 'aid\\b|assist|grant|loan|donat|fund|financ|suppl(?:y|ies)|deliver|help';

export const AGREE = [
  row('0353', { words: 'releas|free(?:d|ing)?\\b|prisoner swap' }),
  row('0354', { words: '(?:lift|eas|drop|end)\\w* (?:\\w+ ){0,3}(?:sanction|embargo|boycott|tariff)' }),
  row('0356', { words: 'cease-?fire|truce|withdraw|pull(?:ing)? (?:out|back)|disarm|de-escalat' }),
  row('0355', { words: '(?:admit|allow|let in|accept)\\w* (?:\\w+ ){0,3}(?:inspector|observer|monitor|peacekeep|aid)' }),
  row('038', { words: 'accept\\w* (?:\\w+ ){0,3}mediat' }),
  row('039', { words: 'mediat' }),
  row('037', { words: '(?:settle|resolve|end) (?:the|their|a) (?:\\w+ )?(?:dispute|conflict|war|quarrel)|peace (?:plan|deal)' }),
  row('036', { words: 'meet|talks?\\b|negotiat|dialogue|summit|visit|receive|travel' }),
  row('0333', { words: `${AID}`, contexts: ['human_security', 'disasters', 'health', 'migration'] }),
  row('0334', { words: 'peacekeep|protect' }),
  row('0332', { words: AID, contexts: ['military'] }),
  row('0331', { words: AID, contexts: ['economic'] }),
  row('033', { words: AID }),
  row('0341', { words: '(?:step|stand) (?:down|aside)|new (?:leader|president|premier)|early election' }),
  row('0343', { words: 'rights\\b|freedom' }),
  row('034', { words: 'reform|constitution' }),
  row('0314', { contexts: ['intelligence'] }),
  row('0312', { contexts: ['military'] }),
  row('0313', { contexts: ['legal'] }),
  row('0311', { contexts: ['economic', 'natural_resource', 'technology'] }),
  row('032', { words: 'support|back\\b|recogni[sz]|ties\\b|relations' }),
  row('030'),
];

export const CONSULT = [
  row('041', { mode: 'phone' }),
  row('042', { mode: 'visit' }),
  row('045', { words: 'mediat|go-between|good offices|broker' }),
  row('044', { mode: 'third-party' }),
  row('046', { words: 'negotiat|bargain|haggl|round of (?:\\w+ )?talks|peace talks' }),
  row('040'),
];

export const SUPPORT = [
  row('057', { words: 'sign(?:s|ed|ing)?\\b|ratif|initial(?:l?ed|s)\\b|put (?:its|their) initials|conclud(?:es|ed)' }),
  row('054', { words: 'recogni[sz]|diplomatic relations|raised .{0,30}to embassy' }),
  row('056', { words: 'forg[ai]v' }),
  row('055', { words: 'apolog' }),
  row('052', { words: 'defend|right to|justif|stood by|stand by|stand with' }),
  row('053', { words: 'rall(?:y|ied) support|canvass|campaign(?:s|ed) for|lobb' }),
  row('051', {
    words:
      'prais|commend|hail|welcom|endors|back(?:s|ed|ing)?\\b|thank|gratitude|grateful|appreciat|congratulat|applaud|support|salut|approv|laud|solidarity|satisf',
  }),
  row('050'),
];

export const COOPERATE = [
  row('064', { contexts: ['intelligence'] }),
  row('063', { contexts: ['legal'] }),
  row('062', { contexts: ['military'] }),
  row('061', { contexts: ['economic', 'natural_resource', 'technology'] }),
  row('060'),
];

export const AIDING = [
  row('075', { contexts: ['asylum'] }),
  row('074', { words: 'peacekeep|protect|guard|escort' }),
  row('073', { contexts: ['human_security', 'disasters', 'health', 'migration'] }),
  row('072', { contexts: ['military', 'peacekeeping'] }),
  row('071', { contexts: ['economic'] }),
  row('070'),
];

export const CONCEDE = [
  row('055', { words: 'apolog|sorry|regret|remorse|forgiv' }),
  row('0813', { words: 'curfew' }),
  row('0814', { words: 'state of (?:emergency|siege)|martial law|emergency rule' }),
  row('0812', { words: 'ban\\b.{0,40}(?:party|opposition|politician)|party .{0,40}ban' }),
  row('085', { words: '(?:sanction|embargo|boycott|tariff|dut(?:y|ies)|quota|trade curb)' }),
  row('0353', { words: '(?:will|would|agree\\w* to|promis\\w* to) (?:\\w+ ){0,2}(?:releas|free)' }),
  row('0356', { words: '(?:will|would|agree\\w* to|announc\\w*) (?:\\w+ ){0,3}(?:withdraw|pull|cease-?fire|truce)' }),
  row('081', { words: 'pardon|amnest|acquit|commut|clemency|charges|licen[cs]e|permit|ban\\b' }),
  row('0831', { words: 'resign|step(?:s|ped)? (?:down|aside)|new (?:leader|president|premier)' }),
  row('0833', { words: 'rights\\b|freedom' }),
  row('083', { words: 'reform|constitution' }),
  row('082', { words: 'protest|strike\\b|stoppage|walkout' }),
  row('0832', { words: 'polic|law\\b|plan\\b|tax' }),
  row('080'),
];

export const RETREAT = [
  row('0871', { mode: 'ceasefire' }),
  row('0842', { mode: 'release', words: 'vessel|ship\\b|tanker|trawler|boat|property|artefact|painting|land\\b|assets' }),
  row('0841', { mode: 'release' }),
  row('0831', { mode: 'resign' }),
  row('0872', { mode: 'withdraw', words: 'siege|blockade' }),
  row('0874', { mode: 'withdraw' }),
  row('0874', { mode: 'disarm', words: 'surrender|gave (?:him|her|them)|turned (?:him|her|them)' }),
  row('0873', { mode: 'disarm' }),
  row('0861', { mode: 'access', words: 'peacekeep|blue helmet' }),
  row('0862', { mode: 'access', words: 'inspector|observer|monitor' }),
  row('0863', { mode: 'access', words: 'aid\\b|relief|humanitarian|convoy|food|medic|red cross' }),
  row('086', { mode: 'access' }),
  row('087', { contexts: ['military'] }),
  row('084'),
];
