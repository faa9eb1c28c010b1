/** What is told of a dossier for people: its head, its counts, where its reports come from. The same in the terminal and in the file. */
import type { ComparedAccount, Comparison, ContactFact, PartyName } from '../../model/comparison.js';
import type { DossierEntry, DossierMember } from '../../model/ledger/dossier-entry.js';
import type { ReportRef } from '../../model/ledger/statement-entry.js';
import { capital } from '../../text/capital.js';
import { COPY_WORDS, partiesWords, WHOLENESS_WORDS } from './comparison-words.js';
import { CONTACT_WORDS } from './contact-words.js';
import { counted, wordsFor } from './label-words.js';
import { dayWords, whenWords } from './when-words.js';

/** "telephone call", "12 March 2031", "Kestria and Norvania", "Port Sarrow": the unknown is left out. */
export function dossierFacts({
  kind,
  day,
  parties,
  place,
}: Pick<DossierEntry, 'kind' | 'day' | 'parties' | 'place'>): readonly string[] {
  const known = [kind === null ? null : CONTACT_WORDS[kind], day === null ? null : whenWords(day), partiesWords(parties), place];
  return known.flatMap(words => words || []);
}

/** "4 reports, 3 of them origins"; where all are origins, or there is one, the second says nothing. */
export function originsWords({ reports, origins }: Pick<DossierEntry, 'reports' | 'origins'>): string {
  const all = counted(reports, 'report');
  return reports === origins ? all : `${all}, ${origins} of them ${origins === 1 ? 'an origin' : 'origins'}`;
}

/** "The Sarrow Courier: Kestria and Norvania talk again"; of a report without either its id. */
export function reportName({ id, title, publisher }: Pick<ReportRef, 'id' | 'title' | 'publisher'>): string {
  return [publisher, title].flatMap(words => words?.trim() || []).join(': ') || id;
}

/** "changed copy, 82 % of its text: the same text with a new lead" */
export function originWords({ kind, share, reason }: NonNullable<DossierMember['origin']>): string {
  const much = kind === 'retelling' ? '' : `, ${Math.round(share * 100)} % of its text`;
  return `${COPY_WORDS[kind]}${much}${reason === '' ? '' : `: ${reason}`}`;
}

/** "12 March 2031", "account of Kestria": the day of a report, and whose account it is. */
export function reportFacts({ day, account }: Pick<DossierMember, 'day' | 'account'>): readonly string[] {
  return [day === null ? 'day not told' : dayWords(day), ...(account === null ? [] : [`account of ${account}`])];
}

/** What follows the name of a party: " (Kestria): whole account, its ministry published it; tells 14 points". */
export function accountWords({ party, side, wholeness, reason, points }: ComparedAccount): string {
  const of = side === null || side === party ? '' : ` (${side})`;
  return `${of}: ${WHOLENESS_WORDS[wholeness]}${reason === '' ? '' : `, ${reason}`}; tells ${counted(points, 'point')}`;
}

/** What one tells of the contact, in the words of all others: "telephone call" of `call`, "12 March 2031" of "2031-03-12". */
export function factValue(field: ContactFact['field'], value: string): string {
  if (field === 'kind') return wordsFor(CONTACT_WORDS, value) ?? value;
  return field === 'date' ? whenWords(value) : value;
}

/** "Telephone call, 12 March 2031: Kestria and Norvania"; what the accounts do not agree on is left out. */
export function comparisonTitle({ accounts, facts }: Pick<Comparison, 'accounts' | 'facts'>): string {
  const agreed = (['kind', 'date'] as const).flatMap(field => agreedValue(facts.find(fact => fact.field === field)));
  const about = agreed.join(', ');
  const who = partiesWords(accounts.map(({ party }) => party));
  return about === '' ? who : `${capital(about)}: ${who}`;
}

function agreedValue(fact: ContactFact | undefined): readonly string[] {
  if (fact === undefined || (fact.verdict !== 'both' && fact.verdict !== 'only')) return [];
  return Object.values(fact.values)
    .slice(0, 1)
    .map(({ value }) => factValue(fact.field, value));
}

/** What stands under a party; nothing that an object has of itself is taken for it. */
export function ofParty<Value>(byParty: Readonly<Record<PartyName, Value>>, party: PartyName): Value | null {
  return Object.hasOwn(byParty, party) ? (byParty[party] ?? null) : null;
}
