/** CAMEO's codes of conflict in words, 09 to 13, for PLOVER's roots; the finest that fits first. */
import { row } from './cameo-row.js';

const LEADERSHIP = 'resign|step(?:s|ped|ping)? (?:down|aside)|quit\\b|oust|dismiss|sack|remov|new election|leadership';
const RELEASE =
  'releas|free\\b|freeing|free(?:d|ing)|hostage|captiv|captors|prisoner|return (?:of )?(?:the )?(?:land|property|bod)';
const EASE_ECONOMIC = 'sanction|embargo|boycott|tariff|unfreez|dut(?:y|ies)';
const LET_IN = 'inspector|observer|monitor|peacekeep|aid (?:work|agenc|convoy|truck)|humanitarian access|access';
const DE_ESCALATE =
  'cease-?fire|truce|withdraw|pull|attack|shell|bomb|fight|hostilit|siege|blockade|offensive|surrender|troops|war\\b';
const DISSENT = 'protest|strike|demonstrat|march';

/** 10 by its digits behind the first two; 02 (appeal) has the same ones. */
export const REQUEST = [
  row('1014', { mode: 'assist', contexts: ['intelligence'] }),
  row('1034', { mode: 'assist', words: 'peacekeep|protect' }),
  row('1032', { mode: 'assist', words: 'weapon|arms\\b|missile|air defen[cs]e|ammunition|rifles|military (?:aid|help|support)' }),
  row('1033', {
    mode: 'assist',
    words: 'aid\\b|help|relief|shelter|medic|food|donat',
    contexts: ['human_security', 'disasters', 'health', 'migration', 'asylum'],
  }),
  row('1031', { mode: 'assist', words: 'aid\\b|loan|grant|money|fund|credit', contexts: ['economic'] }),
  row('103', { mode: 'assist', words: 'aid\\b|help|support|assist|money|fund' }),
  row('1013', { mode: 'assist', contexts: ['legal', 'crime', 'corruption'] }),
  row('1012', { mode: 'assist', contexts: ['military'] }),
  row('1011', { mode: 'assist', contexts: ['economic'] }),
  row('102', { mode: 'assist', contexts: ['diplomatic'] }),
  row('101', { mode: 'assist' }),
  row('1053', { mode: 'yield', words: RELEASE }),
  row('1054', { mode: 'yield', words: EASE_ECONOMIC }),
  row('1055', { mode: 'yield', words: LET_IN }),
  row('1041', { mode: 'yield', words: LEADERSHIP }),
  row('1056', { mode: 'yield', words: DE_ESCALATE }),
  row('1052', { mode: 'yield', words: DISSENT }),
  row('1051', { mode: 'yield', words: 'ban\\b|curfew|restrict|emergency|permit|licen[cs]e|quarantine' }),
  row('105', { mode: 'yield' }),
  row('108', { mode: 'meet', words: 'mediat' }),
  row('107', { words: '(?:settle|resolve|end) (?:the|their|this|a) (?:\\w+ )?(?:dispute|conflict|war|quarrel)' }),
  row('106', { mode: 'meet' }),
  row('1041', { mode: 'change', words: LEADERSHIP }),
  row('1043', { mode: 'change', words: 'rights\\b|freedom|equal' }),
  row('1044', { mode: 'change', words: 'constitution|regime|civilian rule|institution' }),
  row('104', { mode: 'change', words: 'reform' }),
  row('1042', { mode: 'change', words: 'polic|law\\b|bill\\b|plan\\b|tax|ban\\b|decision|programme|rule' }),
  row('100'),
];

export const REJECT = [
  row('129', { words: 'veto' }),
  row('128', { words: 'defy|defied|defies|flout|disobey|violat|ignor\\w* (?:a|the) (?:court|ruling|law|ban)' }),
  row('1214', { mode: 'assist', contexts: ['intelligence'] }),
  row('1224', { mode: 'assist', words: 'peacekeep|protect' }),
  row('1222', { mode: 'assist', words: 'weapon|arms\\b|missile|troops|soldier|battalion', contexts: ['military'] }),
  row('1223', { mode: 'assist', contexts: ['human_security', 'disasters', 'health', 'migration', 'asylum'] }),
  row('1221', { mode: 'assist', words: 'aid\\b|loan|grant|money|fund|credit' }),
  row('122', { mode: 'assist', words: 'aid\\b|help|assist' }),
  row('1213', { mode: 'assist', contexts: ['legal', 'crime', 'corruption'] }),
  row('1211', { mode: 'assist', contexts: ['economic'] }),
  row('121', { mode: 'assist' }),
  row('1231', { mode: 'yield', words: LEADERSHIP }),
  row('1243', { mode: 'yield', words: RELEASE }),
  row('1244', { mode: 'yield', words: EASE_ECONOMIC }),
  row('1245', { mode: 'yield', words: LET_IN }),
  row('1246', { mode: 'yield', words: DE_ESCALATE }),
  row('1242', { mode: 'yield', words: DISSENT }),
  row('124', { mode: 'yield' }),
  row('126', { mode: 'meet', words: 'mediat' }),
  row('127', { words: '(?:peace|settlement|ceasefire) (?:plan|deal|proposal|agreement)' }),
  row('125', { mode: 'meet' }),
  row('1231', { mode: 'change', words: LEADERSHIP }),
  row('1233', { mode: 'change', words: 'rights\\b|freedom' }),
  row('1234', { mode: 'change', words: 'constitution|regime|institution' }),
  row('1232', { mode: 'change', words: 'polic|law\\b|bill\\b|plan\\b|tax|decree' }),
  row('123', { mode: 'change', words: 'reform' }),
  row('120'),
];

export const ACCUSE = [
  row('094', { mode: 'investigate', words: 'war crime' }),
  row('092', { mode: 'investigate', contexts: ['human_rights'] }),
  row('091', { mode: 'investigate', contexts: ['crime', 'corruption', 'illegal_drugs', 'trafficking'] }),
  row('093', { mode: 'investigate', contexts: ['military'] }),
  row('090', { mode: 'investigate' }),
  row('116', { words: '(?:found|finds|find) .{0,60}(?:guilty|liable)|guilty' }),
  row('115', { words: 'su(?:e|es|ed|ing)\\b|lawsuit|filed suit|class action|brought (?:a )?(?:case|claim)|damages' }),
  row('114', {
    words:
      'complaint|note of protest|(?:summon|haul)\\w* (?:in )?(?:the|its|their) .{0,30}(?:ambassador|envoy|charg)|complain\\w* to',
  }),
  row('1124', { mode: 'allege', words: 'war crime|genocid|crimes against humanity' }),
  row('1125', { mode: 'allege', words: 'spy|spies|spying|espionage|treason' }),
  row('1122', { mode: 'allege', contexts: ['human_rights', 'repression'] }),
  row('1121', { mode: 'allege', contexts: ['crime', 'corruption', 'illegal_drugs', 'trafficking'] }),
  row('1123', { mode: 'allege', contexts: ['military', 'terrorism'] }),
  row('112', { mode: 'allege' }),
  row('113', { words: 'rall(?:y|ied) .{0,20}against|call\\w* .{0,30}to oppose' }),
  row('111', { mode: 'disapprove' }),
  row('110'),
];

export const THREATEN = [
  row('139', { words: 'ultimatum|deadline|(?:given|gave|has|have) .{0,40}(?:hours|days|weeks|until) ' }),
  row('1385', { mode: 'violence', contexts: ['cbrn'] }),
  row('1381', { mode: 'restrict', words: 'blockade|close the strait' }),
  row('1382', { mode: 'territory' }),
  row('137', { mode: 'violence', contexts: ['repression'] }),
  row('1384', { mode: 'violence', words: 'airstrike|missile|bomb|attack|strike|shell' }),
  row('138', { mode: 'violence' }),
  row('136', { mode: 'expel', words: 'peacekeep|inspector|observer|monitor|charit|agenc|ngo' }),
  row('132', { mode: 'arrest' }),
  row('136', { mode: 'expel' }),
  row('1311', { mode: 'relations', words: 'aid\\b|grant|fund|loan|dues' }),
  row('134', { mode: 'relations', words: 'talks?\\b|negotiat|summit|dialogue' }),
  row('135', { mode: 'relations', words: 'mediat' }),
  row('1313', { mode: 'relations' }),
  row('133', { words: 'protest|strike\\b|walk out|walkout|demonstrat|picket' }),
  row('1323', { words: 'curfew' }),
  row('1324', { words: 'emergency|martial' }),
  row('1322', { words: '(?:ban|outlaw|dissolv)\\w* .{0,40}(?:party|opposition|movement)' }),
  row('1321', { words: 'censor|licen[cs]e|press\\b|media' }),
  row('1312', { mode: 'restrict' }),
  row('130'),
];
