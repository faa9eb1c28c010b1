/** Who took part in a contact: those whom its mentions name, those on its lists, and, where fewer than two are told, those who speak in it. */
import type { Participant } from '../../../model/contact.js';
import { absent, type Evidence, inferred } from '../../../model/evidence.js';
import type { Span } from '../../../model/span.js';
import { inOrder } from '../../../text/spans.js';
import { worldNamesIn } from '../../../world/world-names-in.js';
import type { Attendance } from './attendance.js';
import type { Draft } from './draft.js';
import { interlocutors } from './interlocutors.js';
import type { Mention } from './mentions/mention.js';
import { BODIES, OFFICES, tellsOfPeople } from './people/people-words.js';
import { isSame, type Someone } from './people/someone.js';
import { personsBefore, type Reading } from './reading.js';

export interface TakingPart {
  readonly participants: readonly Participant[];
  readonly evidence: Evidence;
}

export function participantsOf(reading: Reading, draft: Draft, lists: readonly Attendance[], isMain: boolean): TakingPart {
  const listed = lists.flatMap(({ people }) => people);
  const told = gathered([...withoutOffices(draft.mentions), ...listed]);
  const named = withoutGeneral(told, lists);
  const heard = isMain ? interlocutors(reading, named) : [];
  const more = heard.length > 0 ? heard : lastTwo(reading, draft, named.length);
  const isFound = more.some(({ byName }) => byName);
  const all = gathered([...named.flat().filter(one => !(isFound && one.span === null && !one.byName && isOffice(one))), ...more]);
  const everyone = all.map(one => participantOf(reading, one)).toSorted((a, b) => inOrder(first(a), first(b)));
  const participants = everyone.filter(one => !isOfficeOf(one, everyone, reading));
  return { participants, evidence: evidenceOf(named.length, more.length, listed.length) };
}

/** "his Velmoran counterpart, General Mara Tesk": the counterpart is she, who is named beside it. */
function isOfficeOf({ name, actor, spans }: Participant, everyone: readonly Participant[], reading: Reading): boolean {
  const office = name.replace(/^(?:the|his|her|their|its) /i, '');
  const holders = new Set(everyone.map(other => other.actor));
  return (
    actor === null &&
    reading.telling.actors.some(
      ({ id, roles, mentions }) =>
        holders.has(id) && roles.includes(office) && spans.some(span => mentions.some(mention => isBeside(span, mention))),
    )
  );
}

/** Behind the office, titles between, or right before it. */
const isBeside = ([start, end]: Span, [from, to]: Span): boolean =>
  (from >= end && from - end < TITLES) || (to <= start && start - to < 3);
/** UTF-16 code units. */
const TITLES = 40;

const first = ({ spans }: Participant): Span => spans[0] ?? [-1, -1];

function evidenceOf(told: number, heard: number, listed: number): Evidence {
  if (told + heard === 0) return absent('nobody-told');
  if (heard > 0) return inferred('who-speaks');
  return { basis: 'stated', by: listed > 0 ? 'list-of-participants' : 'contact-words', score: null };
}

/**
 * "the President of Kestria" in the title is Koll, whom the text names in the same place; other descriptions of a title count for nothing where the text
 * tells of two.
 */
function withoutOffices(mentions: readonly Mention[]): readonly Someone[] {
  const kept = mentions.flatMap(mention =>
    SIDES.flatMap(side =>
      mention[side].filter(one => {
        const isNamed = () => mentions.some(other => other !== mention && isNamedBeside(other[side], one));
        return one.byName || !(isOffice(one) && isNamed());
      }),
    ),
  );
  const inText = kept.filter(({ span }) => span !== null);
  return inText.length < 2 ? kept : kept.filter(({ span, byName }) => span !== null || byName);
}

const SIDES = ['subjects', 'partners'] as const;
/** Another mention names someone in the same place who may be the one with the office. */
const isNamedBeside = (people: readonly Someone[], { party }: Someone): boolean =>
  people.some(one => one.byName && (party === null || one.party === null || one.party === party));
const isOffice = ({ name }: Someone): boolean =>
  !tellsOfPeople(name) &&
  name
    .toLowerCase()
    .match(/[\p{L}-]+/gu)
    ?.some(word => OFFICES.has(word)) === true;

/** "The two ministers spoke": the two named last before, else those named later. */
function lastTwo(reading: Reading, { mentions }: Draft, known: number): readonly Someone[] {
  const joint = known === 0 ? mentions.find(({ isJoint, sentence }) => isJoint && sentence !== null) : undefined;
  const before = joint ? personsBefore(reading, joint.span[0], 2) : [];
  const persons = joint && before.length === 0 ? personsBefore(reading, reading.text.length, 2).toReversed() : before;
  return persons.length === 2
    ? persons.map(({ actor, span }) => ({ name: actor.name, actor, party: actor.party, span, byName: true }))
    : [];
}

/** All places of one together. */
function gathered(people: readonly Someone[]): readonly (readonly Someone[])[] {
  const groups: Someone[][] = [];
  for (const one of people.slice(0, MOST_PLACES)) {
    const group = groups.slice(0, MOST).find(known => known.some(other => isSame(other, one)));
    if (group) group.push(one);
    else if (groups.length < MOST) groups.push([one]);
  }
  return groups;
}

/** More are no list. */
const MOST = 300;
/** Places of them that are looked at. */
const MOST_PLACES = 2000;
/** A list of so many persons takes the place of the words for all of them. */
const LIST = 3;

/** "a call with allies", and then a list of who they are: the list alone. */
function withoutGeneral(groups: readonly (readonly Someone[])[], lists: readonly Attendance[]): readonly (readonly Someone[])[] {
  const isList = lists.some(({ isList, people }) => isList && people.filter(({ byName }) => byName).length >= LIST);
  const listed = new Set(lists.flatMap(({ people }) => people));
  return isList ? groups.filter(group => group.some(one => one.byName || listed.has(one))) : groups;
}

function bestOf(group: readonly Someone[]): Someone | undefined {
  const fit = group.filter(({ byName, name }) => byName && !holdsOffice(name));
  return fit.find(({ actor, name }) => actor && isClean(name)) ?? fit.find(({ name }) => isClean(name)) ?? fit[0];
}

/** A page that runs two lines together has "Koll Koll". */
const isClean = (name: string): boolean => new Set(name.split(' ')).size === name.split(' ').length;

/** A last name alone as the title gives it in full: "Readout of President Ada K. Koll’s call". */
function fullest(name: string, title: string | null): string {
  if (title === null || !/^\p{Lu}[\p{L}’'-]*$/u.test(name)) return name;
  const at = title.search(new RegExp(`(?<![\\p{L}-])${name}(?![\\p{L}-])`, 'u'));
  if (at < 0) return name;
  const before = /(?:(?:\p{Lu}\p{Ll}[\p{L}’'-]*|\p{Lu}\.) ){0,4}$/u.exec(title.slice(Math.max(0, at - LONGEST), at))?.[0] ?? '';
  const given = before.split(' ').filter(Boolean);
  const first = given.findLastIndex(word => OFFICES.has(word.toLowerCase()) || BODIES.has(word.toLowerCase())) + 1;
  const suffix = /^, (?:Jr|Sr)\./.exec(title.slice(at + name.length))?.[0] ?? '';
  const names = given.slice(first);
  return worldNamesIn(names.join(' ')).length > 0 ? name : [...names, name].join(' ') + suffix;
}

const LONGEST = 60;

/** "President of Kestria Ada Koll": no name, though the report's actor is called so. */
const holdsOffice = (name: string): boolean => /^(?:President|Prime Minister|Chancellor|Minister|Secretary) (?:of )?/.test(name);

function participantOf({ text, telling: { title } }: Reading, group: readonly Someone[]): Participant {
  const best = bestOf(group) ?? group.toSorted((a, b) => b.name.length - a.name.length)[0];
  const spans = group.flatMap(({ span }) => (span ? [span] : [])).toSorted(inOrder);
  return {
    name: fullest(best?.name ?? text.slice(...(spans[0] ?? [0, 0])), title),
    actor: (best?.actor ?? group.find(({ actor }) => actor)?.actor)?.id ?? null,
    party: best?.party ?? null,
    spans: spans.filter((span, k) => k === 0 || inOrder(span, spans[k - 1] ?? [0, 0]) !== 0),
  };
}
