/** Sets accounts of one event side by side: what both tell, where they differ or conflict, what one side alone tells. */
import type { ComparedAccount, Comparison, ContactFact, PartyName, Passage, Point } from '../model/comparison.js';
import { inferred } from '../model/evidence.js';
import type { Comparer } from '../tagger/comparer.js';
import { grouped } from '../text/grouped.js';
import { listed } from '../text/listed.js';
import { inOrder } from '../text/spans.js';
import type { AccountText } from './account-text.js';
import { alignInto, type PointDraft } from './align/align-into.js';
import { type JudgedPair, judgedPairs, meaningsOf } from './align/judged-pairs.js';
import { inTellingOrder } from './align/order.js';
import { doubtsOf } from './doubts.js';
import { contactFacts } from './facts/contact-facts.js';
import { passageOf } from './propositions/passage-of.js';
import type { Proposition } from './propositions/proposition.js';
import { propositionsOf } from './propositions/propositions-of.js';
import { verdictOf } from './verdict/verdict-of.js';
import { withFacts } from './verdict/with-facts.js';
import { type HowWhole, wholenessOf } from './wholeness.js';

/** Each account has a party of its own. One account alone gives its points, and a doubt. */
export async function compareAccounts(accounts: readonly AccountText[], comparer: Comparer): Promise<Comparison> {
  const { drafts, pairs } = await draftsOf(accounts, comparer);
  const wholeness = new Map(accounts.map(account => [account.party, wholenessOf(account)]));
  const facts = contactFacts(accounts);
  const points = drafts.map((draft, k) => pointOf(draft, `p${k + 1}`, { pairs, wholeness, facts, by: comparer.name }));
  return {
    accounts: accounts.map(account => comparedAccount(account, points, wholeness)),
    facts,
    points,
    doubts: doubtsOf(accounts, points),
  };
}

/** Report by report, each put to what those before it tell. */
async function draftsOf(accounts: readonly AccountText[], comparer: Comparer): Promise<Drafts> {
  const reports = accounts.flatMap(account => account.sources.map(source => propositionsOf(account, source, comparer)));
  const told = await Promise.all(reports);
  const meanings = await meaningsOf(told.flat(), comparer);
  let points: readonly PointDraft[] = [];
  const pairs: JudgedPair[] = [];
  for (const propositions of told) {
    const judged = await judgedPairs(points.flat(), propositions, { meanings, comparer });
    points = alignInto(points, propositions, judged);
    pairs.push(...judged);
  }
  return { drafts: inTellingOrder(points, told.flat()), pairs };
}

interface Drafts {
  readonly drafts: readonly PointDraft[];
  /** All that were judged, those that became no point too. */
  readonly pairs: readonly JudgedPair[];
}

interface Around extends Pick<Drafts, 'pairs'> {
  readonly wholeness: ReadonlyMap<PartyName, HowWhole>;
  readonly facts: readonly ContactFact[];
  readonly by: string;
}

function pointOf(draft: PointDraft, id: string, { pairs, wholeness, facts, by }: Around): Point {
  const passages = passagesOf(draft);
  const tellers = Object.keys(passages);
  const others = [...wholeness].filter(([party]) => !tellers.includes(party));
  const silent = others.filter(([, { wholeness: how }]) => how === 'whole').map(([party]) => party);
  const unknown = others.map(([party]) => party).filter(party => !silent.includes(party));
  const judged =
    tellers.length > 1
      ? withFacts(verdictOf(draft, within(draft, pairs), by), passages, facts)
      : {
          verdict: 'only' as const,
          reason: onlyReason(tellers[0] ?? '', silent, unknown),
          differences: [],
          evidence: inferred(by),
        };
  return { id, ...judged, passages, silent, unknown };
}

function within(draft: PointDraft, pairs: readonly JudgedPair[]): readonly JudgedPair[] {
  const own = new Set(draft);
  return pairs.filter(({ a, b }) => own.has(a) && own.has(b));
}

/** "Only Kestria tells it; Norvania is silent; of Talmark’s account only a part is known" */
function onlyReason(teller: PartyName, silent: readonly PartyName[], unknown: readonly PartyName[]): string {
  const parts = [`only ${teller} tells it`];
  if (silent.length > 0) parts.push(`${listed(silent)} ${silent.length === 1 ? 'says' : 'say'} nothing of it`);
  if (unknown.length > 0) parts.push(`only a part is known of what ${listed(unknown)} ${unknown.length === 1 ? 'says' : 'say'}`);
  return parts.join('; ');
}

function passagesOf(propositions: readonly Proposition[]): Readonly<Record<PartyName, readonly Passage[]>> {
  const byParty = grouped(propositions, ({ party }) => party);
  const inText = (of: readonly Proposition[]) =>
    [...grouped(of, ({ report }) => report).values()].flatMap(same => same.toSorted((a, b) => inOrder(a.span, b.span)));
  return Object.fromEntries(Array.from(byParty, ([party, of]) => [party, inText(of).map(passageOf)]));
}

function comparedAccount(
  { party, side, sources }: AccountText,
  points: readonly Point[],
  wholeness: ReadonlyMap<PartyName, HowWhole>,
): ComparedAccount {
  const how = wholeness.get(party) ?? { wholeness: 'whole', reason: '' };
  return {
    ...{ party, side, reports: sources.map(({ report }) => report.id), ...how },
    points: points.filter(({ passages }) => Object.hasOwn(passages, party)).length,
  };
}
