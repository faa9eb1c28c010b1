/** With what, or how: PLOVER's modes of ASSAULT. */
import { told } from '../word-rule.js';

export const ASSAULT_MODES = [
  // "blew himself up", "drove a lorry packed with explosive into"
  told(
    'suicide-attack',
    'suicide|blew (?:him|her|them)sel(?:f|ves) up|explosive (?:vest|belt)|detonated (?:his|her) (?:charge|vest|belt)|(?:drove|ramm?ed) .{0,40}(?:explosive|packed|laden).{0,60}into',
  ),
  // "raped", "gang rape"
  told('sexual', 'rap(?:e[sd]?|ing|ist)\\b|sexual|sex slave|molest'),
  // "chlorine", "nerve agent"
  told(
    'unconventional',
    'chemical (?:weapon|attack|agent|bomb|shell)|chlorine|nerve agent|sarin|mustard gas|poison|biological|radioactiv|nuclear (?:bomb|strike|device)|anthrax|polonium|gas canister|gas attack|white phosphorus|toxic',
  ),
  // "tear gas", "water cannon", "rubber bullets"
  told(
    'crowd-control',
    'tear[ -]?gas|turn on protest|water cannon|rubber bullet|stun grenade|warning shots|pepper spray|lathi|plastic bullets|fired (?:shots )?in(?:to)? the air|baton rounds?|baton charge|flash-?bang',
  ),
  // "waterboarded", "electric shocks"
  told(
    'torture',
    'tortur|electric cable|hung .{0,40}by (?:their|his|her)|waterboard|electric shock|flog|pull\\w* out .{0,20}nails|mutilat|burned with cigarettes|maimed .{0,20}in custody|beaten for (?:days|weeks)|lashes',
  ),
  // "hit by a drone"
  told('drone', 'drone|unmanned|quadcopter|uav'),
  // "air raids", "warplanes bombed"
  told(
    'aerial',
    'air ?-?(?:strike|raid|force|craft|attack)|airstrike|aerial|warplane|jets?\\b|planes?\\b|helicopter|bomber\\b|bombers\\b|gunship|sorties|dropped (?:\\w+ )?bombs|barrel bomb|strafe|from the (?:air|sky)|carpet-bomb|squadron',
  ),
  // "shelled", "mortar fire", "tank columns"
  told(
    'heavy-weapons',
    'shell(?:s|ed|ing)?\\b|artiller|mortar|rocket|missile|tanks?\\b|howitzer|grenade launcher|bombard|armou?red (?:column|vehicle)|gunboat|cannon|salvo|heavy weapon|torpedo|naval gun|batter(?:y|ies)\\b',
  ),
  // "a roadside bomb", "blew up the pipeline"
  told(
    'explosives',
    'bomb|explosi|explod|mines?\\b|landmine|booby|blew up|blow(?:s|n|ing)? up|dynamit|grenade|detonat|ied\\b|parcel bomb|blast|torn apart',
  ),
  // "kidnapped", "took prisoner", "human shields"
  told(
    'abduct',
    'abduct|kidnap|hijack|hostage|human shield|took .{0,50}(?:prisoner|captive)|taken (?:prisoner|captive)|captur|snatch|being held by|seized (?:\\w+ ){0,4}(?:crew|tourist|engineer|nun|worker|soldier|journalist|sailor|driver|passenger|men|women)|dragged .{0,40}(?:from|into)|whisked|press-gang|ambush\\w* .{0,60}and (?:took|carried)|disappear|bundled .{0,40}into',
  ),
  // "assassinated", "executed", "massacred"
  told(
    'targeted',
    'assassin|targeted (?:attack|kill)|execut|massacr|murder|lynch|hang(?:ed|ing)\\b|behead|slaughter|gunned down in|genocid|mass kill|put to death|death squad|contract kill|hit ?man|attempt on|attempt to kill|firing squad|extermin|plot to kill|shot .{0,30}in the head|marked for death|liquidat|ethnic cleansing',
  ),
  // "opened up on", "shot dead"
  told(
    'firearms',
    'shot\\b|shoot|shotgun|gunm[ae]n|gunfire|opened fire|open(?:s|ed|ing)? (?:fire|up on)|fir(?:e|es|ed|ing) (?:on|at|into)|rifle|pistol|machine-?gun|bullet|gun battle|sniper|volley|small arms|firefight|exchang\\w* (?:of )?fire|gunned|fusillade|shootout|live rounds|live ammunition|guns\\b',
  ),
  // "with machetes", "set fire to"
  told(
    'primitive',
    'machete|knife|knives|stab|axe[sd]?\\b|arrows?\\b|spear|sword|stones?\\b|stoning|rocks\\b|torch|set (?:fire|ablaze|alight)|set .{0,30}(?:ablaze|alight|on fire)|arson|burn|sticks|hammer|hoe\\b|hoes\\b|sickle|pitchfork|club-?wield|slash|cut(?:lass)?\\b|petrol bomb|molotov|bricks?\\b|razor',
  ),
  // "struck him in the face", "clubbed unconscious"
  told(
    'beat',
    'beat(?:s|en|ing|ings)?\\b|punch|kick|club|baton|struck (?:\\w+ ){0,5}in the (?:face|head)|fist|slap|set upon|manhandl|assaulted|rough(?:ed|ing)? up|thrash|thug|pummel|headbutt|trampl|whip|brawl|shov(?:e|ed)\\b',
  ),
  // "razed two hamlets", "smashed the shrine"
  told(
    'destroy',
    'raz(?:e|es|ed|ing)\\b|destroy|demolish|flatten|bulldoz|scorched.earth|off the map|smash|sabotag|level(?:led|ed|ling)?\\b|wreck|burnt? to the ground|reduced .{0,40}(?:rubble|ashes)|ruins|tore down|ransack|loot',
  ),
];
