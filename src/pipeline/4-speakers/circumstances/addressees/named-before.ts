/** "told the host", "told the paper": the one whom the interview was said to be with, "an interview with Ada Brenn"; a paper may just have been named. */
import { type Evidence, inferred } from '../../../../model/evidence.js';
import type { Figure } from '../../cast.js';
import { mentionsIn } from '../../mentions-in.js';
import { continuesSpeaker } from '../speakers.js';
import type { Place } from '../statement-place.js';
import type { Told } from '../told.js';
import type { Addressee, Addressees } from './addressee.js';

const INTERVIEWER = /^(?:the|his|her) (?:hosts?|co-hosts?|anchor|interviewer|moderator|programme|program|show|podcast)$/i;
const OUTLET =
  /^the (?:paper|newspaper|magazine|weekly|daily|tabloid|network|channel|station|outlet|broadcaster|news agency|site|website|blog)$/i;

/** UTF-16 code units back in which an outlet is named before "the paper". */
const REACH = 600;

export function namedBefore(stated: Addressees, places: readonly Place[], told: Told): Addressees {
  const out = new Map(stated);
  const partners: Place[] = [];
  for (const place of places) {
    const { id } = place.statement;
    const own = stated.get(id);
    if (own?.evidence.by === 'partner') partners.unshift(place);
    if (!own || own.name === null || own.figures.length > 0) continue;
    const meant = meantBy(own.name, place, partners, told, stated);
    if (meant) out.set(id, { ...meant, spans: own.spans, evidence: EVIDENCE });
  }
  return out;
}

const EVIDENCE: Evidence = inferred('named-before');

type Meant = Pick<Addressee, 'name' | 'figures'>;

function meantBy(words: string, place: Place, partners: readonly Place[], told: Told, stated: Addressees): Meant | null {
  if (!INTERVIEWER.test(words) && !OUTLET.test(words)) return null;
  const { speakers } = told;
  const partner = partners.find(({ statement: { id }, index }) => {
    const earlier = speakers.get(id);
    return !!earlier && index <= place.index && continuesSpeaker(earlier, speakers.get(place.statement.id));
  });
  const named = partner && stated.get(partner.statement.id);
  if (named) return { name: named.name, figures: named.figures };
  const outlet = OUTLET.test(words) ? outletBefore(place, told) : null;
  return outlet && { name: outlet.name, figures: [outlet] };
}

function outletBefore({ anchor: [at] }: Place, { cast, context: { text } }: Told): Figure | null {
  const before = mentionsIn(cast, [Math.max(0, at - REACH), at]);
  const last = before.findLast(
    ({ figures, span }) =>
      figures.length === 1 && figures.every(({ kind }) => kind === 'organisation') && isOutlet(text.slice(...span)),
  );
  return last?.figures[0] ?? null;
}

/** By its words: "the Lowmere Post", "Northern Radio", "KBC". */
const isOutlet = (name: string): boolean =>
  /\b(?:Post|Times|Courier|Herald|Tribune|Journal|Gazette|Observer|Register|Globe|Chronicle|Mail|Mirror|Sun|Star|News|Press|Radio|Television|TV|Magazine|Review|Weekly|Daily|Today)\b|^[A-Z]{3,4}$/.test(
    name,
  );
