/** In an account of a conversation of two, what one side says is said to the other; what both say together is said to nobody. */
import { type Evidence, inferred } from '../../../../model/evidence.js';
import { type Conversation, isOfSide, otherSide } from '../conversation/conversation-of.js';
import type { Speakers } from '../speakers.js';
import type { Place } from '../statement-place.js';
import type { Addressee, Addressees } from './addressee.js';

export function toOtherSide(
  stated: Addressees,
  places: readonly Place[],
  conversation: Conversation,
  speakers: Speakers,
): Addressees {
  const out = new Map(stated);
  for (const { statement } of places) {
    const side = otherSide(conversation, speakers.get(statement.id)?.figures ?? []);
    const own = stated.get(statement.id);
    if (!side || !own || saidToOthers(own, conversation)) continue;
    const isNamed = own.evidence.basis === 'stated' && own.evidence.by !== 'told-in-content';
    const evidence: Evidence = isNamed ? own.evidence : inferred(conversation.rule);
    out.set(statement.id, { name: side.name, figures: side.figures, spans: isNamed ? own.spans : [], evidence });
  }
  return out;
}

/** "directed his team to", "asked Secretary Marr to": not the other side, who is "the President", "his counterpart" or "Norvania" as well. */
function saidToOthers({ name, figures, evidence }: Addressee, { sides }: Conversation): boolean {
  if (name === null || evidence.basis !== 'stated') return false;
  if (figures.length > 0) return figures.every(figure => figure.kind === 'person' && !sides.some(side => isOfSide(figure, side)));
  return /(?:[a-z]s|team|cabinet|staff|media|press)$/.test(name) && !/(?:Excellency|Highness|Majesty)$/.test(name);
}
