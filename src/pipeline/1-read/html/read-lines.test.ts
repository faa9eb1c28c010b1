import { describe, expect, it } from 'vitest';
import { parsePage } from './parse-page.js';
import { readLines } from './read-lines.js';

describe('readLines', () => {
  it.each([
    ['white space collapses across tags', '<p> one <b> two</b>\n three </p>', ['one two three']],
    ['a line break stays in the line', '<p>one<br>two</p>', ['one\ntwo']],
    ['two line breaks part paragraphs', '<div>one<br> <br>two</div>', ['one', 'two']],
    ['text beside blocks is a line of its own', '<div>one<p>two</p>three</div>', ['one', 'two', 'three']],
    [
      'cells of a row are one line',
      '<table><tr><td>one</td><td>two</td></tr><tr><td>three</td></tr></table>',
      ['one two', 'three'],
    ],
    ['written lines stay', '<pre>one\n  two</pre>', ['one\ntwo']],
    ['quotation tags show as marks', '<p>He said <q>no</q>.</p>', ['He said “no”.']],
    ['invisible characters go', '<p>co\u00adop\u200beration\u00a0today</p>', ['cooperation today']],
    ['machinery is not seen', '<p>a<script>b</script><style>c</style><noscript>d</noscript></p><template>e</template>', ['a']],
    ['hidden parts are not seen', '<p hidden>a</p><p style="color:red; display : none">b</p><p>c</p>', ['c']],
    ['inline tags do not part words', '<p>re<i>read</i>ing</p>', ['rereading']],
    ['entities', '<p>Port&nbsp;Sel &amp; Talmark &lt;1&gt;</p>', ['Port Sel & Talmark <1>']],
  ])('%s', (_, html, texts) => {
    expect(readLines(parsePage(html, 'page')).map(({ text }) => text)).toEqual(texts);
  });

  it('counts the words in links', () => {
    expect(readLines(parsePage('<p>one <a href="/">two</a> <a name="x">three</a></p>', 'page'))[0]?.linked).toBe(3);
  });

  it.each([
    ['<blockquote><p>a</p></blockquote>', 'quotation'],
    ['<ul><li><p>a</p></ul>', 'list-item'],
    ['<h4><span>a</span></h4>', 'heading'],
    ['<table><caption>a</caption></table>', 'caption'],
    ['<div>a</div>', 'paragraph'],
  ])('%s is a %s', (html, kind) => {
    expect(readLines(parsePage(html, 'page'))[0]?.kind).toBe(kind);
  });
});
