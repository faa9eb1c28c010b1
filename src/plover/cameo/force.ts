/** CAMEO's codes of conflict in deeds, 14 to 20, for PLOVER's roots; the finest that fits first. */
import { type CameoRow, row } from './cameo-row.js';

/** What a protest is for, by CAMEO's last digit. */
const AIMS: readonly (readonly [digit: string, words: string])[] = [
  ['1', 'resign|step(?:s|ped|ping)? (?:down|aside)|oust|leadership'],
  ['3', 'rights\\b|freedom|equal|abortion|wage|pay\\b'],
  ['4', 'constitution|regime|junta|democra'],
  ['2', 'law\\b|bill\\b|polic|plan|tax|reform|decree|subsid|rule'],
];

/** "demonstrated against the tax": 1412; no aim told: 141. */
const protests = (mode: string, code: string): readonly CameoRow[] => [
  ...AIMS.map(([digit, words]) => row(`${code}${digit}`, { mode, words })),
  row(code, { mode }),
];

export const PROTEST = [
  ...protests('demo', '141'),
  ...protests('hunger', '142'),
  ...protests('strike', '143'),
  ...protests('boycott', '143'),
  ...protests('obstruct', '144'),
  ...protests('riot', '145'),
  row('140'),
];

export const MOBILIZE = [
  row('151', { mode: 'police', words: 'alert' }),
  row('153', { mode: 'police' }),
  row('152', { words: 'alert|readiness' }),
  row('154', { mode: 'troops' }),
  row('150'),
];

export const SANCTION = [
  row('116', { mode: 'convict' }),
  row('1661', { words: 'peacekeep|blue helmet' }),
  row('1662', { words: 'inspector|observer|monitor' }),
  row('1663', { mode: 'expel', words: 'charit|aid (?:agenc|work|group)|ngo|relief|medical' }),
  row('165', { words: 'mediat' }),
  row('164', { words: '(?:break|broke|halt|suspend|stop|end|walk)\\w* .{0,30}(?:talks|negotiat|dialogue)' }),
  row('161', { words: 'ambassador|diplomatic (?:relations|ties)|embass|consul|relations|ties\\b|diplomat|nuncio' }),
  row('163', { mode: 'discontinue', words: 'sanction|embargo|boycott|import|export|tariff|dut(?:y|ies)|ban\\b' }),
  row('1622', { words: 'aid\\b|assist|arms|weapon|training', contexts: ['military'] }),
  row('1623', {
    words: 'aid\\b|assist|ration|relief|food|programme',
    contexts: ['human_security', 'disasters', 'health', 'migration'],
  }),
  row('1621', { words: 'aid\\b|assist|grant|loan|fund|lending|payment', contexts: ['economic'] }),
  row('162', { words: 'aid\\b|assist|grant|fund|support' }),
  row('166', { mode: 'expel' }),
  row('160'),
];

export const COERCE = [
  row('1723', { mode: 'curfew' }),
  row('1724', { mode: 'martial-law' }),
  row('173', { mode: 'arrest' }),
  row('174', { mode: 'deport' }),
  row('1711', { mode: 'seize', words: 'confiscat|impound|expropriat|seiz' }),
  row('171', { mode: 'seize' }),
  row('1721', { mode: 'censor' }),
  row('1722', {
    mode: 'restrict',
    words:
      '(?:ban|outlaw|dissolv|disqualif)\\w* .{0,60}(?:party|parties|candidate|opposition|presiden|mayor|politician)|(?:party|parties|union).{0,40}(?:ban|outlaw|dissolv)',
  }),
  row('191', { mode: 'restrict', words: 'blockade|cut off|checkpoint|crossing|border|seal|siege' }),
  row('163', { words: 'sanction|embargo|asset freeze|travel ban|blacklist|visa|tariff' }),
  row('172', { mode: 'restrict' }),
  row('170'),
];

export const ASSAULT = [
  row('196', { words: '(?:broke|break|violat|breach|shatter)\\w* .{0,30}(?:cease-?fire|truce)' }),
  row('203', { words: 'ethnic cleansing|mass expulsion' }),
  row('202', { words: 'massacr|genocid|mass kill' }),
  row('2042', { mode: 'unconventional', words: 'nuclear' }),
  row('2041', { mode: 'unconventional' }),
  row('1831', { mode: 'suicide-attack' }),
  row('184', { mode: 'abduct', words: 'human shield' }),
  row('181', { mode: 'abduct' }),
  row('1821', { mode: 'sexual' }),
  row('1822', { mode: 'torture' }),
  row('185', { mode: 'targeted', words: 'attempt|plot to|surviv|escap' }),
  row('186', { mode: 'targeted' }),
  row('195', { mode: 'aerial' }),
  row('195', { mode: 'drone' }),
  row('194', { mode: 'heavy-weapons' }),
  row('1832', { mode: 'explosives', words: 'car bomb|truck bomb|lorry' }),
  row('1833', { mode: 'explosives', words: 'roadside|mine\\b|mines\\b|ied\\b' }),
  row('183', { mode: 'explosives' }),
  row('175', { mode: 'crowd-control' }),
  row('175', { contexts: ['repression'], words: 'protest|march|crowd|demonstrat' }),
  row('193', { mode: 'firearms' }),
  row('182', { mode: 'beat' }),
  row('1823', { mode: 'primitive', words: 'kill|dead|death|died' }),
  row('182', { mode: 'primitive' }),
  row('1712', { mode: 'destroy' }),
  row('190', { contexts: ['military', 'territory'] }),
  row('180'),
];
