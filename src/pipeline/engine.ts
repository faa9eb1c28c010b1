/** The engine: one source in, one report out, through the stages in their one order. */
import { ReadoutError } from '../errors/readout-error.js';
import type { Article, Gap, Report, UnlinkedGap } from '../model/report.js';
import type { Source } from '../model/source.js';
import type { Statement } from '../model/statement.js';
import type { Coder } from '../tagger/coder.js';
import type { Tagger } from '../tagger/tagger.js';
import { quotations } from '../text/quotation-marks.js';
import { sentences } from '../text/sentences.js';
import { findGaps } from './1-read/gaps/find-gaps.js';
import { readSource } from './1-read/read-source.js';
import { tagArticle } from './2-tag/tag-article.js';
import { attribute } from './3-attribute/attribute.js';
import { identify } from './4-speakers/identify.js';
import { tellTime } from './5-time/tell-time.js';
import { eventsOf } from './6-events/codes/events-of.js';
import { contactsOf } from './6-events/contacts/contacts-of.js';
import { placesOf } from './6-events/places/places-of.js';

/** Reading alone: the clean text and what is known of it, no model needed. */
export async function readArticle(source: Source): Promise<Article> {
  const article = await readSource(source);
  if (article.text.length > LONGEST)
    throw new ReadoutError('input-too-large', { id: source.id, limit: `${LONGEST / 1e6} million characters` });
  return article;
}

/** UTF-16 code units: some fifty novels; a text much longer is an archive and should come as records. */
const LONGEST = 5_000_000;

/** What judges texts; without a coder the events are the statements and the contacts alone. */
export interface Models {
  readonly tagger: Tagger;
  readonly coder: Coder | null;
}

export async function readReport(source: Source, { tagger, coder }: Models): Promise<Report> {
  const article = await readArticle(source);
  const gaps = findGaps(article.text, article.blocks);
  const tagging = await tagArticle(article, tagger);
  const attributions = await attribute(article, tagging, gaps, tagger);
  const parts = { sentences: sentences(article.text), quotations: quotations(article.text) };
  const identified = identify({ ...article, ...parts, attributions, tagging, tagger: tagger.name });
  const timed = tellTime({ ...article, ...parts, statements: identified.statements });
  const telling = { ...article, ...parts, ...identified, ...timed, names: tagging.names };
  const places = placesOf(telling);
  const contacts = contactsOf(telling);
  const { actors, account } = identified;
  const { date, times, statements } = timed;
  return {
    id: source.id,
    url: source.url,
    ...article,
    gaps: gaps.map(gap => withStatements(gap, statements)),
    ...{ statements, actors, account, date, times, places, contacts },
    events: await eventsOf({ ...telling, places, contacts }, coder),
  };
}

function withStatements(gap: UnlinkedGap, statements: readonly Statement[]): Gap {
  return { ...gap, statements: statements.filter(statement => statement.gaps.includes(gap.id)).map(statement => statement.id) };
}
