"""Articles with their statements, as pieces with tags and pointers.

A training file holds {"id", "text", "attributions" | "statements": [{"source", "cue", "content", "inside"?}]} a line, offsets in UTF-16 code units.
Tags: BIO of source, cue and content, of the outermost statements. Pointer of a content or source piece: the first piece of its cue; of a
cue piece: the first piece of its source (several cues may share one source). Piece 0 ([CLS]) stands for "none".
"""
import gzip, hashlib, json, random
from features import features

ROLES = ('source', 'cue', 'content')
TAGS = ['O'] + [f'{p}-{r}' for r in ROLES for p in 'BI']
TAG = {t: i for i, t in enumerate(TAGS)}
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
    """A whole article as pieces: ids, UTF-16 offsets, tags, pointers, features."""
    text = doc['text']; unit = utf16(text)
    enc = tokenizer(text, add_special_tokens=False, return_offsets_mapping=True, truncation=False)
    offsets = [(unit[s], unit[e]) for s, e in enc['offset_mapping']]
    tags, pointers = [0] * len(offsets), [IGNORE] * len(offsets)

    def pieces(spans): return [[i for i, (x, y) in enumerate(offsets) if x >= s and y <= e and y > x] for s, e in spans]

    for statement in doc['statements']:
        if statement.get('inside') is not None: continue
        of = {role: pieces(statement[role]) for role in ROLES}
        first = {role: next((p[0] for p in of[role] if p), NOWHERE) for role in ROLES}
        for role, target in (('content', 'cue'), ('source', 'cue'), ('cue', 'source')):
            for run in of[role]:
                for k, i in enumerate(run): tags[i] = TAG[('I-' if k else 'B-') + role]; pointers[i] = first[target]
    return dict(id=doc['id'], pieces=enc['input_ids'], offsets=offsets, tags=tags, pointers=pointers, features=features(text, enc['offset_mapping']))


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


def readouts(labels, folder):
    """Labels (id, statements) joined to the texts of the readouts that they point into; our own name a readout by the hash of its id."""
    known = [d for name in ('whitehouse', 'kremlin-ukraine') for d in read(f'{folder}/{name}.ndjson.gz')]
    texts = {key: d['text'] for d in known for key in (d['id'], hashlib.sha256(d['id'].encode()).hexdigest()[:16])}
    return [{'id': d['id'], 'text': texts[d['id']], 'statements': d['statements']} for path in labels for d in read(path) if d['id'] in texts]


def windows(doc, size, overlap, phase=0):
    """(document, start, end) over its pieces; `phase` shortens the first window, so that each epoch cuts elsewhere."""
    n, start, width = len(doc['pieces']), 0, size - 2 - phase
    while True:
        yield doc, start, min(n, start + width)
        if start + width >= n: return
        start, width = max(0, start + width - overlap), size - 2


def random_phase(rng, size): return rng.randrange(0, size // 2)
