/** docs/performance.md from the figures. */
export function performancePage(f) {
  const flat = f.stream.megabytes;
  return `# Performance

<!-- Written by \`npm run bench\`: do not edit. -->

${f.articles} articles, ${f.characters.toLocaleString('en')} characters; model \`${f.model}\`; ${f.cores} cores of ${f.cpu}. Machines differ and are shared, so read
the ratios: *bare* is the tagger's forward pass alone over the same windows, in the same run, and nothing else; the coder of events is not in it.

| | articles/s | characters/s | bare articles/s | total ÷ bare | share that is not the tagger | windows | wordpieces | peak memory |
|---|---|---|---|---|---|---|---|---|
${row('one core', f.one)}
${row(`${f.all.cores} cores`, f.all)}

From the command typed to the first statement printed: ${f.start.firstStatement.toFixed(0)} ms (Node alone, in the same run: ${f.start.node.toFixed(0)} ms).

Memory over a stream of ${f.stream.count.toLocaleString('en')} short articles, after each tenth of it: ${flat.map(mb => mb.toFixed(0)).join(', ')} MB.

## Run it

    npm run bench -- --data DIR
`;
}

function row(name, s) {
  const cells = [
    s.articlesPerSecond.toFixed(2),
    s.charactersPerSecond.toFixed(0),
    s.bareArticlesPerSecond.toFixed(2),
    s.ratio.toFixed(2),
    `${(100 * (1 - 1 / s.ratio)).toFixed(0)} %`,
    s.windows,
    s.pieces,
    `${s.peakMegabytes.toFixed(0)} MB`,
  ];
  return `| ${name} | ${cells.join(' | ')} |`;
}
