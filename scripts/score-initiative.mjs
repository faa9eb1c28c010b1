// Scores who brought a contact about, on lines of readouts and news that we labelled ourselves (training/labels/initiative.ndjson). Used by score.mjs; by itself it prints one JSON object.
//   npm run build && node scripts/score-initiative.mjs --data DIR
// DIR of --data (or READOUT_DATA) holds readouts/, sameevent/ecbplus.ndjson.gz and attribution/polnear-train.ndjson.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { nameWords, overlapsHalf, percent } from './contact-measures.mjs';
import { labelled, readReports } from './corpora.mjs';

/** F1 over the lines set aside and over those that the rules were written on. */
export function scoreInitiative(data) {
  const units = labelled('initiative.ndjson', data).map(label => ({ ...label, field: label.record[label.field] }));
  const reports = readReports(units.map(({ field, unit }, k) => ({ id: String(k), text: field.slice(...unit) })));
  const judged = units.map((unit, k) => ({ aside: unit.aside, ...judge(unit, reports[k].contacts) }));
  return { aside: figures(judged.filter(({ aside }) => aside)), train: figures(judged.filter(({ aside }) => !aside)) };
}

/** Right: told by words that overlap by half of the shorter. `initiators`: where gold names them, whether they are the same. */
function judge({ field, unit, initiative, initiators }, contacts) {
  const told = contacts.filter(contact => contact.initiative !== null);
  const isSame = contact => contact.initiativeSpans.some(([s, e]) => overlapsHalf([unit[0] + s, unit[0] + e], initiative));
  const right = initiative === null ? undefined : told.find(isSame);
  const names = initiators.map(span => field.slice(...span)).filter(name => !/\bside\b/.test(name));
  return {
    gold: initiative !== null,
    told: told.length > 0,
    right: right !== undefined,
    named: right !== undefined && names.length > 0,
    sameNames: right !== undefined && names.length > 0 && sameSet(names.map(nameWords), right.initiators.map(nameWords)),
  };
}

/** One to one; a name is the same where the words of one all stand in the other. */
function sameSet(wantedWords, given) {
  const inside = (a, b) => a.every(word => b.includes(word)) || b.every(word => a.includes(word));
  return wantedWords.length === given.length && wantedWords.every(a => given.some(b => inside(a, b)));
}

function figures(judged) {
  const count = key => judged.filter(unit => unit[key]).length;
  return {
    lines: judged.length,
    told: count('gold'),
    f1: percent(2 * count('right'), count('gold') + count('told')),
    initiators: percent(count('sameNames'), count('named')),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  console.log(JSON.stringify(scoreInitiative(values.data ?? process.env.READOUT_DATA), null, 1));
}
