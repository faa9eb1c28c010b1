// What of a report's main contact is right, against annotated readouts: the measures of score-contacts.mjs.

const TITLES = new Set(
  `mr mrs ms miss dr sir president vice prime minister secretary senator sen rep representative gov governor general gen army judge justice attorney
  professor prof king queen prince princess the a an of state former us u.s`.split(/\s+/),
);

/** A name's words without titles and possessives, as speakers.py compares them. */
export function nameWords(name) {
  const found =
    name
      .toLowerCase()
      .replace(/['’]s(?![\p{L}\p{N}_])/gu, '')
      .match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu) ?? [];
  const kept = found.filter(word => !TITLES.has(word));
  return kept.length > 0 ? kept : found;
}

/** The same name, or a description whose words are half the same. */
export function sameParticipant(wanted, given) {
  const [a, b] = [nameWords(wanted), nameWords(given)];
  if (a.join(' ') === b.join(' ')) return true;
  if (!isDescription(wanted) && !isDescription(given)) return false;
  const shared = [...new Set(a)].filter(word => b.includes(word)).length;
  return shared > 0 && 2 * shared >= Math.max(new Set(a).size, new Set(b).size);
}

/** "thirty farmers", "key business groups": words in small letters beside articles and particles. */
const isDescription = name => /(?:^|\s)(?!(?:al|bin|bint|ibn|de|van|von|der|the|of|and|for|el|da|di)\b)[\p{Ll}\d]/u.test(name);

/** One to one, in order. */
export function matched(wanted, given, same) {
  const left = [...given];
  let right = 0;
  for (const one of wanted) {
    const at = left.findIndex(other => same(one, other));
    if (at < 0) continue;
    left.splice(at, 1);
    right += 1;
  }
  return { right, wanted: wanted.length, given: given.length };
}

const size = ([start, end]) => end - start;
const shared = (a, b) => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
/** At least half of the shorter is in both. */
export const overlapsHalf = (a, b) => 2 * shared(a, b) >= Math.min(size(a), size(b)) && shared(a, b) > 0;
/** At least half of what either covers is in both. */
export const coversHalf = (a, b) => 2 * shared(a, b) >= size(a) + size(b) - shared(a, b) && shared(a, b) > 0;

export function f1(counts) {
  const [right, wanted, given] = ['right', 'wanted', 'given'].map(key => counts.reduce((sum, count) => sum + count[key], 0));
  return percent(2 * right, wanted + given);
}

export const percent = (part, all) => (all === 0 ? null : Math.round((1000 * part) / all) / 10);

/** The figures over pairs {gold, contact}: an annotated contact or null, and the main contact that was found or null. */
export function measureContacts(pairs) {
  const told = pairs.filter(({ gold }) => gold !== null);
  const counts = (wanted, given, same) =>
    told.map(({ gold, contact }) => matched(wanted(gold), contact ? given(contact) : [], same));
  const topics = same =>
    f1(
      counts(
        gold => gold.topics,
        contact => contact.topics,
        same,
      ),
    );
  return {
    readouts: pairs.length,
    kind: percent(pairs.filter(({ gold, contact }) => (gold?.kind ?? null) === (contact?.kind ?? null)).length, pairs.length),
    participants: f1(
      counts(
        gold => gold.participants,
        contact => contact.participants.map(({ name }) => name),
        sameParticipant,
      ),
    ),
    date: percent(told.filter(({ gold, contact }) => contact?.date?.slice(0, 10) === gold.date).length, told.length),
    topics: topics(overlapsHalf),
    topicsOfUnion: topics(coversHalf),
    ...Object.fromEntries(
      ['initiative', 'place', 'length'].map(field => [
        field,
        f1(
          counts(
            gold => (gold[field] ? [gold[field]] : []),
            contact => contact[`${field}Spans`],
            overlapsHalf,
          ),
        ),
      ]),
    ),
  };
}
