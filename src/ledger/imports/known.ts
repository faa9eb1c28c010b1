/** What is kept of a source beside its bytes until it is read, and how it becomes the source again. */
import { z } from 'zod';
import type { Source } from '../../model/source.js';

const text = z.string().nullable();

/** The JSON in `import_items.declared`. `text`: the body came as a text, so its offsets never change. */
const KNOWN = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('source'),
    ...{ id: z.string(), text: z.boolean(), mediaType: text, charset: text },
    ...{ url: text, title: text, publisher: text, published: text },
  }),
  z.object({ kind: z.literal('address'), address: z.string() }),
  z.object({ kind: z.literal('again'), report: z.string() }),
  z.object({ kind: z.literal('nothing') }),
]);

export type Known = z.infer<typeof KNOWN>;
export type KnownSource = Extract<Known, { kind: 'source' }>;

export function knownOf({ body, ...declared }: Source): KnownSource {
  const { id, mediaType, charset, url, title, publisher, published } = declared;
  return { kind: 'source', id, text: typeof body === 'string', mediaType, charset, url, title, publisher, published };
}

export function sourceOfKnown({ kind: _, text, ...declared }: KnownSource, bytes: Uint8Array): Source {
  return { ...declared, body: text ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : bytes };
}

/** @param json as the column holds it */
export function knownFrom(json: string): Known {
  return KNOWN.parse(JSON.parse(json));
}
