// Scores who said it, to whom, how, and counts the errors by kind: used by score.mjs.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LEAST_OVERLAP = 0.3;

/** What the scorer says of the gold {doc, index, …} on articles {id, text, attributions}, and the errors by kind. */
export function scoreSpeakers({ scorer, folder, gold, articles, predicted }) {
  const files = [gold, articles, predicted].map((records, k) => {
    const path = join(folder, `speakers-${k}.ndjson`);
    writeFileSync(path, records.map(record => `${JSON.stringify(record)}\n`).join(''));
    return path;
  });
  const figures = JSON.parse(execFileSync('python3', [scorer, ...files, '--json'], { encoding: 'utf8' }));
  return { articles: articles.length, ...figures, errors: errorsByKind(paired(gold, articles, predicted)) };
}

/** Each gold statement with the one found that overlaps it most, or none. */
function paired(gold, articles, predicted) {
  const found = new Map(predicted.map(({ id, attributions }) => [id, attributions]));
  const byArticle = Map.groupBy ? Map.groupBy(gold, row => row.doc) : groupedBy(gold, row => row.doc);
  return articles.flatMap(({ id, text, attributions }) => {
    const rows = byArticle.get(id) ?? [];
    const all = rows.flatMap(row =>
      (found.get(id) ?? []).map(answer => ({ row, answer, overlap: jaccard(attributions[row.index].content, answer.content) })),
    );
    const taken = new Map();
    for (const { row, answer, overlap } of all.sort((a, b) => b.overlap - a.overlap)) {
      if (overlap < LEAST_OVERLAP) break;
      if (!taken.has(row) && ![...taken.values()].includes(answer)) taken.set(row, answer);
    }
    return rows.map(row => ({ text, row, gold: attributions[row.index], answer: taken.get(row) ?? null }));
  });
}

function groupedBy(rows, key) {
  const out = new Map();
  for (const row of rows) out.set(key(row), [...(out.get(key(row)) ?? []), row]);
  return out;
}

function jaccard(a, b) {
  const [one, other] = [a, b].map(units);
  let shared = 0;
  for (const unit of one) if (other.has(unit)) shared++;
  return shared / (one.size + other.size - shared || 1);
}

const units = spans => new Set(spans.flatMap(([start, end]) => Array.from({ length: end - start }, (_, k) => start + k)));

/** Speakers by how the text names them, acts by what was taken for what, the others by how they are wrong; the most frequent first. */
function errorsByKind(pairs) {
  const counts = new Map();
  const count = kind => counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const { text, row, gold, answer } of pairs) {
    if (!answer) {
      count('statement not found');
      continue;
    }
    if (!sameName(row.speaker, answer.speaker)) count(`speaker: ${sourceKind(text, gold.source, row.speaker)}`);
    if (row.act !== answer.act) count(`act: ${row.act} taken for ${answer.act}`);
    if (row.kind !== answer.kind) count(`kind: ${row.kind} taken for ${answer.kind}`);
    for (const field of ['addressee', 'medium']) {
      const wrong = how(row[field], answer[field]);
      if (wrong) count(`${field}: ${wrong}`);
    }
    const via = how(row.via.join(' & '), answer.via.join(' & '));
    if (via) count(`via: ${via}`);
  }
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1]));
}

function sourceKind(text, source, speaker) {
  const words = source.map(([start, end]) => text.slice(start, end)).join(' ');
  if (words === '') return speaker ? 'no source, but a speaker' : 'no source';
  if (/^(?:he|she|they|it|who|which|I|we|him|her|his|their|its)$/i.test(words)) return `pronoun “${words.toLowerCase()}”`;
  const last = (speaker ?? '').split(/\s+/).at(-1);
  return last && words.includes(last) ? 'named in the source' : 'described in the source';
}

function how(wanted, given) {
  if (!wanted && !given) return null;
  if (!wanted) return 'one too many';
  if (!given) return 'missing';
  return alike(wanted, given) ? null : 'another';
}

const wordsOf = words =>
  new Set((words.toLowerCase().match(/[^\W_]+(?:[-'’.][^\W_]+)*/gu) ?? []).filter(word => word.length > 2));
const sameName = (a, b) => (a ?? '') === (b ?? '') || (a && b && [...wordsOf(a)].join(' ') === [...wordsOf(b)].join(' '));

function alike(a, b) {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return 2 * [...one].filter(word => other.has(word)).length >= Math.max(one.size, other.size);
}
