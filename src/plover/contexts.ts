/** What it is about: PLOVER's contexts, by the words around. */
import { told, type WordRule } from './word-rule.js';

/** Names as the PLOVER codebook, draft 2.0, spells them; the narrow ones first. */
const CONTEXTS: readonly WordRule<string>[] = [
  told('lgbt', 'lgbt|gay\\b|lesbian|transgender|same-sex|homosexual|pride (?:march|parade)|rainbow|queer'),
  told(
    'cbrn',
    'nuclear|chemical weapon|biological weapon|nerve agent|chlorine|uranium|enrich|warhead|radioactiv|atomic|sarin|plutonium|non-?proliferation',
  ),
  told('cyber', 'cyber|hack|malware|ransomware|spyware'),
  told('misinformation', 'misinformation|disinformation|fake news|hoax|deepfake|troll|influence operation|propaganda|smear'),
  told('terrorism', 'terror|jihad|suicide|extremis|bomber\\b|hostage'),
  told(
    'peacekeeping',
    'peacekeep|blue helmet|observer (?:force|mission)|ceasefire (?:observer|monitor)|buffer zone|stabili[sz]ation force',
  ),
  told('asylum', 'asylum|sanctuary|refuge\\b'),
  told('migration', 'migra|refugee|displac|undocumented|deport|fleeing|border crossers|stateless|citizenship|residence permit'),
  told('reparations', 'reparation|compensat|damages\\b|restitution|atone'),
  told('trafficking', 'traffick|smuggl'),
  told('illegal_drugs', 'cocaine|heroin|drug|narco|opium|cannabis|fentanyl|cartel'),
  told('corruption', 'corrupt|brib|graft|embezzl|kickback|nepotis|money.launder|slush'),
  told(
    'intelligence',
    'intelligence (?:service|agenc|chief|officer)|military intelligence|share intelligence|spy|spies|espionage|secret service|wiretap|eavesdrop|surveillance|counter-?espionage|agents? of .{0,20}service',
  ),
  told(
    'health',
    'health|hospital|doctor|nurse|vaccin|epidemic|pandemic|virus|disease|cholera|medic|clinic|quarantine|outbreak|malaria|patients',
  ),
  told(
    'disasters',
    'earthquake|quake|flood|cyclone|hurricane|typhoon|landslide|drought|wildfire|tsunami|volcan|disaster|storm\\b|shipwreck|ferry (?:disaster|victims|sinking)|spill|rescue team|collapse of',
  ),
  told(
    'environment',
    'climate|environment|pollut|emission|whal|forest|conservation|poach|toxic waste|glacier|biodivers|ecolog|coal\\b|mine waste|green campaign',
  ),
  told(
    'natural_resource',
    'oil\\b|gas\\b|pipeline|mining\\b|mines?\\b|lithium|copper|gold\\b|timber exports|fishing (?:right|quota|ground|ban)|water level|dams?\\b|rare earth|crude|drill(?:ing)? (?:for|in)|diamond',
  ),
  told(
    'technology',
    'technolog|telecom|satellite|semiconductor|chip\\b|chips\\b|artificial intelligence|software|internet|5g\\b|tech\\b|start-?up|search company|digital',
  ),
  told('gender', 'women|gender|abortion|femini|maternity|female|girls'),
  told(
    'election',
    'election|elector|ballot|vot(?:e|es|ers|ing)\\b(?! (?:of|down|in (?:parliament|the (?:house|senate|assembly))))|campaign (?:trail|rally|office)|candidate|polling|referendum|primary\\b|run-?off|president-elect',
  ),
  told(
    'political_institutions',
    'coalition|constitution|cabinet (?:post|reshuffle)|rul(?:ing|er’s) party|party (?:leader|congress|chair)|coup\\b|junta|putsch|transition|regime change|impeach|confidence vote|federal|autonomy|power-sharing',
  ),
  told(
    'legislative',
    'parliament|lawmaker|senat|deput(?:y|ies)\\b(?! (?:minister|mayor|chief|foreign|prime|head|director|governor|secretary|speaker))|legislat|congress|assembly\\b|mps\\b|bill\\b|speaker of|lower house|upper house|backbench',
  ),
  told('pro_democracy', 'democra(?:cy|ti[sz])|civilian rule|free and fair'),
  told(
    'human_rights',
    'human rights|tortur|political prisoner|war crime|crimes against humanity|rights (?:group|watchdog|office|commission)|amnesty international|disappear|detainee',
  ),
  told(
    'rights_freedoms',
    'freedom|press\\b(?! (?:conference|release|ahead|secretary|officer|service))|journalist|newspaper|censor|civil libert|blogg|editor|media (?:law|licen|regulator)|right to|demonstrat|rall(?:y|ies)\\b|gatherings|curfew|dissident|activist|ban on|labou?r rights|broadcast',
  ),
  told(
    'repression',
    'repress|crackdown|crack(?:s|ed)? down|riot police|secret police|political prisoner|tear[ -]?gas|state of (?:emergency|siege)|opposition figure|security forces .{0,40}(?:protest|march|crowd)',
  ),
  told(
    'religion_ethnicity',
    'religio|muslim|christian|church|mosque|priest|bishop|pope|imam|jew|hindu|buddhist|ethnic|minorit|tribe|tribal|indigenous|cathedral|sect\\b|sectarian|nun\\b|temple|orthodox|language law|caste|pilgrim|pagoda|monk',
  ),
  told('inequality', 'inequalit|poverty|wealth gap|tax the rich'),
  told(
    'human_security',
    'food|water (?:suppl|company|short)|famine|hunger|housing|homeless|electricity|bread|flour|starv|shelter|eviction|grain|humanitarian|dry taps|relief convoy|power cut',
  ),
  told(
    'territory',
    'territor|sovereignt|border (?:dispute|commission|line)|annex|occupied|occupation|enclave|contested|disputed|breakaway|separatis|independence|secession|border (?:post|village|clash)',
  ),
  told(
    'crime',
    'crim(?:e|inal)|murder|robber|gang\\b|gangs\\b|kidnap|fraud|theft|thie(?:f|ves)|police (?:officer|arrest|detain)|homicid|fugitive|smuggl',
  ),
  told(
    'legal',
    'court|judge|judicia|prosecut|trial|lawsuit|sued?\\b|suing|legal|law(?:yer|s)?\\b|tribunal|jury|magistrate|convict|sentenc|attorney|extradit|indict|verdict|justice|warrant|pardon|appeal against|treaty on',
  ),
  told(
    'executive',
    'cabinet|resign|reshuffle|(?:appoint|dismiss|sack|demot)\\w* .{0,40}(?:minister|governor|envoy|chief|spokes)|executive (?:order|power|branch)|first (?:lady|family)|pardon|head of state|dictator',
  ),
  told(
    'economic',
    'econom|trade|tariff|duty|duties|bank|financ|loan|invest|export|import|market|currency|debt|budget|tax|wage|pay rise|strike|prices\\b|business|subsid|customs|embargo|industr|commerc|inflation|monetary|airline|union\\b.{0,30}(?:work|pay)|grants?\\b|credit',
  ),
  told(
    'military',
    'military|army|armies|troop|soldier|navy|naval|air force|missile|warplane|warship|frigate|defen[cs]e (?:minist|chief|secretar|pact)|ceasefire|truce|battalion|brigade|regiment|general\\b(?! (?:election|assembly|strike|secretary|prosecutor|public))|commander|artiller|shell(?:s|ed|ing)\\b|tanks?\\b|fighter jet|bombard|airstrike|air raid|manoeuvre|war\\b|warfare|arms\\b|weapon|infantr|combat|marines|conscript|garrison|invasion|invad|offensive|rifles|drone|destroyer|submarine|forces\\b|barracks',
  ),
  told(
    'diplomatic',
    'diplomat|ambassador|embass|envoy|foreign (?:minist|secretary|affairs|office|polic)|consul|summit|bilateral|treat(?:y|ies)|relations|ties\\b|united nations|security council|european union|peace (?:talk|deal|process|plan)|negotiat|mediat|delegation|state visit|talks\\b|alliance|nato\\b|accord\\b|recogni[sz]|nuncio|sanctions?\\b|multilateral|counterpart|bloc\\b',
  ),
];

/** No more are told of one event; the narrow ones first. */
const MOST = 3;

/** Those of the nearest passage that tells any: a sentence goes on to other things. */
export function contextsOf(passages: readonly string[]): readonly string[] {
  const found = passages.map(passage => CONTEXTS.filter(({ words }) => words.test(passage)).map(({ code }) => code));
  return found.find(codes => codes.length > 0)?.slice(0, MOST) ?? [];
}
