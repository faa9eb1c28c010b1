"""Spans and exact F1 from the tagger's logits, to follow a training; the product decodes in `src/tagger/`."""
import torch
from corpus import ROLES, TAGS, windows
from net import batch

FORBIDDEN = torch.tensor([[-1e4 if t[0] == 'I' and u[2:] != t[2:] else 0. for t in TAGS] for u in TAGS])


@torch.no_grad()
def logits(net, tokenizer, doc, size=256, overlap=96):
    """Log-probabilities of every piece, each from the window where it stands farthest from an edge."""
    n = len(doc['pieces']); out, best = torch.full((n, len(TAGS)), -1e9), [-1] * n
    items = list(windows(doc, size, overlap))
    for k in range(0, len(items), 16):
        b = batch(tokenizer, items[k:k + 16])
        with torch.autocast('cpu', dtype=torch.bfloat16): t = net(b['pieces'], b['mask'], b['features'])['tags'].float().log_softmax(-1)
        for r, (_, s, e) in enumerate(items[k:k + 16]):
            for i in range(s, e):
                edge = min(i - s if s else 10 ** 6, e - 1 - i if e < n else 10 ** 6)
                if edge > best[i]: best[i] = edge; out[i] = t[r, i - s + 1]
    return out


def spans(logp, transitions):
    """Best path where I follows its own kind: (role, first piece, end)."""
    score = logp[0] + FORBIDDEN[0]; back = []; moves = transitions.detach() + FORBIDDEN
    for row in logp[1:]:
        top, arg = (score[:, None] + moves).max(0); score = top + row; back.append(arg)
    path = [int(score.argmax())]
    for arg in reversed(back): path.append(int(arg[path[-1]]))
    return runs(list(reversed(path)))


def runs(tags):
    out = []
    for i, t in enumerate(tags):
        if TAGS[t][0] == 'B': out.append([TAGS[t][2:], i, i + 1])
        elif t and out: out[-1][2] = i + 1
    return {tuple(x) for x in out}


def exact(net, tokenizer, docs):
    counts = {r: [0, 0, 0] for r in ROLES}
    for doc in docs:
        if not doc['pieces']: continue
        got, want = spans(logits(net, tokenizer, doc), net.transitions), runs(doc['tags'])
        for r in ROLES:
            x, y = ({s for s in z if s[0] == r} for z in (want, got)); c = counts[r]
            c[0] += len(x & y); c[1] += len(x); c[2] += len(y)
    return {r: round(200 * h / max(1, g + p), 1) for r, (h, g, p) in counts.items()}
