/** docs/accuracy.md from the scores. */
export function accuracyPage({ news, readouts, inner, extraction, model }) {
  return `# Accuracy

<!-- Written by \`npm run score\`: do not edit. -->

Model \`${model}\`. It was not trained on the parts measured here; thresholds of rules were set while looking at the news (see its card). Offsets are compared to the character; found@t pairs statements one to one
by the overlap (Jaccard) of their contents; *source*: of the pairs found at .3 whose gold names a source, the share whose source touches it;
*whole*: content, source and cue all exact.

| | texts | statements | exact source | exact cue | exact content | found@.3 | found@.8 | source | whole |
|---|---|---|---|---|---|---|---|---|---|
${row('US political news (PolNeAR, dev)', news)}
${row('Official readouts (own labels, part set aside)', readouts)}
${row('… statements inside statements alone', inner)}

## Article from the page

The article extraction benchmark's measure (runs of four words, each page weighing the same), ${extraction.pages} pages.

| F1 | precision | recall | exact pages | ms a page | pages on which a link's words were lost |
|---|---|---|---|---|---|
| ${extraction.f1} | ${extraction.precision} | ${extraction.recall} | ${extraction.exact} | ${extraction.msPerPage} | ${extraction.lostLinkPages} |

## Run it

    npm run score -- --data DIR --scorers DIR

What the folders hold is told in [training.md](training.md).
`;
}

function row(name, s) {
  const cells = [
    s.articles,
    s.attributions,
    s.span.source,
    s.span.cue,
    s.span.content,
    s['found@.3'],
    s['found@.8'],
    s.source ?? '–',
    s.whole,
  ];
  return `| ${name} | ${cells.join(' | ')} |`;
}
