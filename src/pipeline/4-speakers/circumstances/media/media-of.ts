/** How each statement was said, by the words of the text: proposed in its own sentence, chosen, carried on where one goes on speaking. */
import { absent } from '../../../../model/evidence.js';
import { grouped } from '../../../../text/grouped.js';
import type { Cast } from '../../cast.js';
import type { Context } from '../../context.js';
import { conversationOf } from '../conversation/conversation-of.js';
import { isDocument, type Speakers } from '../speakers.js';
import { type Place, placesOf } from '../statement-place.js';
import type { Told } from '../told.js';
import type { MediumProposer } from './candidate.js';
import { chooseMedium } from './choose-medium.js';
import { authoredSource, documentSource } from './document-source.js';
import { issuedDocument } from './issued-document.js';
import type { Media, Medium } from './medium.js';
import { mediumInContent } from './medium-in-content.js';
import { mediumPhrase } from './medium-phrase.js';
import { sameOccasion } from './same-occasion.js';
import { sayingWord } from './saying-word.js';
import { speakingPhrase } from './speaking-phrase.js';
import { taggedMedium } from './tagged-medium.js';
import { toldAssembly } from './told-assembly.js';
import { toldOccasions } from './told-occasions.js';
import { withoutConversation } from './without-conversation.js';

export type { Media, Medium } from './medium.js';

const PROPOSERS: readonly MediumProposer[] = [
  taggedMedium,
  mediumPhrase,
  speakingPhrase,
  toldAssembly,
  issuedDocument,
  documentSource,
  sayingWord,
  mediumInContent,
];

/** One for each statement. */
export function mediaOf(context: Context, cast: Cast, speakers: Speakers): Media {
  const places = placesOf(context);
  const told = { context, cast, speakers };
  const bySentence = grouped(places, ({ index }) => index);
  const stated = new Map(places.map(place => [place.statement.id, statedMedium(place, bySentence.get(place.index) ?? [], told)]));
  if (conversationOf(context, cast, speakers)) return withoutConversation(stated, context);
  return sameOccasion(stated, places, toldOccasions(bySentence, told), told);
}

function statedMedium(place: Place, neighbours: readonly Place[], { context, speakers }: Told): Medium {
  const byDocument = isDocument(speakers.get(place.statement.id));
  const proposers = byDocument ? PROPOSERS.with(PROPOSERS.indexOf(documentSource), authoredSource) : PROPOSERS;
  const candidates = proposers.flatMap(propose => propose(place, context));
  const chosen = chooseMedium(place, candidates, neighbours, speakers);
  if (!chosen) return { spans: [], evidence: absent('no-medium') };
  return { spans: [chosen.span], evidence: { basis: 'stated', by: chosen.rule, score: chosen.score } };
}
