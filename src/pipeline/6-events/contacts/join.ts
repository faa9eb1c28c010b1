/** Mentions of one contact joined: a report that tells of a call five times tells of one call. */
import type { ContactKind } from '../../../model/contact.js';
import { type Draft, draftOf, peopleOf, sureKind, withMention } from './draft.js';
import type { Mention } from './mentions/mention.js';
import { isSame, type Someone } from './people/someone.js';

/** Contacts that are looked through for the one that a mention means. */
const MOST = 40;

export function joinMentions(mentions: readonly Mention[]): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const mention of mentions) {
    const at = mention.isAgain ? toldAgain(drafts, mention) : toldAnew(drafts, mention);
    const draft = drafts[at];
    if (draft) drafts[at] = withMention(draft, mention);
    else if (opens(mention, drafts.length === 0)) drafts.push(draftOf(mention));
  }
  return drafts;
}

/** What tells of too little is no contact of its own: "his recent talks", "the meeting" out of nowhere. */
function opens(mention: Mention, isFirst: boolean): boolean {
  const people = peopleOf(mention);
  if (mention.isAgain)
    return (
      isFirst &&
      mention.isOpening &&
      (mention.kind === null || OPENING.has(mention.kind)) &&
      (mention.isJoint || people.length > 1 || mention.rule === 'contact-again')
    );
  if (mention.isMain)
    return (
      distinct(people) > 1 ||
      mention.isJoint ||
      mention.kind === 'visit' ||
      (mention.isOpening && people.length > 0) ||
      mention.sentence === null
    );
  return distinct(people) > 1;
}

/** Kinds that "the call", "the meeting" may be when nothing was told before. */
const OPENING: ReadonlySet<ContactKind> = new Set<ContactKind>(['call', 'video call', 'meeting']);

const distinct = (people: readonly Someone[]): number =>
  people.filter((one, k) => people.findIndex(other => isSame(one, other)) === k).length;

/** "the meeting": the one told last in a clause of its own, if that was just now; else the first one that fits. */
function toldAgain(drafts: readonly Draft[], mention: Mention): number {
  const fitting = drafts
    .slice(0, MOST)
    .flatMap((draft, k) => (kindsFit(draft, mention) && isCalledSo(draft, mention) ? [k] : []));
  const byPeople = fitting.filter(k => peopleOf(mention).some(one => drafts[k]?.people.some(other => isSame(one, other))));
  const candidates = byPeople.length > 0 ? byPeople : fitting;
  const near = candidates.find(k => isNear(drafts[k], mention));
  return near ?? candidates.find(k => drafts[k]?.mentions.some(({ isMain }) => isMain)) ?? candidates[0] ?? -1;
}

/** "the summit" takes up none that was not called so. */
const isCalledSo = ({ mentions }: Draft, { kind }: Mention): boolean =>
  !(kind === 'summit' || kind === 'visit' || kind === 'letter') || mentions.some(mention => mention.kind === kind);

/** UTF-16 code units between a contact and the words that take it up again. */
const NEAR = 300;

function isNear(draft: Draft | undefined, { span }: Mention): boolean {
  const last = draft?.mentions.findLast(({ isMain, sentence }) => isMain && sentence !== null);
  return last !== undefined && span[0] - last.span[1] < NEAR;
}

function toldAnew(drafts: readonly Draft[], mention: Mention): number {
  const from = Math.max(0, drafts.length - MOST);
  const at = drafts.slice(from).findIndex(draft => isSameContact(draft, mention));
  return at < 0 ? -1 : from + at;
}

function isSameContact(draft: Draft, mention: Mention): boolean {
  if (draft.status !== mention.status || !kindsFit(draft, mention)) return false;
  if (isPartOf(draft, mention) || isUnderTitle(draft, mention)) return true;
  const people = peopleOf(mention);
  if (mention.kind === 'letter') return isSameLetter(draft, mention);
  if (draft.people.length === 0) return kindsAgree(draft, mention);
  const known = people.filter(one => draft.people.some(other => isSame(one, other)));
  if (draft.people.length < 2 && people.length > 1 && !mention.isMain) return mention.partners.some(one => known.includes(one));
  if (people.length < 2 && sureKind(draft) !== mention.kind && mention.isSure) return false;
  if (draft.people.length < 2 || people.length < 2)
    return known.length > 0 && known.length >= Math.min(people.length, draft.people.length);
  const subjectsFit = mention.subjects.every(({ byName }) => !byName) || mention.subjects.some(one => known.includes(one));
  return subjectsFit && (mention.partners.length === 0 ? known.length > 1 : mention.partners.some(one => known.includes(one)));
}

/** The first clause that tells of the contact of the title, unless both name someone else: "the President of Kestria" may be Koll. */
function isUnderTitle({ mentions: [title, ...others] }: Draft, mention: Mention): boolean {
  if (title?.sentence !== null || others.length > 0 || !mention.isMain) return false;
  return !differ(title.subjects, mention.subjects) && !differ(title.partners, mention.partners);
}

/** A letter by the same hand, unless both name another who was to read it. */
function isSameLetter({ people, mentions }: Draft, mention: Mention): boolean {
  return (
    mention.subjects.some(one => people.some(other => isSame(one, other))) &&
    !mentions.some(({ partners }) => differ(partners, mention.partners))
  );
}

function differ(a: readonly Someone[], b: readonly Someone[]): boolean {
  const [here, there] = [a, b].map(all => all.filter(({ byName }) => byName));
  return !!here && !!there && here.length > 0 && there.length > 0 && !here.some(one => there.some(other => isSame(one, other)));
}

/** One of several told as one ("held short meetings with leaders"), or a talk during a visit: the same one goes on. */
function isPartOf(draft: Draft, mention: Mention): boolean {
  const isWhole =
    draft.mentions.some(({ isSeveral }) => isSeveral) ||
    (sureKind(draft) === 'visit' && (mention.kind !== 'visit' || mention.partners.length > 0));
  if (!isWhole || mention.rule === 'called-someone' || (mention.isSure && mention.kind === 'call')) return false;
  if (mention.subjects.length === 0) return true;
  return (
    mention.subjects.some(one => draft.people.some(other => isSame(one, other))) || draft.people.every(({ byName }) => !byName)
  );
}

const kindsAgree = (draft: Draft, { kind }: Mention): boolean => sureKind(draft) === kind;

function kindsFit(draft: Draft, mention: Mention): boolean {
  const kind = sureKind(draft);
  if (kind === null || mention.kind === null || !mention.isSure)
    return kind !== 'letter' && mention.kind !== 'letter' ? true : kind === mention.kind;
  return (
    kind === mention.kind || TOGETHER.some(kinds => kinds.includes(kind) && mention.kind !== null && kinds.includes(mention.kind))
  );
}

/** What one report may call the same contact. */
const TOGETHER: readonly (readonly ContactKind[])[] = [
  ['call', 'video call'],
  ['video call', 'meeting', 'summit'],
  ['meeting', 'visit', 'summit'],
];
