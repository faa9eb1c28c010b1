#!/usr/bin/env python3
"""Train the tagger.   usage: train.py --data DIR --base DIR --out DIR [--from NET.pt] [--teacher NET.pt] [--labels FILE …] [--speakers FILE] [--epochs 3] …

DIR of --data holds attribution/, readouts/, gold/, ner/ and coref/ as docs/training.md describes. --teacher learns from the tags of earlier
weights too, as probabilities, which evens out what single annotators did (Furlanello and others 2018, born-again networks); --from starts with them.
Without --speakers only statements are learnt; with it names, who is meant, to whom, how, and the act as well.
Prints the figures of the dev parts after each epoch; keeps net.pt: the running average of the weights, there once the training is finished.
"""
import argparse, json, os, random, time
import torch, torch.nn as nn, torch.nn.functional as F
from transformers import AutoTokenizer
from corpus import cut_out, encode, held_out, random_phase, read, readouts, windows, with_statements
from decode import exact, logits
from measure import judged_right, pronouns_right
from mentions import gap, gap_epoch, linked, named
from net import Tagger, batch, judged_loss, meant_loss, path_loss
from told import with_labels

DEV_SHARE = 0.276                            # of the labelled readouts: 20 of 90


def arguments():
    ap = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    ap.add_argument('--data', required=True); ap.add_argument('--base', required=True); ap.add_argument('--out', required=True)
    ap.add_argument('--labels', nargs='*', default=[]); ap.add_argument('--teacher'); ap.add_argument('--from', dest='begin'); ap.add_argument('--speakers')
    defaults = dict(epochs=3.0, lr=1.5e-4, batch=16, window=256, overlap=32, seed=1, threads=2, readouts=3, average=0.995, pointer=0.3, soft=0.5, chain=0.5,
                    names=0.3, around=0.3, acts=0.5, meaning=0.3, plain=0.5, gap=1)
    for name, value in defaults.items(): ap.add_argument('--' + name, type=type(value), default=value)
    return ap.parse_args()


class Sets:
    """What is trained on, and the dev parts."""
    def __init__(self, a, tokenizer):
        self.rng = random.Random(a.seed); self.tokenizer = tokenizer; self.a = a
        encoded = lambda docs: [encode(tokenizer, d) for d in docs]
        news = with_statements(f'{a.data}/attribution/polnear-train.ndjson'); dev = with_statements(f'{a.data}/attribution/polnear-dev.ndjson')
        gold = readouts([f'{a.data}/gold/readouts-train.ndjson'], f'{a.data}/readouts')
        official = [d for d in gold if not held_out(d['id'], DEV_SHARE)] + readouts(a.labels, f'{a.data}/readouts')
        cut = [c for d in official for c in cut_out(d, self.rng)]; self.dev_official = [d for d in gold if held_out(d['id'], DEV_SHARE)]
        self.labelled, self.others, self.gap = [], [], []
        if a.speakers:
            speakers = lambda part: [g for name in part for g in read(f'{a.data}/gold/speakers-{name}.ndjson')]
            own = read(a.speakers); told_news, news = with_labels(news, speakers(['train']), own); told_official, official = with_labels(official, [], own)
            self.labelled = encoded(told_news) + encoded(told_official) * a.readouts
            self.others = encoded(named(f'{a.data}/ner', self.rng)) + encoded(linked(f'{a.data}/coref/gum.ndjson.gz'))
            self.gap = gap(f'{a.data}/coref/gap-development.tsv'); self.dev_gap = gap(f'{a.data}/coref/gap-validation.tsv')
            self.dev_labelled = encoded(with_labels(dev, speakers(['dev-0', 'dev-1']), [])[0]); self.dev_told = encoded(with_labels(self.dev_official, [], [])[0])
        self.news, self.official = encoded(news), encoded(official) * a.readouts + encoded(cut) * a.readouts
        self.dev = {'news': encoded(dev[:40]), 'readouts': encoded(self.dev_official)}

    def taught(self): return {id(d): d for d in self.news + self.official + self.labelled}.values()

    def epoch(self, rng):
        """Batches of windows; of the news without labels a share, the pronouns under new names each time."""
        docs = [d for d in self.news if not self.a.speakers or rng.random() < self.a.plain] + self.official + self.labelled + self.others
        for _ in range(self.a.gap if self.gap else 0): docs = docs + [encode(self.tokenizer, d) for d in gap_epoch(self.gap, rng)]
        items = [w for d in docs for w in windows(d, self.a.window, self.a.overlap, random_phase(rng, self.a.window) if len(d['pieces']) > self.a.window else 0)]
        rng.shuffle(items)
        pool = 16 * self.a.batch                                     # lengths alike within a batch, batches in any order
        groups = [sorted(items[k:k + pool], key=lambda w: w[2] - w[1]) for k in range(0, len(items), pool)]
        batches = [g[k:k + self.a.batch] for g in groups for k in range(0, len(g), self.a.batch)]
        rng.shuffle(batches)
        return batches

    def figures(self, net):
        out = {k: exact(net, self.tokenizer, v) for k, v in self.dev.items()}
        if not self.a.speakers: return out
        judged = {'news': judged_right(net, self.tokenizer, self.dev_labelled), 'readouts': judged_right(net, self.tokenizer, self.dev_told)}
        return out | {'judged': judged, 'pronouns': pronouns_right(net, self.tokenizer, self.dev_gap)}


def teach(path, base, tokenizer, docs):
    """Gives each document the teacher's log-probabilities of its pieces."""
    net = Tagger(base, pretrained=False); net.load_state_dict(torch.load(path), strict=False); net.eval()
    for d in docs:
        if d['pieces']: d['teacher'] = logits(net, tokenizer, d).half()


def soft_loss(logits, items):
    """Cross entropy against the teacher's probabilities, where there are any."""
    rows = [(r, e - s, d['teacher'][s:e]) for r, (d, s, e) in enumerate(items) if 'teacher' in d]
    if not rows: return 0.0
    given = torch.cat([t for _, _, t in rows]).float().exp(); said = torch.cat([logits[r, 1:m + 1] for r, m, _ in rows]).log_softmax(-1)
    return -(given * said).sum(-1).mean()


def known_loss(logits, labels):
    """Cross entropy over the pieces of which something is known."""
    return F.cross_entropy(logits.float().flatten(0, 1), labels.flatten()) if (labels >= 0).any() else 0.0


def tag_loss(net, out, b, items, a):
    if not (b['tags'] >= 0).any(): return 0.0
    known = (b['tags'] >= 0).any(1)                                  # a path is either known from end to end or not at all
    loss = (1 - a.chain) * known_loss(out['tags'], b['tags'])
    if a.chain: loss = loss + a.chain * path_loss(out['tags'][known].float(), b['tags'][known], net.transitions)
    return (1 - a.soft) * loss + a.soft * soft_loss(out['tags'].float(), items) if a.teacher else loss


def loss_of(net, tokenizer, items, a):
    b = batch(tokenizer, items)
    with torch.autocast('cpu', dtype=torch.bfloat16): out = net(b['pieces'], b['mask'], b['features'])
    return (tag_loss(net, out, b, items, a) + a.pointer * known_loss(out['pointers'], b['pointers']) + a.names * known_loss(out['names'], b['names'])
            + a.around * known_loss(out['around'], b['around']) + a.acts * judged_loss(out, b['acts']) + a.meaning * meant_loss(out, b['mask'], b['links']))


def main():
    a = arguments(); torch.manual_seed(a.seed); torch.set_num_threads(a.threads); rng = random.Random(a.seed)
    tokenizer = AutoTokenizer.from_pretrained(a.base); os.makedirs(a.out, exist_ok=True)
    sets = Sets(a, tokenizer); start = time.time()
    if a.teacher: teach(a.teacher, a.base, tokenizer, sets.taught()); print('taught', f'{time.time() - start:.0f} s', flush=True)
    net = Tagger(a.base)
    if a.begin: net.load_state_dict(torch.load(a.begin), strict=False)
    average = {k: v.detach().clone() for k, v in net.state_dict().items()}
    heads = [p for n, p in net.named_parameters() if not n.startswith('encoder.')]
    rates = (a.lr, 1e-3)
    opt = torch.optim.AdamW([{'params': net.encoder.parameters()}, {'params': heads}], weight_decay=0.01, fused=True)
    per = len(sets.epoch(random.Random(0))); steps = int(a.epochs * per); step, start = 0, time.time()
    print(len(sets.news), 'articles', len(sets.official), 'readouts', len(sets.labelled), 'with labels', len(sets.others), 'others', per, 'batches', steps, 'steps', flush=True)
    while step < steps:
        net.train(); total, seen = 0.0, 0
        for items in sets.epoch(rng):
            if step >= steps: break
            scale = min(1, step / (.06 * steps)) * (steps - step) / steps
            for g, r in zip(opt.param_groups, rates): g['lr'] = r * scale
            loss = loss_of(net, tokenizer, items, a); loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.); opt.step(); opt.zero_grad(); step += 1; total += loss.item(); seen += 1
            keep = min(a.average, step / (step + 9))
            for k, v in net.state_dict().items(): average[k].lerp_(v, 1 - keep) if v.is_floating_point() else average[k].copy_(v)
            if step % 20 == 0: print(f'step {step} loss {total / seen:.4f} {time.time() - start:.0f} s', flush=True)
        live = {k: v.clone() for k, v in net.state_dict().items()}
        torch.save(average, f'{a.out}/unfinished.pt')
        net.load_state_dict(average); net.eval()
        print('epoch', f'{time.time() - start:.0f} s', json.dumps(sets.figures(net)), flush=True)
        net.load_state_dict(live)
    os.replace(f'{a.out}/unfinished.pt', f'{a.out}/net.pt')          # only a training that was finished has one


if __name__ == '__main__': main()
