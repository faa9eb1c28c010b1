/** The words that say what someone is: offices, ranks, callings, kin. Written by hand for this project. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Say how someone is addressed and nothing of what they do: no role. */
export const HONORIFICS = list(
  'mr mrs ms miss mx mister messrs dr sir dame lady lord madam madame mme monsieur herr frau señor majesty highness excellency holiness sheikh sheik',
);

/** Offices and callings: the last word of a title, in small letters. */
export const OFFICES = list(`
  president premier chancellor taoiseach minister presidents ministers secretaries senators undersecretary secretary senator sen sens representative rep reps congressman congresswoman congressmember lawmaker legislator
  governor gov mayor councilman councilwoman councillor councilor alderman ambassador amb envoy consul emissary negotiator mediator diplomat
  spokesman spokeswoman spokesperson chairman chairwoman chairperson chair director chief head leader boss speaker whip treasurer
  king queen prince princess emperor empress sultan emir amir sheikh sheik shah duke duchess baroness baron count countess pope patriarch archbishop bishop
  cardinal rabbi imam ayatollah reverend rev pastor priest father deacon minister-counsellor monsignor
  general gen admiral adm colonel col major maj captain capt lieutenant lt commander cmdr sergeant sgt corporal brigadier marshal officer sheriff
  judge justice magistrate attorney lawyer solicitor barrister prosecutor counsel ombudsman commissioner inspector detective superintendent
  professor prof doctor dean rector principal provost lecturer teacher scientist researcher scholar historian economist physicist biologist
  analyst expert fellow strategist adviser advisor aide assistant consultant pollster operative organiser organizer coordinator manager executive
  ceo cfo coo founder co-founder cofounder owner co-owner investor entrepreneur businessman businesswoman billionaire developer banker trader
  author editor reporter correspondent columnist journalist host co-host anchor anchorman anchorwoman commentator blogger writer novelist poet critic publisher
  producer photographer filmmaker actor actress singer musician comedian artist designer architect engineer pilot astronaut coach
  candidate nominee hopeful frontrunner front-runner contender challenger incumbent delegate delegate-elect member mp mep deputy politician statesman stateswoman
  official bureaucrat administrator governor-general secretary-general president-elect counterpart successor predecessor activist campaigner dissident
  physician surgeon nurse psychologist psychiatrist farmer student veteran neighbor neighbour colleague friend ally rival supporter opponent donor
  prime-minister vice-president vice-chairman vice-chair premiership chief-of-staff superdelegate resident
`);

/** Kin: "his wife, Ilse". */
export const KIN = list(
  'wife husband son daughter brother sister mother father widow widower uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother girlfriend boyfriend fiancée fiancé partner',
);

export const HEADS: ReadonlySet<string> = new Set([...HONORIFICS, ...OFFICES, ...KIN]);

/** Before an office, in small letters, without an article in sight: "told former prime minister Marr". */
export const MODIFIERS = list(`
  prime vice deputy assistant associate acting interim former ex- late then then- foreign defence defense interior finance justice trade energy health
  home chief senior junior first second lady national state federal campaign press communications political policy security executive managing general
  attorney special presidential vice-presidential permanent principal legal economic military naval air army rear major brigadier lieutenant staff
  democratic republican conservative liberal labour independent house senate majority minority congressional parliamentary opposition party white fellow
  longtime long-time veteran top retired incoming outgoing newly-elected radio television tv talk show police fire district county city board committee
`);

/** Offices that are surnames too: inside a tagged span they are part of the name: "Martin King". */
const NAMELIKE = list(
  'king prince bishop pope judge justice dean major marshal baron count duke shah rector priest deacon pastor father singer farmer host coach author fellow player page speaker',
);

export const isNamelike = (word: string): boolean => NAMELIKE.has(word.toLowerCase());

/** In a tagged span, between other words: "Lantern Wire CEO Jane Marr". */
export const INNER_TITLES: ReadonlySet<string> = new Set([...OFFICES].filter(word => !NAMELIKE.has(word)));

/** In a tagged span, before a name: never the beginning of a name itself ("Dean Marr", "Major Lund" may be). */
export const LEADING = list(`
  mr mrs ms miss mx mister majesty highness excellency holiness sir dame madam mme dr prof rev sen sens rep reps gov gen lt col maj capt cmdr adm sgt cpl brig amb
  president premier chancellor taoiseach ceo cfo coo envoy presidents ministers secretaries senators minister secretary senator representative congressman congresswoman governor mayor ambassador
  spokesman spokeswoman chairman chairwoman director general admiral colonel captain lieutenant commander sergeant sheriff professor doctor
  reverend pastor cardinal archbishop ayatollah attorney vice deputy prime foreign former acting speaker judge justice king queen prince princess pope sheikh patriarch ex-president
`);

/** "Secretary of State", "Minister of Defence". */
export const TITLE_COMPLEMENTS = list(
  'state defence defense commerce labor labour energy education health agriculture transportation justice finance war trade economy culture staff',
);

/** What someone may be called before their name in full: "Republican Jane Marr". */
export const PARTIES = list('republican republicans democrat democrats democratic labour tory liberal conservative independent');

/** Say that a woman or a man is spoken of. */
export const SHE = list(
  'mrs ms miss dame lady madam madame mme frau queen princess empress duchess baroness countess spokeswoman chairwoman congresswoman councilwoman businesswoman stateswoman anchorwoman actress wife daughter sister mother widow aunt niece granddaughter grandmother girlfriend fiancée',
);
export const HE = list(
  'mr messrs sir lord herr monsieur king prince emperor sultan emir amir duke baron count pope monsignor spokesman congressman councilman businessman statesman anchorman husband son brother father widower uncle nephew grandson grandfather boyfriend fiancé',
);

/** Words that end a title on its left: articles, prepositions, conjunctions, verbs of saying. */
export const DETERMINERS = list('the a an his her its their our my your this that these those one another');
