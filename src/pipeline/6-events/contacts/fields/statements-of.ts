/** Which of a report's statements were made in a contact. */

import type { Participant } from '../../../../model/contact.js';
import type { Statement } from '../../../../model/statement.js';
import { overlap } from '../../../../text/spans.js';
import type { Draft } from '../draft.js';
import { tellsOfContact } from '../mentions/contact-nouns.js';
import type { Reading } from '../reading.js';

/** `isOwn`: the report is an account of this contact, so what those who took part say in it was said there, unless another occasion is told. */
export function statementsOf(
  { telling: { statements } }: Reading,
  { mentions }: Draft,
  participants: readonly Participant[],
  isOwn: boolean,
): readonly string[] {
  const present = new Set(participants.flatMap(({ actor }) => (actor ? [actor] : [])));
  const ids = new Set<string>();
  for (const statement of statements) {
    const isInside = statement.inside !== null && ids.has(statement.inside);
    if (isInside || wasMadeIn(statement, mentions.slice(0, MOST), present, isOwn)) ids.add(statement.id);
  }
  return [...ids];
}

/** Mentions of a contact in whose sentences statements are looked for. */
const MOST = 40;

function wasMadeIn(statement: Statement, mentions: Draft['mentions'], present: ReadonlySet<string>, isOwn: boolean): boolean {
  const speakers = statement.chain.at(-1)?.actors ?? [];
  const isPresent = speakers.length > 0 && speakers.every(id => present.has(id));
  if (statement.inside !== null || !(isPresent || (isOwn && statement.speaker === null))) return false;
  if (statement.medium !== null) return tellsOfContact(statement.medium) && (isOwn || tells(mentions, statement));
  const isTold = statement.addresseeActors.some(id => present.has(id) && !speakers.includes(id));
  return isTold || isOwn || tells(mentions, statement);
}

/** Its own words, or those beside them, stand in a sentence that tells of the contact. */
const tells = (mentions: Draft['mentions'], { cue }: Statement): boolean =>
  mentions.some(({ sentence, span }) => sentence !== null && cue.some(at => overlap(at, sentence) && span[1] <= at[0]));
