/** The sides of a contact, each a participant or all who took part for one party, in the order in which the report tells of them. */
import type { Contact, Participant } from '../../../../model/contact.js';

export interface Side {
  /** `null`: not told; then each participant is a side. */
  readonly party: string | null;
  readonly participants: readonly Participant[];
}

/** Where all are of one party, each participant is a side: ministers of one state meet as well. */
export function sidesOf({ participants }: Contact): readonly Side[] {
  const parties = new Set(participants.map(({ party }) => party));
  if (parties.size === 1) return participants.map(participant => ({ party: participant.party, participants: [participant] }));
  const sides = new Map<string, Side>();
  for (const participant of participants) {
    const key = participant.party === null ? `name ${participant.name}` : `party ${participant.party}`;
    const side = sides.get(key);
    sides.set(key, { party: participant.party, participants: [...(side?.participants ?? []), participant] });
  }
  return [...sides.values()];
}
