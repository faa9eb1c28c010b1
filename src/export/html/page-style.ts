/**
 * The page's style sheet. Who, cue, to whom, how and content differ by the kind of underline first and by colour second; blue, orange and green are
 * those of Okabe and Ito (https://jfly.uni-koeln.de/color/), which colour-blind readers tell apart. One type scale: 0.8, 1, 1.5.
 */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fdfdfb; --ink: #1d1f21; --quiet: #5c6166; --line: #d9dbd7;
  --source: #0060a0; --cue: #a85400; --content: #00765a; --gap: #8a2a6b; --addressee: #8a2a6b;
  --held: #e6f2ec; --quoted: #cfe7db; --lit: #ffe9a8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17191b; --ink: #e6e6e3; --quiet: #a3a8ad; --line: #3a3e42;
    --source: #7cc0f2; --cue: #f0b060; --content: #6fd0b0; --gap: #e39ccc; --addressee: #e39ccc;
    --held: #1f2d28; --quoted: #294237; --lit: #4f4010;
  }
}
* { box-sizing: border-box; }
html { scroll-padding: 2rem; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem; background: var(--paper); color: var(--ink); font: 1rem/1.6 Charter, Georgia, serif; overflow-wrap: break-word; }
h1 { font: .8rem/1.6 system-ui, sans-serif; color: var(--quiet); margin: 0; }
h2 { font-size: 1.5rem; line-height: 1.25; margin: 0; }
nav h2 { font-size: 1rem; margin-top: 1rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
a { color: inherit; }
nav, .legend, .facts, .account, .counts, .note, .via, .none, .actors, .actors h3, .told, .told h3, .chosen, button, footer, .removed-parts, .to-card, .to-text, .gap, .caption, summary, .basis, .reason { font-size: .8rem; font-family: system-ui, sans-serif; }
.facts, .counts, .note, .via, footer, .basis, .nobody, .caption, .reason { color: var(--quiet); }
.account { margin: .25rem 0 0; }
.legend > span { margin-right: .75rem; }
header.page { border-bottom: 1px solid var(--line); }
header.page .legend { margin: .25rem 0 .5rem; }
.report { margin-top: 2rem; }
.report + .report { border-top: 1px solid var(--line); padding-top: 2rem; }
.columns { display: grid; grid-template-columns: minmax(0, 40rem) minmax(16rem, 1fr); gap: 2.5rem; }
aside { align-self: start; position: sticky; top: 0; max-height: 100vh; overflow: auto; padding: .5rem .25rem 1rem; }
.text { max-width: 40rem; }
.text blockquote { margin: 1rem 0 1rem 1rem; padding-left: 1rem; border-left: 3px solid var(--line); }
.source { text-decoration: underline double var(--source) 1px; text-underline-offset: .2em; }
.cue { text-decoration: underline dotted var(--cue) 2px; text-underline-offset: .2em; }
.addressee { text-decoration: underline dashed var(--addressee) 1px; text-underline-offset: .2em; }
.medium { text-decoration: underline wavy var(--quiet) 1px; text-underline-offset: .2em; }
.when { text-decoration: underline dotted var(--quiet) 1px; text-underline-offset: .2em; }
.name { font-weight: 600; }
.content { text-decoration: underline solid var(--content) 1px; text-underline-offset: .2em; }
.held { background: var(--held); }
.quoted { background: var(--quoted); }
.deep { box-shadow: inset 0 -.2em var(--held), inset 0 -.26em var(--content); }
.lit { background: var(--lit); }
.removed { color: var(--quiet); font-size: .8rem; }
.removed-block { border-left: 3px dotted var(--line); padding-left: 1rem; color: var(--quiet); }
.removed-block > summary::after { content: "removed"; }
.gap-words { outline: 1px dashed var(--gap); }
.gap { margin: 0 .2em; }
.gap::before { content: "\\27E8" attr(data-says) "\\27E9"; color: var(--gap); }
.gap-link { color: var(--gap); }
.to-card { vertical-align: super; line-height: 0; text-decoration: none; color: var(--quiet); padding: 0 .15em; }
.to-card::before { content: attr(data-n); }
.to-text { color: var(--quiet); }
.to-actor { text-decoration: none; }
.actors, .told { border-top: 1px solid var(--line); padding: .5rem .25rem; }
.actors h3, .told h3 { margin: 0; font-weight: 600; }
.actors ul, .told ul { list-style: none; margin: 0; padding: 0; }
.item { padding: .1rem 0; cursor: pointer; }
.item p { margin: 0; }
.told .source, .told .addressee, .told .cue { text-decoration: none; }
.told .source { font-weight: 600; }
.to-part { color: var(--quiet); }
.doubt { color: var(--gap); }
.actor { padding: .1rem 0; }
.choose { font-size: inherit; line-height: inherit; padding: 0 .5em; border: 1px solid var(--line); border-radius: 1em; background: none; color: var(--ink); cursor: pointer; }
.choose:disabled { padding: 0; border: 0; color: var(--quiet); cursor: auto; }
.choose:hover { border-color: var(--source); }
.choose[aria-pressed="true"] { background: var(--lit); border-color: var(--cue); }
.chosen { margin: 0; color: var(--quiet); }
.actors .source, .account .source { text-decoration: none; font-weight: 600; }
.to-first, .account .to-actor { text-decoration: underline 1px; text-underline-offset: .2em; }
.name.mine { background: var(--lit); outline: 1px solid var(--cue); }
.to-actor:hover, .to-first:hover { color: var(--source); }
[hidden] { display: none; }
.cards { list-style: none; margin: 0; padding: 0; }
.card { border-top: 1px solid var(--line); padding: .5rem .25rem; cursor: pointer; }
.card .card { margin-left: .75rem; border-top: 0; border-left: 2px solid var(--content); padding-left: .75rem; }
.card p, .card blockquote { margin: 0 0 .25rem; }
.card.lit, .item.lit { background: none; box-shadow: -4px 0 var(--cue); }
.card:target, .item:target, .actor:target, .to-card:target, .gap:target { outline: 2px solid var(--cue); }
.nobody { font-style: italic; }
.removed-parts { margin-top: 2rem; color: var(--quiet); }
:focus-visible { outline: 2px solid var(--source); outline-offset: 2px; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: .5rem; }
@media (max-width: 56rem) {
  body { padding: 1rem; }
  .columns { grid-template-columns: minmax(0, 1fr); gap: 1rem; }
  aside { position: static; max-height: none; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #444; --held: #fff; --quoted: #eee; --lit: #fff; --source: #000; --addressee: #000; --cue: #000; --content: #000; --gap: #000; --line: #999; }
  body { max-width: none; padding: 0; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .columns { display: block; }
  aside { position: static; max-height: none; overflow: visible; }
  .card, .item { break-inside: avoid; }
  .report + .report { break-before: page; border: 0; }
}
`;
