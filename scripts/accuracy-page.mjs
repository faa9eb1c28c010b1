/** docs/accuracy.md from the scores. */
export function accuracyPage({
  news,
  readouts,
  inner,
  speakers,
  pronouns,
  contacts,
  initiative,
  coder,
  proposed,
  points,
  written,
  extraction,
  model,
}) {
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

## Who said it, to whom, how

End to end: of the statements found (overlap of contents at least .3), how many have the right speaker (*strict*: the same name, titles apart; *loose*: one name's words all stand in the
other's), kind, mode and act (*grouped*: say, oppose, ask, commit, feel); F1 over all annotated statements for addressee, medium and via. Names and phrases count as right when half of their words agree.

| | texts | statements | found | speaker strict | loose | kind | mode | act | grouped | addressee F1 | medium F1 | via F1 |
|---|---|---|---|---|---|---|---|---|---|---|---|---|
${speakerRow('US political news (24 articles of PolNeAR, dev)', speakers.news)}
${speakerRow('Official readouts (part set aside)', speakers.readouts)}

Pronouns with two candidate names (GAP, validation, ${pronouns.pronouns} pronouns), F1: ${pronouns.amongTwo} where the two names are all who could be meant, ${pronouns.amongAll} among all names that
Readout finds itself.

### Errors by kind

The most frequent ones, news and readouts together.

| error | statements |
|---|---|
${errorRows(speakers)}

## Contacts

The main contact of a readout against our annotation: *participants* the same name, titles apart, or a description with half of its words; *topics* overlap by half of the shorter (of both together), one to one.

| | readouts | kind | participants F1 | date | topics F1 |
|---|---|---|---|---|---|
${contactRow('Part set aside', contacts.heldOut)}
${contactRow('Part that the rules were written on', contacts.train)}

On ${contacts.kindByTitle.readouts} readouts of the White House that nobody looked at, their titles withheld, the kind agrees with the title's word in ${contacts.kindByTitle.right} of 100 (calls ${contacts.kindByTitle.calls}, meetings ${contacts.kindByTitle.meetings}).

Who brought a contact about, on lines of readouts and news that we labelled (${initiative.aside.lines} set aside, ${initiative.aside.told} of which tell it): F1 ${initiative.aside.f1}, on those that the rules were written on ${initiative.train.f1}.
Right is an initiative told by words that overlap by half of the shorter; where they name the initiator, he is the same in ${initiative.aside.initiators} of 100.

## Event codes

PLOVER's category of a sentence with marked source and target (\`${coder.name}\`, ${coder.folds}-fold cross-validation over ${coder.rows} sentences of plv-train, printed by \`training/coder.py --folds ${coder.folds}\`): accuracy ${coder.accuracy}, macro F1 ${coder.macroF1}, quad class ${coder.quad}.

Of the pairs of names that Readout asks the coder about, in ${proposed.aside.pairs} labelled ones of texts set aside ${proposed.aside.events} are events. With its rules about words it tells ${proposed.aside.told}; of these ${proposed.aside.precision} in 100 are right (category and
direction), and they are ${proposed.aside.recall} in 100 of those there (on the pairs that it was trained on: ${proposed.train.precision} and ${proposed.train.recall}). The pairs were picked where an earlier coder saw events, right or wrong.

## Accounts side by side

What two accounts of one contact share and do not, against our annotation: *shared* F1 of the points that both tell (a point is right where its words and gold's overlap by half of the shorter, on both sides), *verdict* of the
shared points found the share with the same verdict (both, differs, conflict), *divergent* F1 of those that differ or conflict, *only* of the words that one side alone tells the share not told as shared (recall), and of the words told as one side's alone the share that is (precision).

| | pairs | shared points | shared F1 | verdict | divergent F1 | only: recall | precision |
|---|---|---|---|---|---|---|---|
${pointsRow('Official accounts of real calls (no model or rule has seen them)', points)}
${pointsRow('Accounts written for the project (part set aside)', written)}

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

function pointsRow(name, { pairs, sharedGold, shared, verdict, divergent, onlyRecall, onlyPrecision }) {
  return `| ${name} | ${[pairs, sharedGold, shared, verdict, divergent, onlyRecall, onlyPrecision].join(' | ')} |`;
}

function speakerRow(name, { articles, attributions, found, ofFound, f1 }) {
  const { speaker, speakerLoose, kind, mode, act, actGroup } = ofFound;
  const cells = [
    articles,
    attributions,
    found,
    speaker,
    speakerLoose,
    kind,
    mode,
    act,
    actGroup,
    f1.addressee,
    f1.medium,
    f1.via,
  ];
  return `| ${name} | ${cells.join(' | ')} |`;
}

const SHOWN = 25;

function errorRows(speakers) {
  const counts = new Map();
  for (const { errors } of Object.values(speakers))
    for (const [kind, count] of Object.entries(errors)) counts.set(kind, (counts.get(kind) ?? 0) + count);
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, SHOWN);
  return most.map(([kind, count]) => `| ${kind} | ${count} |`).join('\n');
}

function contactRow(name, { readouts, kind, participants, date, topics, topicsOfUnion }) {
  return `| ${[name, readouts, kind, participants, date, `${topics} (${topicsOfUnion})`].join(' | ')} |`;
}
