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
  readout compare kestria.html norvania.txt     two accounts side by side, point by point
  readout add feed.ndjson                       read them and keep them in a ledger
  readout search ferries --speaker Teyle        what Teyle said about ferries, in all of them

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
  compare: `
Examples:
  readout compare kestria.html norvania.txt
  readout compare kestria.html norvania.txt --format html --output call.html
  readout compare --from ndjson accounts.ndjson --format json
  readout compare --from accounts events.ndjson --format ndjson > compared.ndjson

Each file, address or record is one account: that of its publisher, else of the
side whose account it is. With --from accounts a line is an event of its own:
{"event": "call", "accounts": [{"text": …, "publisher": …}, {…}]}.`,
  dossier: `
Examples:
  readout dossier
  readout dossier --party Kestria --sides
  readout dossier d6r1x8m3qvb
  readout dossier d6r1x8m3qvb --format html --output call.html
  readout dossier join d2k9t4c7wra d6r1x8m3qvb --reason "Both tell of the call of 12 March."
  readout dossier split d6r1x8m3qvb r7k2m9x4q1w --reason "It tells of the call before."
  readout dossier undo g3w7p0k5nfz

Without an id it lists the events that the reports of a ledger tell of; with one
it shows the accounts of that event side by side. What a person joins or splits
stays so.`,
  add: `
Examples:
  readout add samples
  readout add https://outlet.example/story
  readout add --from ndjson feed.ndjson --ledger news-2031
  readout add --continue

Without --ledger it is the database of READOUT_DATABASE_URL, else the folder of
READOUT_LEDGER, else readout-ledger. Interrupted at any moment, the same command
goes on where it was; so does --continue, where the input cannot be given again.`,
  search: `
Examples:
  readout search ferry harbour
  readout search '"grain ships" -harbour'
  readout search --speaker Teyle --act deny --from 2031-03-01
  readout search ferry or harbour --party Norvania --sort newest --format ndjson

All words must be there; or between two asks for either. A phrase stands in
quotation marks, what must not be there after a minus; put both in quotation
marks for the shell. Names find what is said by them, to them and on their word.`,
  export: `
Examples:
  readout export > statements.csv
  readout export --format ndjson --party Kestria --from 2031-01-01
  readout export --text ferries --output ferries.csv

docs/ledger-export.md tells what each column holds.`,
  serve: `
Examples:
  readout serve
  readout serve --ledger news-2031 --port 8080
  readout token add "Ada Brenn" --role admin && readout serve --host 0.0.0.0

At 127.0.0.1 it is for whoever sits at this machine, who may do everything. For
others to reach it, give it another address and everyone a token of their own.
/api/docs describes the interface, /metrics is for Prometheus.`,
  token: `
Examples:
  readout token add "Ada Brenn" --role editor
  readout token list
  readout token revoke t9f1k4s7vbm

A reader looks; an editor also adds, corrects and merges; an admin also gives
tokens and withdraws reports. The secret is shown once; only its hash is kept.`,
  copy: `
Examples:
  readout copy news-2031-copy --ledger news-2031
  readout copy postgres://readout@db.example/readout --ledger news-2031

Everything goes along: revisions, corrections, merges and history. What is there
stays; the ledger that it goes to has to be empty.`,
} as const;
