import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { escapeHtml } from './escape.js';

it.each([
  ['markup', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['quotation marks', `"a" 'b'`, '&quot;a&quot; &#39;b&#39;'],
  ['a carriage return, which a parser would change', 'a\r\nb', 'a&#13;\nb'],
  ['what no page can hold', 'a\0b\ud800', 'a\ufffdb\ufffd'],
  ['an entity, which must stay as written', '&lt;', '&amp;lt;'],
  ['plain words (negative)', 'Kestria’s minister 🙂', 'Kestria’s minister 🙂'],
])('%s', (_name, text, html) => expect(escapeHtml(text)).toBe(html));

it('comes back from a parser as it was', () => {
  const text = `</p><b title="x">&amp;\r\n'`;
  expect(parseHTML(`<body><p>${escapeHtml(text)}</p></body>`).document.querySelector('p')?.textContent).toBe(text);
});
