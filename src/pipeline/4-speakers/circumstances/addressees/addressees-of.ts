/** To whom each statement was said: proposed in its own sentence, chosen, carried on where one goes on speaking to the same. */
import { absent } from '../../../../model/evidence.js';
import { grouped } from '../../../../text/grouped.js';
import type { Cast } from '../../cast.js';
import type { Context } from '../../context.js';
import { conversationOf } from '../conversation/conversation-of.js';
import type { Media } from '../media/medium.js';
import type { Speakers } from '../speakers.js';
import { type Place, placesOf } from '../statement-place.js';
import type { Told } from '../told.js';
import { addressed } from './addressed.js';
import type { Addressee, Addressees } from './addressee.js';
import { chooseListener } from './choose-listener.js';
import type { ListenerProposer } from './listener.js';
import { type Namer, namerOf } from './name-listener.js';
import { namedBefore } from './named-before.js';
import { partner } from './partner.js';
import { questionAndAnswer } from './question-and-answer.js';
import { questioning } from './questioning.js';
import { sameListener } from './same-listener.js';
import { taggedListener } from './tagged-listener.js';
import { toOtherSide } from './to-other-side.js';
import { toPhrase } from './to-phrase.js';
import { toldInContent } from './told-in-content.js';
import { toldObject } from './told-object.js';
import { turnsToTheOther } from './turns-to-the-other.js';

export type { Addressee, Addressees } from './addressee.js';

const PROPOSERS: readonly ListenerProposer[] = [taggedListener, toldObject, toldInContent, toPhrase, partner, addressed];

/** One for each statement. */
export function addresseesOf(context: Context, cast: Cast, speakers: Speakers, media: Media): Addressees {
  const places = placesOf(context);
  const told = { context, cast, speakers };
  const namer = namerOf(context, cast);
  const bySentence = grouped(places, ({ index }) => index);
  const worded = new Map(
    places.map(place => [place.statement.id, statedAddressee(place, bySentence.get(place.index) ?? [], told, namer)]),
  );
  const stated = namedBefore(worded, places, told);
  const answered = turnsToTheOther(questioning(questionAndAnswer(stated, places, told), places, told), places, told);
  const conversation = conversationOf(context, cast, speakers);
  return conversation ? toOtherSide(answered, places, conversation, speakers) : sameListener(answered, places, told, media);
}

function statedAddressee(place: Place, neighbours: readonly Place[], { context, speakers }: Told, namer: Namer): Addressee {
  const proposed = PROPOSERS.flatMap(propose => propose(place, context));
  const speaker = speakers.get(place.statement.id);
  for (const { span, rule, score } of chooseListener(place, proposed, neighbours, speakers)) {
    const named = namer(span, speaker);
    if (!named) continue;
    const { basis, ...addressee } = named;
    return { ...addressee, evidence: { basis, by: rule, score } };
  }
  return { name: null, figures: [], spans: [], evidence: absent('no-addressee') };
}
