/** Single words of a cue and the acts that they name, in the order of the acts; within an act the surer words first. */
import type { Act } from '../../../model/statement.js';
import { type ActRule, atBar, inCue } from './act-rule.js';

/** A word with the endings that its kind takes: "blast" → blast, blasts, blasted, blasting; "accus(e)" → accuse, accuses, accused, accusing. */
function endings(word: string): string {
  const silent = /^(.+)\(e\)$/.exec(word);
  if (silent) return `${silent[1]}(?:e[sd]?|ing)`;
  const yielding = /^(.+)\(y\)$/.exec(word);
  if (yielding) return `${yielding[1]}(?:y|ies|ied|ying)`;
  return `${word}(?:s|ed|ing)?`;
}

/** Words parted by commas; a "*" takes any ending, a "!" at the end none. */
function words(act: Act, trust: number, list: string): ActRule {
  const each = list.split(',').map(word => word.trim());
  const forms = each.map(word =>
    word.endsWith('!') ? word.slice(0, -1) : word.includes('*') ? word.replace(/\*/g, '\\w*') : endings(word),
  );
  return inCue(act, trust, forms.join('|'));
}

export const WORD_RULES: readonly ActRule[] = [
  words('deny', 0.85, 'den(y), denial*, disput(e), refut(e), refutation, rebut*, rebuff, debunk, contradict'),
  words('deny', 0.7, 'reject*, dismiss*, brush* off!, disavow, disagree*, scoff, downplay, played down!, pushed back!'),
  words(
    'accuse',
    0.95,
    'accus(e), accusation*, blam(e), critici*, critique*, condemn*, denounc(e), blast, slam*, lambast*, attack, assail, bash, mock, mockery!, ridicul*, decr(y), chid(e), scold, berat(e), rebuk(e), deplor*, complain*, alleg(e), allegation*, oppos(e), opposition!, castigat*, excoriat*, derid(e), disparag(e), insult, taunt, fault, skewer, rail against!, railed against!, object to!, objected to!, protest*, su(e), lawsuit*, taking aim!, takes aim!, took aim!, take aim!, admonish*, reproach, jab*, vilif(y), demoni*, deposed!',
  ),
  words('accuse', 0.86, 'charg(e)'),
  words(
    'accuse',
    0.7,
    'against!, took issue!, takes issue!, hit back!, tore into!, outrag*, critic, challeng(e), critical of!, call into question!, called into question!',
  ),
  words('threaten', 0.95, 'threaten*, threat'),
  words('threaten', 0.75, 'warn, warning*, caution'),
  words(
    'demand',
    0.95,
    'urg(e), demand, order, request, advocat(e), implor(e), beg, begged!, begging!, plead, instruct, lobb(y), petition, exhort, appeal, prod, prodded!, press* for!, summon, command',
  ),
  atBar('demand', 0.88, 'encourag(?:e[sd]?|ing)', '[\\w.-]'),
  words('demand', 0.72, 'push*, encourag*, directed!, insist* on!, advis(e), pressur(e), call to action!, chant, instruction*'),
  words('propose', 0.92, 'propos(e), invit(e), invitation*, recommend*'),
  words('propose', 0.78, 'proposal*, initiativ*'),
  words('propose', 0.6, 'offer*, float, nominat(e), volunteer'),
  words(
    'promise',
    0.95,
    'promis(e), pledg(e), commit*, guarantee*, decid(e), ban, banned!, banning!, veto*, readiness!, swore!, undertook!',
  ),
  words('promise', 0.78, 'vow, decision, rul(e), announc(e), announcement*'),
  words(
    'promise',
    0.62,
    'assur(e), sign, willing*, passed!, approv*, resolv(e), ready to!, opt, opted!, chose!, voted to!, refus*, confirm',
  ),
  words(
    'support',
    0.95,
    'thank*, prais(e), applau*, commend*, congratulat*, welcom(e), endors(e), endorsement*, support, supportive!, grateful!, gratitude!, appreciat*, hail, laud*, honor*, honour*, salut(e), satisf*, cheer, embrac(e), lavish*, tout, champion, greet*, admir*, bless*, voted for!, vote for!, votes for!, would vote!',
  ),
  words(
    'support',
    0.72,
    'supporter*, defend, back, favo*, voting for!, celebrat*, promot(e), stood by!, stand by!, stands with!, stand with!, in agreement!, impress*, proud!, agreed with!, agree with!, prefer*, reaffirm, side with!, toast, fan of!',
  ),
  words('concede', 0.9, 'acknowledg*, admit*, admission*, conced(e), concession*, apologi*, apolog(y), confess*'),
  words(
    'ask',
    0.92,
    'wonder, inquir(e), quer(y), questions about!, question about!, questions over!, unsure!, uncertain!, not sure!, not certain!, undecided!',
  ),
  words('ask', 0.6, 'question'),
  words('predict', 0.88, 'predict*, forecast*, foresee*, foresaw!, project, projection*, anticipat*, confident!'),
  words('predict', 0.75, 'expect*, likely!, bet, betting!'),
  words(
    'feel',
    0.92,
    'hop(e), hopeful!, fear, fearful!, worr(y), want, eager*, intend, intent!, intention*, feel, feeling*, felt!, afraid!, disappoint*, excit*, condolence*, regret*, mourn*, interested!, interest in!, lik(e), lov(e), hat(e), long for!, yearn, upset!, frustrat*, anxi*, nervous*, reluctan*, thrill*, happy!, sad!, dream, desir(e), enthusias*, looking forward!, look forward!, looks forward!, unhappy!, skeptic*, sceptic*',
  ),
  words('feel', 0.75, 'concern, wish*, glad!, surpris*, shock*, amazed!, stunned!, plan, planned!, planning!, angr*'),
  atBar('feel', 0.72, 'seek(?:s|ing)?|sought|aim(?:s|ed|ing)?|tr(?:y|ies|ied|ying)|hop\\w+', 'to\\b'),
  words('demand', 0.5, 'seek, sought!, pursu(e)'),
  words(
    'feel',
    0.55,
    'believ(e), belief*, aim, looking to!, prepared to!, convinced!, enjoy, hopes!, opinion*, view!, views!, mood!, trust',
  ),
];
