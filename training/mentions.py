"""Texts whose names are marked (named-entity corpora), and texts whose mentions are linked (coreference corpora).

Every reader gives {"id", "text", "names"?: [(start, end, kind)], "links"?: [Link]}; offsets are UTF-16 code units.
A name's kind is person, organisation or place. A link is a mention's head and the mentions that it may point to.
"""
import csv, random, re
from collections import namedtuple
from corpus import read, utf16

Link = namedtuple('Link', 'head targets others')       # spans; `others` are those that it certainly does not mean
KINDS = {'PER': 'person', 'Person': 'person', 'politician': 'person', 'person': 'person',
         'ORG': 'organisation', 'Organisation': 'organisation', 'politicalparty': 'organisation', 'organisation': 'organisation',
         'LOC': 'place', 'Location': 'place', 'country': 'place', 'location': 'place'}
NER = ('uner-ewt-train.ndjson.gz', 'crossner-politics-train.ndjson', 're3d-train.ndjson')
LINKED = ('person', 'organization', 'place')
LONGEST = 6                                            # tokens of a name that is pointed at whole; of a longer mention its head alone
NO_SPACE_BEFORE, NO_SPACE_AFTER = set('.,;:!?)]}%”’') | {"'s", "n't", "’s", "''"}, set('([{“‘$') | {'``'}


def joined(tokens):
    """Tokens as a text, spaced as people write, and the offset of each."""
    text, places = '', []
    for i, t in enumerate(tokens):
        if text and t not in NO_SPACE_BEFORE and tokens[i - 1] not in NO_SPACE_AFTER: text += ' '
        places.append((len(text), len(text) + len(t))); text += t
    unit = utf16(text)
    return text, [(unit[s], unit[e]) for s, e in places]


def named(folder, rng, at_once=12):
    """The sentences of the named-entity corpora, some at a time, as they stand together in a text."""
    for name in NER:
        rows = [r for r in read(f'{folder}/{name}')]
        for k in range(0, len(rows), at_once):
            tokens = [t for r in rows[k:k + at_once] for t in r['tokens']]; tags = [t for r in rows[k:k + at_once] for t in r['tags']]
            text, places = joined(tokens); names = []
            for i, t in enumerate(tags):
                kind = KINDS.get(t[2:])
                if t[0] == 'B' and kind: names.append([places[i][0], places[i][1], kind])
                elif t[0] == 'I' and kind and names: names[-1][1] = places[i][1]
            yield {'id': f'{name}:{k}', 'text': text, 'names': [tuple(n) for n in names if re.search(r'[^\W\d_a-z]', text[n[0]:n[1]])]}


def linked(path):
    """GUM: each mention of a person, an organisation or a place to all others of its chain."""
    for d in read(path):
        if d['split'] != 'train': continue
        tokens = [[t['form'] for t in s['tokens']] for s in d['sentences']]; flat, places = joined([t for s in tokens for t in s])
        base = [0]
        for s in tokens: base.append(base[-1] + len(s))
        at = lambda p: base[p[0]] + p[1]
        chains = {}
        for m in d['mentions']:
            if m['type'] in LINKED and m.get('head'): chains.setdefault(m['chain'], []).append(m)
        links = []
        for chain in chains.values():
            spans = [((places[at(m['head'])]), wide(places, at(m['start']), at(m['end']), at(m['head']))) for m in chain]
            links += [Link(head, [w for h, w in spans if h != head], []) for head, _ in spans]
        yield {'id': d['id'], 'text': flat, 'links': links}


def wide(places, start, end, head):
    return (places[start][0], places[end - 1][1]) if end - start <= LONGEST else places[head]


def gap(path):
    with open(path, encoding='utf8') as f:
        return list(csv.DictReader(f, delimiter='\t', quoting=csv.QUOTE_NONE))


def renamed(row, rows, rng):
    """The same text with the two candidates called otherwise: names are drawn from texts with a pronoun of the same gender."""
    names, full = {}, [r[k] for r in rows for k in 'AB' if re.fullmatch(r"[A-Z][\w'-]+ [A-Z][\w'-]+", r[k])]
    for key in 'AB':
        new = rng.choice(full).split()
        old = row[key].split()
        for k, w in enumerate(old):
            if w[:1].isupper() and len(w) > 1: names.setdefault(w, new[-1] if k == len(old) - 1 else new[min(k, len(new) - 1)])
    if not names: return row
    text, out, moved = row['Text'], '', {}
    for m in re.finditer('|'.join(r'(?<!\w)' + re.escape(n) + r'(?!\w)' for n in sorted(names, key=len, reverse=True)), text): moved[m.start()] = (m.end(), names[m.group()])
    marks = {int(row[k + '-offset']): k for k in ('Pronoun', 'A', 'B')}; ends = {k: int(row[k + '-offset']) + len(row[k]) for k in 'AB'}
    new, i = dict(row), 0; stops = {}
    while i <= len(text):
        for k, e in ends.items():
            if e == i: stops[k] = len(out)
        if i in marks: new[marks[i] + '-offset'] = len(out)
        if i in moved: out += moved[i][1]; i = moved[i][0]
        elif i < len(text): out += text[i]; i += 1
        else: break
    if set(stops) != {'A', 'B'}: return row
    new['Text'] = out
    for k in 'AB': new[k] = out[int(new[k + '-offset']):stops[k]]
    return new


def pronouns(rows):
    """GAP: a pronoun to the name that it means, other places of that name included; or to neither of two."""
    for r in rows:
        text = r['Text']; unit = utf16(text); span = lambda k: (unit[int(r[k + '-offset'])], unit[int(r[k + '-offset']) + len(r[k])])
        yes = [k for k in 'AB' if r[k + '-coref'] == 'TRUE']
        yield {'id': r['ID'], 'text': text, 'links': [Link(span('Pronoun'), [span(k) for k in yes], [span(k) for k in 'AB' if k not in yes])]}


def gendered(rows):
    return {g: [r for r in rows if (r['Pronoun'].lower() in ('he', 'him', 'his')) == (g == 'm')] for g in 'mf'}


def gap_epoch(rows, rng, share=0.8):
    """One epoch's texts of GAP: most of them under other names."""
    by = gendered(rows)
    return list(pronouns([renamed(r, by['m' if r in by['m'] else 'f'], rng) if rng.random() < share else r for r in rows]))
