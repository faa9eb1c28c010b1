#!/usr/bin/env python3
"""Fit the small heads again on the finished encoder.   usage: refit.py --data DIR --base DIR --net NET.pt --out NET.pt [--labels FILE …] [--speakers FILE]

Names, act and kind are one matrix each on the encoder's last layer; fitted again by themselves, with the encoder held still, they cost a minute and can be
given more epochs than the encoder would bear. Everything else stays as it is, to the bit.
"""
import argparse
import torch, torch.nn.functional as F
from transformers import AutoTokenizer
from corpus import ACTS, IGNORE, windows
from net import Tagger, batch
from train import Sets

ROUNDS = {'names': 12, 'judged': 30}


def arguments():
    ap = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    for name in ('data', 'base', 'net', 'out', 'speakers'): ap.add_argument('--' + name, required=True)
    ap.add_argument('--labels', nargs='*', default=[])
    defaults = dict(seed=1, threads=2, readouts=1, window=256, overlap=32, batch=16, plain=0.0, gap=0)
    for name, value in defaults.items(): ap.add_argument('--' + name, type=type(value), default=value)
    return ap.parse_args()


@torch.no_grad()
def states(net, tokenizer, docs, size=256, overlap=96):
    """The encoder's last layer over each document [pieces, width], each piece from the window where it stands farthest from an edge."""
    items = [w for d in docs for w in windows(d, size, overlap)]
    order = sorted(range(len(items)), key=lambda k: items[k][2] - items[k][1])
    out = {id(d): torch.zeros(len(d['pieces']), net.encoder.config.hidden_size, dtype=torch.float16) for d in docs}
    best = {id(d): torch.full((len(d['pieces']),), -1) for d in docs}
    for k in range(0, len(order), 16):
        part = [items[i] for i in order[k:k + 16]]; b = batch(tokenizer, part)
        with torch.autocast('cpu', dtype=torch.bfloat16): x = net.last(b['pieces'], b['mask'], b['features'])
        for r, (d, s, e) in enumerate(part):
            n = len(d['pieces']); at = torch.arange(s, e)
            edge = torch.minimum(at - s if s else torch.full_like(at, 10 ** 6), e - 1 - at if e < n else torch.full_like(at, 10 ** 6))
            take = edge > best[id(d)][s:e]
            best[id(d)][s:e][take] = edge[take]; out[id(d)][s:e][take] = x[r, 1:e - s + 1][take].half()
    return out


def fit_names(net, docs, state):
    x = torch.cat([state[id(d)] for d in docs]); y = torch.cat([torch.tensor(d['names']) for d in docs])
    x, y = x[y != IGNORE], y[y != IGNORE]
    opt = torch.optim.AdamW(net.name.parameters(), lr=2e-3, weight_decay=0.01)
    for _ in range(ROUNDS['names']):
        for part in torch.randperm(len(y)).split(8192):
            loss = F.cross_entropy(net.name(F.dropout(x[part].float(), 0.1)), y[part]); loss.backward(); opt.step(); opt.zero_grad()
    print('names', len(y), 'pieces, loss', round(loss.item(), 4), flush=True)


def pooled(docs, state):
    """Means of cue, content and source of each statement, with its act and kind."""
    rows = [(state[id(d)].float(), cue, content, source, act, kind) for d in docs for cue, content, source, act, kind in d['acts']]
    mean = lambda k: torch.stack([r[0][r[k]].mean(0) for r in rows])
    return mean(1), mean(2), mean(3), torch.tensor([r[4] for r in rows]), torch.tensor([r[5] for r in rows])


def fit_judged(net, docs, dev, state):
    n = len(ACTS); cue, content, source, act, kind = pooled(docs, state)
    heads = [net.act, net.kind]; opt = torch.optim.AdamW([p for h in heads for p in h.parameters()], lr=1e-3, weight_decay=0.05)
    for epoch in range(ROUNDS['judged']):
        for part in torch.randperm(len(act)).split(256):
            drop = lambda x: F.dropout(x[part], 0.3)
            said = net.act(drop(cue))[:, :n] + net.act(drop(content))[:, n:]
            loss = F.cross_entropy(said, act[part], label_smoothing=0.05) + F.cross_entropy(net.kind(drop(source)), kind[part], label_smoothing=0.05)
            loss.backward(); opt.step(); opt.zero_grad()
        if epoch % 5 == 4:
            with torch.no_grad():
                for name, (c, x, s, a, k) in dev.items():
                    right = lambda said, gold: round(100 * (said.argmax(-1) == gold).float().mean().item(), 1)
                    print(epoch + 1, name, 'act', right(net.act(c)[:, :n] + net.act(x)[:, n:], a), 'kind', right(net.kind(s), k), flush=True)


def main():
    a = arguments(); torch.manual_seed(a.seed); torch.set_num_threads(a.threads)
    tokenizer = AutoTokenizer.from_pretrained(a.base); sets = Sets(a, tokenizer)
    net = Tagger(a.base, pretrained=False); net.load_state_dict(torch.load(a.net)); net.eval()
    named = [d for d in sets.others + sets.labelled if d['names'] is not None]
    dev = {'news': sets.dev_labelled, 'readouts': sets.dev_told}
    docs = {id(d): d for d in named + sets.labelled + sum(dev.values(), [])}.values()
    state = states(net, tokenizer, list(docs)); print('read', len(docs), flush=True)
    fit_names(net, named, state)
    fit_judged(net, sets.labelled, {k: pooled(v, state) for k, v in dev.items()}, state)
    torch.save(net.state_dict(), a.out)


if __name__ == '__main__': main()
