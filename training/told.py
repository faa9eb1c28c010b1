"""Who said it, to whom, how: the labels of statements (speaker, kind, via, addressee, medium, act) as places in their texts.

Our own labels hold offsets; the gold holds strings as they stand in the text. Both give each statement `speaker`, `via`, `addressee`, `medium`
(lists of spans), `kind` and `act`. From these `told` takes what a reader of the one sentence could mark: the words around the cue that name the
addressee, the medium and the relay, and for a source without a name of its own, where the name stands.
"""
import re
from corpus import ROLES, short, utf16
from mentions import Link

FIELDS = ('speaker', 'via', 'addressee', 'medium')
NOT_A_NAME = set('the a an of in on to and for with his her their its at by from or mr mrs ms dr sen rep gov president minister secretary'.split())
AFTER_HEAD = re.compile(r"\s+(?:of|for|from|at|in|on|with|who|whom|which|that|to|by|close|familiar|briefed|involved)\b|[,(—–:;]")


def occurrences(text, words):
    """Code-point spans of a string, as whole words."""
    return [m.span() for m in re.finditer(r'(?<!\w)' + re.escape(words) + r'(?!\w)', text)] if words else []


def resolved(text, statement, label):
    """A label with strings as one with UTF-16 spans; a name that is given for several speakers, "A & B", is several."""
    unit = utf16(text); out = {'act': label['act'], 'kind': label['kind']}
    near = min((s for spans in (statement['cue'], statement['content']) for s, _ in spans), default=0)
    for field in FIELDS:
        given = label[field] or []; spans = []
        for value in given if isinstance(given, list) else [given]:
            for part in [value] if occurrences(text, value) else re.split(r'\s+&\s+', value):
                found = [(unit[s], unit[e]) for s, e in occurrences(text, part)]
                if found: spans.append(min(found, key=lambda p: abs(p[0] - near)) if field != 'speaker' else found[0])
        out[field] = spans
    return out


def head(text):
    """The span of a noun phrase's head word: its last word before what is added to it ("the former secretary of state" → secretary)."""
    cut = AFTER_HEAD.search(text, 1); end = cut.start() if cut else len(text)
    words = list(re.finditer(r"[\w’'.-]*\w", text[:end])) or list(re.finditer(r'\S+', text))
    return words[-1].span() if words else (0, len(text))


def name_words(name): return [w for w in re.findall(r"[\w’'-]+", name) if w.lower() not in NOT_A_NAME and w[:1].isupper()]


def sentence(text, at):
    """The code-point bounds of the sentence around a place: good enough to look for words next to a cue."""
    start = max((m.end() for m in re.finditer(r'[.!?]["”’]?\s+(?=[A-Z“"\[])|\n', text[:at])), default=0)
    stop = re.search(r'[.!?]["”’]?(?:\s+(?=[A-Z“"\[])|$)|\n', text[at:])
    return start, at + stop.end() if stop else len(text)


def with_labels(docs, gold, own):
    """The documents that have labels, from the gold (strings, by id and index) or our own (offsets, by the hash of the id); and the others."""
    by = {}
    for g in gold: by.setdefault(g['doc'], {})[g['index']] = g
    ours = {d['id']: {s['index']: s for s in d['statements']} for d in own}
    labelled, plain = [], []
    for d in docs:
        given, offsets = by.get(d['id'], {}), ours.get(short(d['id']), ours.get(d['id'], {}))
        statements = [{**s, **resolved(d['text'], s, given[i])} if i in given else {**s, **offsets[i]} if i in offsets
                      else {**s, **resolved(d['text'], s, s)} if 'act' in s else s for i, s in enumerate(d['statements'])]
        full = all('act' in s for s in statements) and statements
        (labelled if full else plain).append(told({**d, 'statements': statements}) if full else {**d, 'statements': [{k: s.get(k) for k in ROLES + ('inside',)} for s in statements]})
    return labelled, plain


class Text:
    """A text with UTF-16 offsets on the outside and code points within."""
    def __init__(self, text):
        self.text = text; self.unit = utf16(text); self.point = {u: i for i, u in enumerate(self.unit)}

    def points(self, spans): return [(self.point.get(s, 0), self.point.get(e, 0)) for s, e in spans]
    def units(self, span): return (self.unit[span[0]], self.unit[span[1]])
    def words(self, span): return self.text[span[0]:span[1]]


def told(doc):
    """Adds to a document whose statements carry labels: `around` [(start, end, role)], `links`, and `names` of the persons who speak."""
    t = Text(doc['text']); around, links, names = set(), [], set()
    for s in doc['statements']:
        if 'act' not in s: continue
        cue = t.points(s['cue']) or t.points(s['content'])
        local = sentence(t.text, cue[0][0]); taken = t.points(s['content']) + t.points(s['source'])
        for role, field in (('medium', 'medium'), ('addressee', 'addressee'), ('relay', 'via')):
            for span in t.points(s[field]):
                found = nearby(t, t.words(span), local, taken if role == 'addressee' else [], cue[0][0])
                if found: around.add((*t.units(found), role))
        links += link_of(t, s); names |= {(*x, 'person') for x in every_name(t, s['speaker'])} if s['kind'] == 'person' else set()
    doc['around'] = without_overlap(sorted(around, key=lambda x: (x[2] != 'medium', x[0] - x[1])))
    doc['links'] = links; doc['known'] = sorted(names)
    return doc


def nearby(t, words, local, taken, near):
    """The place in the sentence that says the same: the words themselves, or the last word of a name."""
    for form in (words, *name_words(words)[-1:]):
        found = [f for f in occurrences(t.text, form) if local[0] <= f[0] and f[1] <= local[1] and not any(a < f[1] and f[0] < b for a, b in taken)]
        if found: return min(found, key=lambda f: abs(f[0] - near))
    return None


def without_overlap(spans):
    out = []
    for s, e, role in spans:
        if all(e <= a or b <= s for a, b, _ in out): out.append((s, e, role))
    return out


def every_name(t, speaker):
    """Where a speaker's full name stands, everywhere."""
    return {t.units(o) for span in t.points(speaker) for o in occurrences(t.text, t.words(span)) if len(name_words(t.words(o))) > 1}


def link_of(t, s):
    source = t.points(s['source'])
    if len(source) != 1 or len(s['speaker']) != 1: return []
    (a, b), = source; name = t.words(t.points(s['speaker'])[0]); last = name_words(name)[-1:]
    if not last or re.search(r'(?<!\w)' + re.escape(last[0]) + r'(?!\w)', t.text[a:b]): return []
    h = head(t.text[a:b]); targets = [t.units(o) for o in occurrences(t.text, name) + occurrences(t.text, last[0])]
    return [Link(t.units((a + h[0], a + h[1])), targets, [])]
