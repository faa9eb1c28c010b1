/**
 * The file's style sheet. Verdicts differ by sign, words and the kind of line beside them, and by colour last; blue, orange and green are those of Okabe
 * and Ito (https://jfly.uni-koeln.de/color/), which colour-blind readers tell apart. No side has a colour of its own.
 */
export const FILE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fdfdfb; --ink: #1d1f21; --quiet: #5c6166; --line: #d9dbd7; --link: #0060a0;
  --conflict: #a03000; --differs: #a85400; --both: #00765a; --only: #5c6166; --lit: #ffe9a8; --shade: #f4f4f0;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17191b; --ink: #e6e6e3; --quiet: #a3a8ad; --line: #3a3e42; --link: #7cc0f2;
    --conflict: #f09070; --differs: #f0b060; --both: #6fd0b0; --only: #a3a8ad; --lit: #4f4010; --shade: #1f2224;
  }
}
* { box-sizing: border-box; }
html { scroll-padding: 4rem; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 80rem; padding: 1.5rem; background: var(--paper); color: var(--ink); font: 1rem/1.6 Charter, Georgia, serif; overflow-wrap: break-word; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0; }
h2 { font-size: 1rem; margin: 2rem 0 .5rem; }
p { margin: 0 0 .25rem; }
a { color: var(--link); }
.kicker, .facts, .doubts, .filters, .shown, .verdict, .reason, .parts, .silent, .cite, .origin, .legend, footer, thead, table.small, .accounts, .reports, .decisions, h2, .number { font-family: system-ui, sans-serif; }
.kicker, .facts, .doubts, .filters, .shown, .verdict, .reason, .parts, .silent, .cite, .origin, .legend, footer, table.small, .accounts, .decisions, .wholeness, .value + .words { font-size: .8rem; }
.kicker, .facts, .reason, .silent, .origin, footer, .wholeness, .number { color: var(--quiet); }
header.page { border-bottom: 1px solid var(--line); padding-bottom: .75rem; }
.doubts { margin: 1rem 0 0; padding: .5rem 1rem; border: 1px solid var(--differs); border-left-width: 4px; }
.doubts p { margin: 0; }
.filters { display: flex; flex-wrap: wrap; gap: .5rem; margin: 0 0 .5rem; }
button { font: inherit; padding: .25rem .75rem; border: 1px solid var(--line); border-radius: 1rem; background: none; color: inherit; cursor: pointer; }
button:disabled { border-color: transparent; padding-inline: 0; cursor: auto; }
button:hover:enabled { border-color: var(--link); }
button[aria-pressed="true"] { background: var(--lit); border-color: var(--ink); }
.shown { min-height: 1.6em; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem; border-top: 1px solid var(--line); font-weight: 400; }
.sides { table-layout: fixed; }
.sides.many { table-layout: auto; }
.sides.many td { min-width: 14rem; }
.sides th[scope="row"], .sides thead th:first-child { width: 14rem; min-width: 11rem; }
.sides thead th { background: var(--paper); border-top: 0; border-bottom: 2px solid var(--line); }
.sides:not(.many) thead th { position: sticky; top: 0; }
.party { display: block; font-weight: 600; }
.sides tbody th { border-left: 4px solid var(--line); }
.sides .conflict > th { border-left: 6px double var(--conflict); }
.sides .differs > th { border-left-style: dashed; border-left-color: var(--differs); }
.sides .both > th { border-left-color: var(--both); }
.sides .only > th { border-left-style: dotted; border-left-color: var(--only); }
.reason { display: block; line-height: 1.4; }
.parts li { line-height: 1.4; }
.verdict { font-weight: 600; }
.conflict .verdict { color: var(--conflict); }
.differs .verdict { color: var(--differs); }
.both .verdict { color: var(--both); }
.field { display: block; font-weight: 600; }
q { quotes: "“" "”"; }
mark { background: var(--lit); color: inherit; text-decoration: underline 1px; text-underline-offset: .2em; }
.around { color: var(--quiet); }
.silent { font-style: italic; }
.parts { list-style: none; margin: .25rem 0 0; padding: 0; }
.accounts, .reports, .decisions { margin: 0; padding-left: 1.5rem; }
tr:target > *, li:target { background: var(--shade); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
[hidden] { display: none !important; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: .5rem; }
@media (max-width: 44rem) {
  body { padding: 1rem; }
  .sides, .sides tbody, .sides tr, .sides th, .sides td { display: block; width: auto; min-width: 0; }
  .sides th[scope="row"], .sides.many td { width: auto; min-width: 0; }
  .sides thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .sides tr { border-top: 1px solid var(--line); padding: .5rem 0; }
  .sides th, .sides td { border-top: 0; padding: .25rem .75rem; }
  .sides td::before { content: attr(data-party); display: block; font: 600 .8rem/1.6 system-ui, sans-serif; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #444; --line: #999; --link: #000; --conflict: #000; --differs: #000; --both: #000; --only: #444; --lit: #eee; --shade: #fff; }
  body { max-width: none; padding: 0; font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .filters { display: none; }
  .scroll { overflow: visible; }
  .sides thead th { position: static; }
  .sides th[scope="row"], .sides thead th:first-child { width: 20%; min-width: 0; }
  .sides.many td { min-width: 0; }
  thead { display: table-header-group; }
  tr, li { break-inside: avoid; }
  h2 { break-after: avoid; }
  a { text-decoration: none; }
}
`;
