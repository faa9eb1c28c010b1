/** A tagger that knows the one kind of sentence that `reports.mjs` writes: source, cue, content; in the place of the network. */
const SENTENCE =
  /(\p{Lu}\p{L}+’s [\p{L} ]+? (\p{Lu}\p{L}+ \p{Lu}\p{L}+)) (said|warned|denied|promised|proposed|demanded) (that [^.]+)\./gu;

/** `acts`, `kinds`: all that there are; it is always sure of one. */
export function plainTagger({ acts, kinds }) {
  const judgement = { acts: sure(acts, 'assert'), kinds: sure(kinds, 'person') };
  return {
    name: 'plain',
    tag: async requests =>
      requests.map(({ text }) => ({ ...marksIn(text), around: [], judge: () => judgement, meant: () => null })),
    close: async () => {},
  };
}

function marksIn(text) {
  const spans = [];
  const names = [];
  for (const match of text.matchAll(SENTENCE)) {
    const [, source, name, cue] = match;
    const start = match.index;
    const end = start + match[0].length - 1;
    const after = start + source.length + 1;
    const first = spans.length;
    const span = (role, from, to, points) => ({ role, span: [from, to], score: 1, points, cueWithin: 0 });
    spans.push(span('source', start, start + source.length, first + 1));
    spans.push(span('cue', after, after + cue.length, first));
    spans.push(span('content', after + cue.length + 1, end, first + 1));
    names.push({ kind: 'person', span: [start + source.length - name.length, start + source.length], score: 1 });
  }
  return { spans, names };
}

const sure = (names, name) => Object.fromEntries(names.map(one => [one, one === name ? 1 : 0]));
