/** Dossiers of a ledger for people: the list, and one of them with all that can be done about it. */
import { ofDossier } from '../../export/dossier/side-by-side.js';
import { partiesWords } from '../../export/words/comparison-words.js';
import { dossierFacts, originsWords } from '../../export/words/dossier-words.js';
import { counted } from '../../export/words/label-words.js';
import { dayWords } from '../../export/words/when-words.js';
import type { DossierChange, DossierDetail, DossierEntry } from '../../model/ledger/dossier-entry.js';
import type { Page } from '../../model/ledger/search.js';
import { harmlessLine } from '../terminal/harmless.js';
import { wrapped, wrappedBeside } from '../terminal/lines.js';
import type { Layout } from './layout.js';
import { pageCount } from './page-count.js';
import { peopleSideBySide } from './people-side-by-side.js';

/** An id and two columns. */
const INDENT = 13;

/** Lines that end with a line break. */
export function peopleDossiers(page: Page<DossierEntry>, layout: Layout): string {
  const blocks = page.items.map(dossier => entryLines(dossier, layout));
  return `${[...blocks, layout.style.quiet(pageCount(page, 'dossier', '--limit and --after'))].join('\n\n')}\n`;
}

function entryLines(dossier: DossierEntry, { style, columns }: Layout): string {
  const { id, title, accounts } = dossier;
  const whose = accounts.length === 0 ? 'nobody’s account' : `told by ${partiesWords(accounts)}`;
  const facts = [...dossierFacts(dossier), whose, originsWords(dossier)].join(' · ');
  return [
    wrappedBeside({ label: `${style.id(id)}  `, width: id.length + 2, text: style.title(harmlessLine(title)) }, columns, INDENT),
    wrapped(style.quiet(harmlessLine(facts)), columns, INDENT),
  ].join('\n');
}

/** Lines that end with a line break. */
export function peopleDossier(dossier: DossierDetail, layout: Layout): string {
  const { style, columns } = layout;
  const changes = dossier.changes.map(change => changeLine(change, layout));
  const alike = dossier.alike.map(({ id, title }) => wrapped(`${style.id(id)}  ${harmlessLine(title)}`, columns, 2));
  const below = [
    ...(changes.length === 0 ? [] : [[style.title('Changes'), ...changes].join('\n')]),
    ...(alike.length === 0 ? [] : [[style.title('Perhaps the same event'), ...alike].join('\n')]),
  ];
  return peopleSideBySide(ofDossier(dossier), layout) + below.map(part => `\n${part}\n`).join('');
}

/** "  g3w7p0k5nfz  joined d2k9t4c7wra: Both tell of the call. (Ada Brenn, 13 March 2031)" */
export function changeLine(
  { id, kind, from, to, reports, reason, by, at, undone }: DossierChange,
  { style, columns }: Layout,
): string {
  const what = {
    grouped: `grouped ${counted(reports.length, 'report')}`,
    joined: `joined ${from.id} into ${to.id}`,
    split: `split ${to.id} from ${from.id}`,
  };
  const end = undone === null ? '' : `; undone by ${undone.by}, ${dayWords(undone.at)}`;
  const words = harmlessLine(`${what[kind]}: ${reason} (${by}, ${dayWords(at)}${end})`);
  return wrappedBeside({ label: `${style.id(id)}  `, width: id.length + 2, text: words }, columns, INDENT + 2);
}
