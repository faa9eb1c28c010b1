"""Articles with their statements, as pieces with tags and pointers.

A training file holds {"id", "text", "attributions" | "statements": [{"source", "cue", "content", "inside"?}]} a line, offsets in UTF-16 code units.
Tags: BIO of source, cue and content, of the outermost statements. Pointer of a content or source piece: the first piece of its cue; of a
cue piece: the first piece of its source (several cues may share one source). Piece 0 ([CLS]) stands for "none".
"""
import bisect, gzip, hashlib, json, random
from features import features

ROLES = ('source', 'cue', 'content')
TAGS = ['O'] + [f'{p}-{r}' for r in ROLES for p in 'BI']
TAG = {t: i for i, t in enumerate(TAGS)}
NAME_TAGS = ['O'] + [f'{p}-{r}' for r in ('person', 'organisation', 'place') for p in 'BI']
AROUND_TAGS = ['O'] + [f'{p}-{r}' for r in ('addressee', 'medium', 'relay') for p in 'BI']
ACTS = 'assert deny accuse demand propose promise threaten support ask concede predict feel decline'.split()
KINDS = 'person organisation government group document unknown'.split()
IGNORE, NOWHERE = -100, -1                   # a piece without a pointer; a pointer to "none"


def read(path):
    with (gzip.open(path, 'rt', encoding='utf8') if str(path).endswith('.gz') else open(path, encoding='utf8')) as f:
        return [json.loads(line) for line in f if line.strip()]


def held_out(identifier, share):
    """Whether a record belongs to the part set aside: decided by its id alone, so that it never moves."""
    return int(hashlib.sha256(identifier.encode()).hexdigest()[:8], 16) / 2 ** 32 < share


def utf16(text):
    """unit[i] is the UTF-16 offset of code point i."""
    unit = [0]
    for c in text: unit.append(unit[-1] + (2 if ord(c) > 0xFFFF else 1))
    return unit


def slice16(text, start, end):
    return text.encode('utf-16-le', 'surrogatepass')[2 * start:2 * end].decode('utf-16-le', 'surrogatepass')


def encode(tokenizer, doc):
    """A whole text as pieces: ids, UTF-16 offsets, features, and what is known of each piece (`None`: nothing for this kind of text)."""
    text = doc['text']; unit = utf16(text)
    enc = tokenizer(text, add_special_tokens=False, return_offsets_mapping=True, truncation=False)
    offsets = [(unit[s], unit[e]) for s, e in enc['offset_mapping']]; starts = [s for s, _ in offsets]
    out = dict(id=doc['id'], pieces=enc['input_ids'], offsets=offsets, features=features(text, enc['offset_mapping']))

    def within(span):
        first = bisect.bisect_left(starts, span[0]); last = first
        while last < len(offsets) and offsets[last][1] <= span[1]: last += 1
        return list(range(first, last))

    out['tags'], out['pointers'] = attributed(doc['statements'], within, len(offsets)) if 'statements' in doc else (None, None)
    out['names'] = marked(doc['names'], NAME_TAGS, within, len(offsets)) if 'names' in doc else None
    if doc.get('known'): out['names'] = partly(marked(doc['known'], NAME_TAGS, within, len(offsets)), text, enc['offset_mapping'])
    out['around'] = marked(doc['around'], AROUND_TAGS, within, len(offsets)) if 'around' in doc else None
    out['links'] = [(h[0], sorted({i for t in l.targets for i in within(t)} - set(h)), sorted({i for t in l.others for i in within(t)}))
                    for l in doc.get('links', []) for h in [within(l.head)] if h]
    out['acts'] = [a for s in doc.get('statements', []) if 'act' in s for a in [judged(s, within)] if a[0]]
    return out


def attributed(statements, within, length):
    tags, pointers = [0] * length, [IGNORE] * length
    for statement in statements:
        if statement.get('inside') is not None: continue
        of = {role: [within(span) for span in statement[role]] for role in ROLES}
        first = {role: next((p[0] for p in of[role] if p), NOWHERE) for role in ROLES}
        for role, target in (('content', 'cue'), ('source', 'cue'), ('cue', 'source')):
            for run in of[role]:
                for k, i in enumerate(run): tags[i] = TAG[('I-' if k else 'B-') + role]; pointers[i] = first[target]
    return tags, pointers


def marked(spans, names, within, length):
    tags = [0] * length
    for s, e, kind in spans:
        for k, i in enumerate(within((s, e))): tags[i] = names.index(('I-' if k else 'B-') + kind)
    return tags


def partly(tags, text, offsets):
    """Some names are known, others may stand there too: a word without a capital is none, of other capitalised words nothing is said."""
    return [t or (IGNORE if capital(text, s) else 0) for t, (s, _) in zip(tags, offsets)]


def capital(text, at):
    """Whether the word around a place begins with a capital."""
    while at and text[at - 1].isalnum(): at -= 1
    return text[at:at + 1].isupper()



def judged(statement, within):
    """(cue pieces, content pieces, source pieces, act, kind); without a cue the content stands for it, without a source the cue."""
    content = [i for span in statement['content'] for i in within(span)]
    cue = [i for span in statement['cue'] for i in within(span)] or content
    source = [i for span in statement['source'] for i in within(span)] or cue
    return cue, content or cue, source, ACTS.index(statement['act']), KINDS.index(statement['kind'])


def cut_out(doc, rng, negatives=0.15):
    """The contents of an article as texts of their own: those that hold statements, and some that hold none."""
    statements = doc['statements']
    if not any(s.get('inside') is not None for s in statements): return
    for index, holder in enumerate(statements):
        inner = [s for s in statements if s.get('inside') == index]
        if len(holder['content']) != 1 or (not inner and rng.random() > negatives): continue
        start, end = holder['content'][0]
        moved = [{role: [[s - start, e - start] for s, e in x[role]] for role in ROLES} for x in inner]
        if all(0 <= s and e <= end - start for x in moved for role in ROLES for s, e in x[role]):
            yield {'id': f"{doc['id']}#{index}", 'text': slice16(doc['text'], start, end), 'statements': moved}


def with_statements(path):
    return [{**d, 'statements': d.get('statements', d.get('attributions'))} for d in read(path)]


def short(identifier):
    """By this our own labels name a text."""
    return hashlib.sha256(identifier.encode()).hexdigest()[:16]


def readouts(labels, folder):
    """Labels (id, statements) joined to the texts of the readouts that they point into; our own name a readout by the hash of its id."""
    known = [d for name in ('whitehouse', 'kremlin-ukraine') for d in read(f'{folder}/{name}.ndjson.gz')]
    texts = {key: d['text'] for d in known for key in (d['id'], short(d['id']))}
    return [{'id': d['id'], 'text': texts[d['id']], 'statements': d['statements']} for path in labels for d in read(path) if d['id'] in texts]


def windows(doc, size, overlap, phase=0):
    """(document, start, end) over its pieces; `phase` shortens the first window, so that each epoch cuts elsewhere."""
    n, start, width = len(doc['pieces']), 0, size - 2 - phase
    while True:
        yield doc, start, min(n, start + width)
        if start + width >= n: return
        start, width = max(0, start + width - overlap), size - 2


def random_phase(rng, size): return rng.randrange(0, size // 2)
