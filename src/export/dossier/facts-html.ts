/** What the accounts tell of the contact itself: who, when, who started it, each in its own words. */
import type { ComparedAccount, Comparison, ContactFact } from '../../model/comparison.js';
import { escapeHtml } from '../html/escape.js';
import { FACT_WORDS, NOT_TOLD, VERDICT_WORDS } from '../words/comparison-words.js';
import { factValue, ofParty } from '../words/dossier-words.js';
import { partyWords, wordsOfPassages } from './party-words.js';
import { wordsHtml } from './points-html.js';
import type { ReportLinks } from './report-links.js';
import { type SidesRow, sidesTableHtml, verdictHtml } from './table-html.js';

/** Nothing where no account tells of a contact. */
export function factsHtml({ facts, accounts }: Comparison, links: ReportLinks): string {
  if (facts.length === 0) return '';
  return `<section aria-labelledby="contact"><h2 id="contact">The contact</h2>
${sidesTableHtml({ caption: 'The contact, as each account tells of it', first: 'What is told', accounts, rows: facts.map(fact => rowOf(fact, links)) })}
</section>`;
}

function rowOf(fact: ContactFact, links: ReportLinks): SidesRow {
  const { field, verdict, reason } = fact;
  return {
    verdict,
    head: `<span class="field">${FACT_WORDS[field]}</span> ${verdictHtml(verdict, VERDICT_WORDS[verdict])} <span class="reason"><bdi>${escapeHtml(reason)}</bdi></span>`,
    cellOf: account => cellHtml(fact, account, links),
  };
}

function cellHtml({ field, values }: ContactFact, { party }: ComparedAccount, links: ReportLinks): string {
  const told = ofParty(values, party);
  if (told === null) return `<p class="silent">${NOT_TOLD}</p>`;
  const words = partyWords({ passages: { [party]: told.passages }, differences: [] }, party).map(one => wordsHtml(one, links));
  // Where its own words are the value, they are said once.
  const same = wordsOfPassages(told.passages) === told.value;
  return `${same ? '' : `<p class="value"><bdi>${escapeHtml(factValue(field, told.value))}</bdi></p>`}${words.join('')}`;
}
