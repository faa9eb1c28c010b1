/** Where it was. Two towns that a gazetteer knows cannot both be right; anything else may be the same in other words. */
import type { GazetteerEntry } from '../../model/place.js';
import { folded } from '../../pipeline/4-speakers/names/same/skeleton.js';
import { overlap } from '../../text/spans.js';
import { type FieldRule, sideBySide, type ToldField } from './field-rule.js';

export const place: FieldRule = {
  field: 'place',
  what: 'where it was',
  read: ({ contact }) => (contact.place === null ? null : { value: contact.place, spans: contact.placeSpans }),
  compare: (a, b) => {
    if (namesOf(a).some(name => namesOf(b).includes(name))) return { verdict: 'both', reason: `both tell of ${a.value}` };
    const [x, y] = [entryOf(a), entryOf(b)];
    return { verdict: x && y && areTwoTowns(x, y) ? 'conflict' : 'differs', reason: sideBySide(a, b) };
  },
};

/** The words with capitals: "the palace in Port Sarrow" and "Port Sarrow" share theirs. */
const namesOf = ({ value }: ToldField): readonly string[] =>
  (value.match(/\p{Lu}[\p{L}\p{M}’'-]+/gu) ?? [value]).map(word => folded(word.replace(/['’]s$/, '')));

const entryOf = ({ told: { report }, spans }: ToldField): GazetteerEntry | null =>
  report.places.find(({ mentions }) => mentions.some(mention => spans.some(span => overlap(span, mention))))?.entry ?? null;

const areTwoTowns = (x: GazetteerEntry, y: GazetteerEntry): boolean =>
  ![x, y].some(({ name, country }) => name === country) && folded(x.name) !== folded(y.name);
