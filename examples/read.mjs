// Who said what in one text:   node examples/read.mjs
import { read } from 'readout';

const report = await read(
  'LERNA, May 3 (Sound Wire) — Defence Minister Ada Brenn told her Talmark counterpart that the inspections “will go on as agreed”.\n\n' +
    'According to the ministry, both sides want to meet again in June.',
);

const words = spans => spans.map(([start, end]) => report.text.slice(start, end)).join(' … ') || 'nobody named';
for (const { source, cue, content, mode } of report.statements) console.log(`${words(source)} | ${words(cue)} | ${words(content)} (${mode})`);
