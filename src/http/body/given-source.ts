/** What was handed in as JSON, as a source to be read. */
import { sourceOf } from '../../input/source-item.js';
import type { Source } from '../../model/source.js';
import type { GivenSource } from '../schemas/report-schemas.js';

interface Known {
  readonly name?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
}

/** The words themselves; `null`: there is an address alone, and they have to be fetched. */
export function wordsOf(given: GivenSource): Pick<Source, 'body' | 'mediaType'> | null {
  if ('text' in given) return { body: given.text, mediaType: 'text/plain' };
  return 'html' in given ? { body: given.html, mediaType: 'text/html' } : null;
}

/** What the one who gives it knows stands over what the source says of itself. */
export function sourceGiven(words: Pick<Source, 'body' | 'mediaType'> & Partial<Source>, known: Known): Source {
  return sourceOf({
    ...words,
    id: known.name ?? known.url ?? words.url ?? 'pasted text',
    // Where a page was fetched, what its redirects led to is what it is known by.
    url: words.url ?? known.url ?? null,
    title: known.title || null,
    publisher: known.publisher || null,
    published: known.published || null,
  });
}

/** What is given in JSON; where it is an address alone, it is fetched. */
export async function sourceOfGiven(given: GivenSource, fetched: (url: string) => Promise<Source>): Promise<Source> {
  return sourceGiven(wordsOf(given) ?? (await fetched(given.url ?? '')), given);
}
