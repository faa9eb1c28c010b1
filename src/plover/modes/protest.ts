/** How people protest: PLOVER's modes of PROTEST. */
import { told } from '../word-rule.js';

export const PROTEST_MODES = [
  // "on hunger strike", "refused food"
  told(
    'hunger',
    'hunger|fast(?:s|ed|ing)?\\b|stopp?ed eating|sewed their lips|refus(?:al of|es|ed|ing) (?:food|meals|to eat)|nothing but water|starv|without food',
  ),
  // "threw soup at a painting", "defaced the statue", "burned the flag"
  told(
    'vandalize',
    'vandal|defac|graffiti|spray|daub|(?:threw|throw\\w*|hurl\\w*|pour\\w*|splash\\w*) (?:\\w+ )?(?:soup|paint|ink|dye|blood|oil)|topp?led? (?:a |the )?(?:statue|monument|bust)|(?:burn|tore|tear|torch|trampl)\\w* (?:\\w+ ){0,4}flags?|trampled and burned|(?:statue|monument|bust|painting|portrait|canvas)\\b|red paint',
  ),
  // "rioters", "torched cars and pelted police"
  told(
    'riot',
    'riot(?! police)|rampag|violent(?:ly)? protest|violent demonstrat|torch(?:es|ed|ing)|pelt|ransack|loot|storm(?:s|ed|ing)? (?:the|a|into)|set fire|set .{0,20}(?:ablaze|alight|on fire)|smash|petrol bombs?|molotov|mob\\b|windows broken|hurl|stones|cobble|revolt|lynch|overturn(?:s|ed) (?:cars|bus)|burn(?:s|ed|t)? down|clash',
  ),
  // "laid down their tools", "called in sick en masse"
  told(
    'strike',
    '(?:general )?strike|stay at home until|kept their .{0,20}closed|shutdown by|idle since|walk-?out|down(?:ed)? tools|stoppage|(?:laid|put) down (?:their )?(?:tools|picks|work|scalpel|pen)|called in sick|stop(?:ped|ping)? work|refus(?:e|ed|ing) to (?:hear|work|teach|unload|drive|sort|fly|sail|deliver|treat|mine|load)|industrial action|stayed off the job|off the job|picket|work-to-rule|sick-?out|shuttered their shops',
  ),
  // "are sitting out the elections", "refuse to buy"
  told(
    'boycott',
    'boycott|shun|sit(?:ting)? (?:it )?out|stay(?:ed|ing)? away|refus(?:e|ed|ing) to (?:buy|attend|take part|pay|vote|play|send)|will not attend|snub|abstain|left .{0,20}seats? empty|walked out (?:of|when|as) .{0,30}(?:speech|session|ceremony)|cancel(?:led|ling)? (?:their )?subscription|unsold',
  ),
  // "blocked the road with tractors", "chained themselves to the gate"
  told(
    'obstruct',
    'block|disrupt\\w* traffic|fell\\w* trees|barricad|obstruct|chain(?:ed|ing) (?:themselves|himself|herself)|closed (?:to|off)|parked .{0,40}across|seal(?:ed|ing) off the|paraly[sz]|occup(?:y|ied|ying) the (?:track|runway|road|rail|bridge|motorway|junction)|lay down (?:on|in front|across)|human barrier|stopped (?:trains|traffic|trucks|lorries)|cut (?:off )?the (?:road|highway|line)|stop .{0,20}from (?:leav|enter|pass|land)|tracks\\b',
  ),
  // "took to the streets", "rallied outside", "a vigil"
  told(
    'demo',
    '(?:dem)o(?:s|nstrat)|march|rall(?:y|ies|ied)|protest|vigil|sit-in|gather|chant|banner|parad|placard|took to the street|streets|human chain|saucepans|whistles|besieg|tractors|picnic|sang|singing|crowd|procession|unfurl|die-in|pots|candle|convoy|flash mob|effig|glued|occupi',
  ),
];
