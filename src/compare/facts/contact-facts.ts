/** What the accounts tell of the contact itself: how and when it was held, who started it, who took part, where, in what form, how long. */
import type { ContactFact } from '../../model/comparison.js';
import type { AccountText } from '../account-text.js';
import { date } from './date.js';
import type { FieldRule, FieldVerdict, ToldField } from './field-rule.js';
import { format } from './format.js';
import { initiative } from './initiative.js';
import { kind } from './kind.js';
import { length } from './length.js';
import { participants } from './participants.js';
import { place } from './place.js';
import { passagesAt, type ToldContact, toldContact } from './told-contact.js';

const FIELDS: readonly FieldRule[] = [kind, date, initiative, participants, place, format, length];

/** In the order of `CONTACT_FACTS`; what no account tells is left out. */
export function contactFacts(accounts: readonly AccountText[]): readonly ContactFact[] {
  const all = accounts.flatMap(account => toldContact(account) ?? []);
  return FIELDS.flatMap(rule => factOf(rule, all) ?? []);
}

function factOf(rule: FieldRule, all: readonly ToldContact[]): ContactFact | null {
  const fields = all.flatMap((told): readonly ToldField[] => {
    const read = rule.read(told);
    return read ? [{ told, ...read }] : [];
  });
  const [first] = fields;
  if (!first) return null;
  const alone = { verdict: 'only', reason: `only ${first.told.party} tells ${rule.what}` } as const;
  const values = fields.map(({ told, value, spans }) => [told.party, { value, passages: passagesAt(told, spans) }] as const);
  return { field: rule.field, ...(fields.length === 1 ? alone : worst(rule, fields, all)), values: Object.fromEntries(values) };
}

const ORDER: readonly FieldVerdict['verdict'][] = ['conflict', 'differs', 'both'];

/** Of three and more the pair that parts most decides; of equals the first. */
function worst(rule: FieldRule, fields: readonly ToldField[], all: readonly ToldContact[]): FieldVerdict {
  const pairs = fields.flatMap((a, k) => fields.slice(k + 1).map(b => rule.compare(a, b, all)));
  const decisive = ORDER.flatMap(verdict => pairs.find(pair => pair.verdict === verdict) ?? [])[0];
  const found = decisive ?? { verdict: 'both', reason: 'all tell the same' };
  return found.verdict === 'both' && fields.length > 2 ? { ...found, reason: found.reason.replace(/^both /, 'all ') } : found;
}
