/** Makes one clean line of a value of a page's metadata: "Talks&amp;nbsp;resume  <b>today</b>" is "Talks resume today". */
import { Parser } from 'htmlparser2';

/** In UTF-16 code units; longer values are not a title or a name. */
const LENGTH_LIMIT = 2_000;

/** `null` where nothing readable is left. Values are often encoded twice, so what the page's parser decoded is decoded once more. */
export function plainText(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const cut = value.slice(0, LENGTH_LIMIT);
  const text = (/[&<]/.test(cut) ? decoded(cut) : cut).replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

function decoded(value: string): string {
  let text = '';
  const parser = new Parser({
    ontext: data => {
      text += data;
    },
  });
  parser.write(value);
  parser.end();
  return text;
}
