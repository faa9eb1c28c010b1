/** Which parts of an article the tagger reads: its blocks, without furniture, dateline and byline. */
import type { Article } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import type { Tagger, Tagging } from '../../tagger/tagger.js';
import { allWithout } from '../../text/spans.js';

export async function tagArticle(article: Article, tagger: Tagger): Promise<Tagging> {
  const [tagging] = await tagger.tag([{ text: article.text, regions: regionsOf(article) }]);
  if (!tagging) throw new TypeError('A tagger answers each request.');
  return tagging;
}

/** The runs of the text in which statements are looked for, in order. */
function regionsOf(article: Article): readonly Span[] {
  const left = article.removed.flatMap(part => (part.span ? [part.span] : []));
  const header = [article.dateline?.span, article.byline].filter(span => span != null);
  const blocks = article.blocks.map(block => block.span);
  return allWithout(blocks, [...left, ...header])
    .flat()
    .filter(([start, end]) => article.text.slice(start, end).trim() !== '');
}
