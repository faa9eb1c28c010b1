// Measures setting accounts side by side: the time of a comparison of two read accounts, and as a ratio to reading both.
//   npm run build && node bench/compare.mjs --data DIR
// DIR of --data (or READOUT_DATA) holds readouts/pairs.ndjson: official accounts of one event, of half a page to three pages.
import { parseArgs } from 'node:util';
import { givenAccounts, openReadout, sourceOf } from '../dist/index.js';
import { lines } from '../scripts/corpora.mjs';
import { wanted } from '../scripts/places.mjs';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
const events = lines(wanted('--data', values.data ?? process.env.READOUT_DATA, 'readouts/pairs.ndjson'));
const readout = await openReadout();
try {
  // What is loaded once is no part of a comparison.
  await both(events[0].accounts.slice(0, 2));
  const runs = [];
  for (const { accounts } of events) runs.push(await both(accounts.slice(0, 2)));
  const page = runs.filter(({ characters }) => characters <= 2 * 3000);
  console.log(JSON.stringify({ pairs: figures(runs), upToAPageEach: figures(page) }, null, 1));
} finally {
  await readout.close();
}

async function both(accounts) {
  const begun = performance.now();
  const reports = [];
  for (const [k, { by, text, title, date }] of accounts.entries())
    reports.push(await readout.read(sourceOf({ id: `${k}`, body: text, publisher: by, title, published: date })));
  const read = performance.now();
  const { points } = await readout.compare(givenAccounts(reports));
  return {
    characters: accounts.reduce((sum, { text }) => sum + text.length, 0),
    points: points.length,
    reading: read - begun,
    comparing: performance.now() - read,
  };
}

function figures(runs) {
  const sum = key => runs.reduce((all, run) => all + run[key], 0);
  const times = runs.map(({ comparing }) => comparing).toSorted((a, b) => a - b);
  const ms = value => Math.round(value);
  return {
    ...{ pairs: runs.length, charactersEach: ms(sum('characters') / runs.length / 2), points: ms(sum('points') / runs.length) },
    ...{
      medianMs: ms(times[Math.floor(times.length / 2)]),
      longestMs: ms(times.at(-1)),
      toReadingBoth: +(sum('comparing') / sum('reading')).toFixed(2),
    },
  };
}
