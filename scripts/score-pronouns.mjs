// Scores pronouns with two candidate names (GAP, Webster and others 2018): F1 over the candidates that are meant.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = path => import(new URL(`../dist/${path}`, import.meta.url).href);

/**
 * Each pronoun is asked about as the source of a statement is, once where the two names are all who could be meant, as the measure gives them,
 * and once among all names that the report's own reading finds.
 */
export async function scorePronouns(file) {
  const [{ taggerFiles }, { openModelTagger }, { Threads }, { speakersOf }, { castOf }] = await Promise.all([
    built('tagger/model-files.js'),
    built('tagger/model-tagger.js'),
    built('tagger/threads.js'),
    built('pipeline/4-speakers/speakers/speakers.js'),
    built('pipeline/4-speakers/names/cast-of.js'),
  ]);
  const rows = rowsOf(readFileSync(file, 'utf8'));
  const threads = new Threads(2);
  const tagger = openModelTagger(taggerFiles(fileURLToPath(new URL('../models/tagger', import.meta.url))), threads);
  const taggings = await tagger.tag(rows.map(({ Text: text }) => ({ text, regions: [[0, text.length]] })));
  await threads.close();
  const given = counter();
  const found = counter();
  rows.forEach((row, k) => {
    const [pronoun, a, b] = ['Pronoun', 'A', 'B'].map(name => spanOf(row, name));
    const context = contextOf(row.Text, pronoun, { tagging: taggings[k], tagger: tagger.name });
    const meant = cast => speakersOf(context, cast).get('s1').figures[0]?.mentions ?? [];
    given.count(row, meant(castOfTwo(row, [a, b])), [a, b]);
    found.count(row, meant(castOf(context)), [a, b]);
  });
  return { pronouns: rows.length, amongTwo: given.f1(), amongAll: found.f1() };
}

function contextOf(text, pronoun, tagged) {
  const evidence = { basis: 'stated', by: 'given', score: null };
  const attribution = { id: 's1', source: [pronoun], cue: [], content: [], mode: 'indirect', quoted: [], inside: null, gaps: [] };
  return {
    text,
    ...tagged,
    blocks: [{ kind: 'paragraph', span: [0, text.length] }],
    sentences: [[0, text.length]],
    quotations: [],
    title: null,
    publisher: null,
    author: null,
    byline: null,
    attributions: [{ ...attribution, evidence: { source: evidence, cue: evidence, content: evidence, mode: evidence } }],
  };
}

/** The two names, wherever their last word stands. */
function castOfTwo(row, spans) {
  const evidence = { party: { basis: 'absent', by: 'given', score: null } };
  const figures = spans.map(span => {
    const name = row.Text.slice(...span);
    const last = name
      .split(/\s+/)
      .at(-1)
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const others = [...row.Text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${last}(?![\\p{L}\\p{N}])`, 'gu'))].map(
      ({ index, 0: word }) => [index, index + word.length],
    );
    const mentions = [span, ...others.filter(([start, end]) => end <= span[0] || start >= span[1])].sort((x, y) => x[0] - y[0]);
    return { name, kind: 'person', names: [name], roles: [], party: null, mentions, gender: null, evidence };
  });
  const mentions = figures.flatMap(figure => figure.mentions.map(span => ({ span, figures: [figure] })));
  return { figures, mentions: mentions.sort((x, y) => x.span[0] - y.span[0]) };
}

function counter() {
  const counts = { right: 0, wanted: 0, given: 0 };
  return {
    count: (row, mentions, spans) =>
      spans.forEach(([start, end], at) => {
        const wanted = row[`${'AB'[at]}-coref`] === 'TRUE';
        const taken = mentions.some(([from, to]) => from < end && start < to);
        counts.wanted += wanted;
        counts.given += taken;
        counts.right += wanted && taken;
      }),
    f1: () => Math.round((2000 * counts.right) / (counts.wanted + counts.given)) / 10,
  };
}

function rowsOf(tsv) {
  const [head, ...lines] = tsv.split('\n').filter(Boolean);
  const names = head.trim().split('\t');
  return lines.map(line => Object.fromEntries(line.split('\t').map((cell, k) => [names[k], cell.trim()])));
}

/** GAP counts in code points. */
function spanOf(row, name) {
  const start = Array.from(row.Text)
    .slice(0, Number(row[`${name}-offset`]))
    .join('').length;
  return [start, start + row[name].length];
}
