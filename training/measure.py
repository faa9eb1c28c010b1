"""How well the other heads do on dev parts, to follow a training; the product is measured end to end by `npm run score`."""
import re
import torch
from corpus import ACTS, encode, utf16
from mentions import pronouns
from net import MEANT_WIDTH, batch

LEAST = 0.25                                 # probability under which neither candidate is taken


@torch.no_grad()
def whole(net, tokenizer, docs, longest=500, at_once=16):
    """(document, what each head says of its pieces) of short documents, or of their first pieces."""
    for k in range(0, len(docs), at_once):
        items = [(d, 0, min(len(d['pieces']), longest)) for d in docs[k:k + at_once]]
        b = batch(tokenizer, items)
        with torch.autocast('cpu', dtype=torch.bfloat16): out = net(b['pieces'], b['mask'], b['features'])
        for r, (d, _, _) in enumerate(items): yield d, {h: v[r].float() for h, v in out.items()}, b['mask'][r]


def judged_right(net, tokenizer, docs):
    """Percent of acts and of kinds that are right, given where the statement stands."""
    acts = kinds = total = 0; n = len(ACTS)
    for d, out, mask in whole(net, tokenizer, docs):
        inner = lambda at: [i + 1 for i in at if i < int(mask.sum()) - 2]
        for places in ((inner(cue), inner(content), inner(source), act, kind) for cue, content, source, act, kind in d['acts']):
            cue, content, source, act, kind = places
            if not (cue and content and source): continue
            said = out['acts'][cue].mean(0)[:n] + out['acts'][content].mean(0)[n:]
            total += 1; acts += int(said.argmax()) == act; kinds += int(out['kinds'][source].mean(0).argmax()) == kind
    return {'act': round(100 * acts / max(1, total), 1), 'kind': round(100 * kinds / max(1, total), 1)}


def pronouns_right(net, tokenizer, rows):
    """F1 of GAP: the likelier candidate is meant, all places of its last name counted, where it has a quarter of the probability."""
    hit = want = have = 0
    docs = {r['ID']: encode(tokenizer, d) for r, d in zip(rows, pronouns(rows))}
    said = {d['id']: (d, out, mask) for d, out, mask in whole(net, tokenizer, list(docs.values()))}
    for r in rows:
        d, out, mask = said[r['ID']]; unit = utf16(r['Text'])
        at = lambda s, e: [i + 1 for i, (x, y) in enumerate(d['offsets']) if x >= unit[s] and y <= unit[e]]
        pronoun = at(int(r['Pronoun-offset']), int(r['Pronoun-offset']) + len(r['Pronoun']))[0]
        scores = (out['meant'] @ out['meaning'][pronoun]) / MEANT_WIDTH ** 0.5
        scores[mask == 0] = -1e4; scores[pronoun] = -1e4; p = scores.softmax(0)
        of = {}
        for k in 'AB':
            places = [(int(r[k + '-offset']), int(r[k + '-offset']) + len(r[k]))] + [m.span() for m in re.finditer(r'(?<!\w)' + re.escape(r[k].split()[-1]) + r'(?!\w)', r['Text'])]
            of[k] = float(p[sorted({i for s, e in places for i in at(s, e)})].sum())
        for k, other in ('AB', 'BA'):
            taken = of[k] > of[other] and of[k] > LEAST; true = r[k + '-coref'] == 'TRUE'
            hit += taken and true; want += true; have += taken
    return round(200 * hit / max(1, want + have), 1)
