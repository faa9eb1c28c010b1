"""Accounts told twice, as rows for the comparer: pairs of marked propositions, and accounts cut into them.

labels/accounts.txt: pairs of accounts written for this project, with their points. DIR/gold/accounts-written.ndjson: points told twice;
DIR/gold/links-news.ndjson over DIR/sameevent/ecbplus.ndjson.gz: lines of two news reports that carry one point.
A row: (text, span, text, span, label), the spans in code points; label: an index of JUDGED, or SOME where they are one but it is not known in which way.
"""
import hashlib, os, re
from corpus import read

HERE = os.path.dirname(os.path.abspath(__file__))
JUDGED = ['none', 'both', 'differs', 'conflict']           # src/tagger/comparer.ts has the same order
SOME = -1
ASIDE = 6                                                  # one of so many written pairs
MARKER = re.compile(r'\{(\d+)\|')
END = re.compile(r'(?<=[.!?])["”’»)]*\s+(?=["“‘«(]*[A-Z0-9])|\n+')
SHORT = re.compile(r'\b(?:Mr|Mrs|Ms|Dr|St|Gen|Lt|Col|Sen|Gov|No|U\.S|U\.N|[A-Z])\.$')


def sentences(text):
    out, start = [], 0
    for m in END.finditer(text):
        if SHORT.search(text[start:m.start()]): continue
        out.append((start, m.start())); start = m.end()
    return [(a, b) for a, b in [*out, (start, len(text))] if text[a:b].strip()]


def account(body):
    """The text without its markers, and the spans of each point."""
    body = '\n\n'.join(' '.join(part.split()) for part in re.split(r'\n\s*\n', body.strip())); text, spans, at, opened = '', {}, 0, None
    while at < len(body):
        marker = MARKER.match(body, at)
        if marker: opened = int(marker[1]), len(text); at = marker.end(); continue
        if body[at] == '}':
            start, end = opened[1], len(text)
            while start < end and text[start] in ' ,;.\n': start += 1
            while end > start and text[end - 1] in ' ,;.\n': end -= 1
            spans.setdefault(opened[0], []).append((start, end))
        else: text += body[at]
        at += 1
    return {'text': text, 'spans': spans}


def written_pairs():
    """{id, accounts: [{party, text, spans: {point: [span, …]}}, …], verdicts: {point: verdict}} of each."""
    out = []
    for chunk in re.split(r'(?m)^=== ', open(f'{HERE}/labels/accounts.txt', encoding='utf8').read())[1:]:
        head, rest = chunk.split('\n', 1); first, second, points = re.split(r'(?m)^--- ', rest)[1:]
        accounts = [{'party': p.split('|')[0].strip(), **account(p.split('\n', 1)[1])} for p in (first, second)]
        said = dict(re.findall(r'(?m)^(\d+) (both|differs|conflict)', points))
        out.append({'id': head.split('|')[0].strip(), 'accounts': accounts, 'verdicts': {int(n): v for n, v in said.items()}})
    return out


def is_aside(pair):
    """scripts/score-points.mjs decides by the same hash."""
    return int(hashlib.sha256(pair['id'].encode()).hexdigest()[:8], 16) % ASIDE == 0


def around(text, span):
    """The sentences that a span touches, and the span within."""
    start, end = span; hit = [s for s in sentences(text) if s[0] < end and start < s[1]] or [span]; first = hit[0][0]
    return text[first:hit[-1][1]], (start - first, end - first)


def label(pair, point):
    """Of two passages of a point: where one side tells it in several places, no two of them need to differ as the whole does."""
    verdict = pair['verdicts'].get(point, 'both'); single = all(len(a['spans'][point]) == 1 for a in pair['accounts'])
    return JUDGED.index(verdict) if single or verdict == 'both' else SOME


def whole(text): return text, (0, len(text))


def points_told_twice(folder, rng):
    records = read(f'{folder}/gold/accounts-written.ndjson'); rows = []; number = JUDGED.index
    for r in records:
        a, both, differs, conflict, near = (whole(r[k]) for k in ('a', 'both', 'differs', 'conflict', 'near'))
        rows += [(*a, *both, number('both')), (*a, *differs, number('differs')), (*a, *conflict, number('conflict')), (*both, *differs, number('differs')), (*both, *conflict, number('conflict'))]
        rows += [(*a, *near, 0), (*both, *near, 0), (*a, *whole(rng.choice([o for o in records if o['topic'] == r['topic']])['near']), 0), (*a, *whole(rng.choice(records)['near']), 0)]
        if r['split']:
            told = ' '.join(r['split']); rows.append((*a, *whole(told), number('both')))
            rows += [(*a, told, (told.index(s), told.index(s) + len(s)), SOME) for s in r['split']]
    return rows


def linked_lines(folder, rng):
    texts = {d['id']: d['text'].split('\n') for d in read(f'{folder}/sameevent/ecbplus.ndjson.gz')}; rows = []
    for pair in read(f'{folder}/gold/links-news.ndjson'):
        a, b = texts[pair['a']], texts[pair['b']]; linked = {(i, j) for link in pair['links'] for i in link['a'] for j in link['b']}
        for link in pair['links']:
            rows.append((*whole(' '.join(a[i] for i in link['a'])), *whole(' '.join(b[j] for j in link['b'])), JUDGED.index(link['verdict'])))
            if len(link['a']) + len(link['b']) > 2: rows += [(*whole(a[i]), *whole(b[j]), SOME) for i in link['a'] for j in link['b']]
        others = [(i, j) for i in range(len(a)) for j in range(len(b)) if (i, j) not in linked and len(a[i]) > 20 and len(b[j]) > 20]
        rows += [(*whole(a[i]), *whole(b[j]), 0) for i, j in rng.sample(others, min(8, len(others)))]
    return rows
