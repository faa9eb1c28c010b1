/** Words for people and what they do, as they stand in lists of those who took part. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Offices and callings of one person, in small letters: "Defence Minister", "the CEO". */
export const OFFICES = list(`
  president premier chancellor taoiseach minister secretary undersecretary senator representative congressman congresswoman governor mayor ambassador envoy consul
  emissary negotiator mediator spokesman spokeswoman spokesperson chairman chairwoman chairperson chair director chief head leader speaker commissioner
  king queen prince princess emperor emir amir sultan crown pope patriarch archbishop bishop cardinal general admiral commander-in-chief colonel major captain commander lieutenant
  judge justice prosecutor prosecutor-general ombudsman professor doctor dr adviser advisor aide assistant coordinator administrator deputy vice
  secretary-general director-general governor-general president-elect plenipotentiary inspector rector founder owner ceo mr mrs ms sir lady gentleman
  chairperson-in-office rapporteur representative-designate attorney councillor councilman counterpart delegate officer manager executive liaison
`);

/** Words of the names of bodies, which no name of a person holds. */
export const BODIES = list(`
  ministry department office council committee commission agency administration authority service services force forces union federation organisation organization bank fund
  court parliament senate house duma assembly congress cabinet government state national international federal central regional european executive special permanent
  presidential foreign affairs interior defence defense security intelligence finance financial economic economy development digital communications mass media information transport
  transportation energy trade industry commerce agriculture health healthcare education science sports culture labour labor employment environment environmental
  ecology protection natural resources emergency emergencies situations monitoring infrastructure construction housing justice policy domestic public engagement management budget
  climate equity racial urban veterans veteran homeland air navy army staff mission nations republic kingdom human rights peace relations cooperation integration
  first second acting former senior prime minister vice deputy chief white management planning statistics customs tax border investigative guard guards
  activities works projects program programme programs engineers highway coast corps
  supreme constitutional high civil society social corporation company group institute university academy center centre association foundation league chamber
`);

/** Many people by one word, beside plurals in "-ers", "-ists", "-ees". */
const GROUPS = `officials|officers|representatives|heads|chiefs|chairs|members|ministers|presidents|ambassadors|diplomats|envoys|delegates|delegations?|leadership|leaders|counterparts?|colleagues|
  allies|partners|experts|specialists|advocates|activists|scientists|scholars|students|pupils|teachers|doctors|nurses|medics|workers|medical workers|employees|staff|soldiers|servicemen|servicewomen|
  service members|servicemembers|troops|military|civilians|veterans|survivors|victims|refugees|residents|citizens|people|families|family|relatives|parents|mothers?|fathers?|wife|husband|widows?|wives|children|orphans|
  grandmother|grandfather|daughter|son|women|men|youth|businessmen|executives|ceos|entrepreneurs|investors|companies|firms|groups?|agencies|departments|institutions|unions|organi[sz]ations|associations|unions|communities|community|
  stakeholders|senators|lawmakers|governors|mayors|congressmen|judges|prosecutors|clergy|bishops|rabbis|imams|faith leaders|athletes|artists|journalists|reporters|press|
  participants|attendees|guests|side|sides|parties|team|teams|commanders|generals|advisers|advisors|secretaries|foreign secretaries|business|industry|congress|parliament|deputies|mps|legislators|council|committee|caucus`;

const PEOPLE = new RegExp(
  String.raw`\b(?:${GROUPS.replace(/\s*\n\s*/g, '')}|(?!(?:off|numb|pap|lett|ord|answ|pow|matt|quart|corn|oth|cent|chapt|bord|wat|riv|tow|chamb|serv|comput|weap|pray|numb|trigg|mann|fing|should|should|wond|layers|pap|feath|count|regist|rout|print|scann|sist)ers\b)\p{L}{3,}(?:ers|ists|ees|men|women)|(?!(?:gener|indic|calcul|elev|escal|ventil|refriger|radi|capac|trans|resist)[ai]?tors\b)\p{L}{3,}(?:at|it|ut|vest|ect)ors)\b`,
  'iu',
);

/** Where the head of a description ends: "service members | responsible for". */
const BEHIND_HEAD =
  /,| (?:of|from|for|in|at|who|whose|with|representing|including|to|on|and|than|about|responsible|engaged|involved|working|serving|living|based) /;

/** Its head tells of people: "senior officials from Lerna"; not "an offer from officials". */
export function isGroup(description: string): boolean {
  const bare = description
    .slice(0, 200)
    .replace(
      /^(?:an? |the )?(?:(?:large|small|wide) )?(?:numbers?|groups?|range|series|handful|dozens|hundreds|majority|couple) of /i,
      '',
    );
  const head = bare.split(BEHIND_HEAD)[0] ?? '';
  const words = head.trim().split(' ');
  return tellsOfPeople(words.at(-1) ?? '') || isGroupWord(words.slice(-2).join(' '));
}

/** "the President of Kestria", "her Kestrian counterpart": one who is not named. */
export function isOffice(description: string): boolean {
  const head = description.slice(0, 120).split(/,| (?:of|for|from|in|at) /)[0] ?? '';
  const words = head.toLowerCase().split(' ');
  return words.length < 8 && OFFICES.has(words.at(-1) ?? '');
}

/** "the Intelligence Advisory Board", "the Kestrian Task Force (KTF)", "the bipartisan Conference of Mayors": a body by its name. */
export const isBody = (description: string): boolean => BODY.test(description.slice(0, 160));
const BODY_NOUN =
  'Board|Council|Committee|Commission|Caucus|Conference|Cabinet|Association|Alliance|Coalition|Union|Parliament|Senate|Assembly';
const BODY = new RegExp(
  String.raw`^(?:(?:the|its|his|her|their) )?(?:\p{Ll}+ )?(?:(?:\p{Lu}[\p{L}’'-]* ){1,8}?(?:Task Force|Working Group|${BODY_NOUN})|(?:\p{Lu}[\p{L}’'-]* ){0,8}?(?:${BODY_NOUN}) of (?:the )?\p{Lu}[\p{L} ]{2,40})(?: \(\p{Lu}+\))?$`,
  'u',
);

const GROUP_WORD = new RegExp(String.raw`^(?:${GROUPS.replace(/\s*\n\s*/g, '')})$`, 'iu');

/** "Groups", "Officials": the last word of no name. */
export const isGroupWord = (word: string): boolean => GROUP_WORD.test(word);

/** "thirty farmers from the valley", "the Kestrian side" */
export const tellsOfPeople = (words: string): boolean => PEOPLE.test(words.slice(0, 300));

/** "met with journalists", "a conference call with reporters" */
export const isPress = (words: string): boolean =>
  /^(?:the |some |\p{Ll}+ |\p{Lu}\p{L}+ ){0,3}(?:reporters?|journalists?|press|media|news(?:men|papers?)?|broadcasters?|correspondents?)\b/u.test(
    words,
  );

/** Those who are told something without a conversation: "spoke to reporters". */
export const isAudience = (words: string): boolean =>
  /^(?:the |some |gathered |assembled |local |\p{Lu}\p{L}+ )*(?:reporters?|journalists?|press|media|news(?:men|papers?)?|broadcasters?|correspondents?|crowds?|audience|nation|public|parliament|congress|cameras?|supporters|lawmakers|voters|world|people|rally|conference|assembly|newspaper|channel|radio|television|tv|bbc|cnn|reuters|agency|outlet)\b/iu.test(
    words,
  );
