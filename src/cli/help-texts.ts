/** The examples beneath the help of each command. */
export const EXAMPLES = {
  program: `
Examples:
  readout read report.html                      who said what, for people
  readout read report.html --by actor           the same, by who said it
  readout read https://outlet.example/story     who said what on a page of the web
  readout text report.html                      the clean text alone
  readout events feed.ndjson > events.tsv       a row for each coded event
  readout explain report.html s3                why statement s3 says what it says

Exit codes: 0 fine, 1 some inputs failed while others went through, 2 the request,
3 the input, 4 the network, 5 the installation, 70 a defect of Readout.`,
  read: `
Examples:
  readout read samples
  readout read report.pdf page.html
  readout read report.html --by actor
  readout read < report.txt
  readout read samples --output samples.html --format html
  readout read --from ndjson reports.ndjson --format ndjson > statements.ndjson

Inputs are files (text, HTML, PDF, NDJSON), folders of them and addresses;
without one, or with -, standard input is read.`,
  text: `
Examples:
  readout text page.html
  readout text --from ndjson pages.ndjson --format ndjson`,
  events: `
Examples:
  readout events samples > events.tsv
  readout events --from ndjson reports.ndjson --format ndjson --output events.ndjson

Who did what to whom, with date, place, codes, and who says so. docs/events.md
tells what each column holds; a cell that nobody tells is empty.`,
  explain: `
Examples:
  readout explain page.html s3
  readout explain page.html c1
  readout explain reports.ndjson s1 --report wire-17 --format json`,
} as const;
