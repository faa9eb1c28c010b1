/**
 * "the company", "the agency", "the newspaper": the body named last before it, where nothing else tells which.
 *   a drop in the oil giant Harbour Oil. | The company | reported …   →   Harbour Oil
 */
import { inferred } from '../../../model/evidence.js';
import { firstFrom } from '../../../text/spans.js';
import type { Figure } from '../cast.js';
import { isOutletName } from '../chain/outlets.js';
import { type SpeakerRule, spoken } from './spoken.js';

/** UTF-16 code units back to it: a paragraph. */
const BACK = 700;
const OUTLETS = /^(?:newspaper|paper|magazine|network|broadcaster|outlet|daily|weekly)$/iu;
const BODIES =
  /^(?:company|firm|corporation|retailer|automaker|airline|manufacturer|bank|agency|organi[sz]ation|group|giant|maker)$/iu;
/** Bodies that are meant only where nothing else is said of them: not "the harbour union". */
const BARE = /^the (?:association|charity|union|foundation|institute|club|league)$/iu;

export const body: SpeakerRule = asked => {
  const { phrase, context, cast } = asked;
  if (phrase.kind !== 'described' || !phrase.head || !/^the\s(?:[\p{Ll}-]+\s){0,2}[\p{L}-]+$/iu.test(phrase.words)) return null;
  const head = context.text.slice(...phrase.head);
  if (!BODIES.test(head) && !OUTLETS.test(head) && !BARE.test(phrase.words)) return null;
  for (let k = firstFrom(cast.mentions, phrase.head[0]) - 1; k >= 0; k--) {
    const { span, figures } = cast.mentions[k] ?? { span: [0, 0], figures: [] };
    if (phrase.head[0] - span[1] > BACK) return null;
    const [figure, ...others] = figures;
    if (figure && others.length === 0 && canBe(figure, head)) return spoken([figure], inferred('last-body'));
  }
  return null;
};

/** A person of one word, without a title, may be a company that was taken for one. */
function canBe({ kind, name, names, roles, gender }: Figure, head: string): boolean {
  if (isOutletName(name) !== OUTLETS.test(head)) return false;
  if (kind === 'person') return !/\s/.test(names.join('')) && roles.length === 0 && gender === null;
  return kind === 'organisation' || /^agency$/i.test(head);
}
