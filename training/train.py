#!/usr/bin/env python3
"""Train the tagger.   usage: train.py --data DIR --base DIR --out DIR [--teacher NET.pt] [--labels FILE …] [--epochs 3] …

DIR of --data holds attribution/, readouts/ and gold/ as docs/training.md describes. --teacher learns from the tags of earlier
weights too, as probabilities, which evens out what single annotators did (Furlanello and others 2018, born-again networks).
Prints exact F1 on the dev parts after each epoch; keeps net.pt: the running average of the weights, there once the training is finished.
"""
import argparse, json, math, os, random, time
import torch, torch.nn as nn, torch.nn.functional as F
from transformers import AutoTokenizer
from corpus import cut_out, encode, held_out, random_phase, readouts, windows, with_statements
from decode import exact, logits
from net import Tagger, batch, path_loss

DEV_SHARE = 0.276                            # of the labelled readouts: 20 of 90


def arguments():
    ap = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    ap.add_argument('--data', required=True); ap.add_argument('--base', required=True); ap.add_argument('--out', required=True)
    ap.add_argument('--labels', nargs='*', default=[]); ap.add_argument('--teacher')
    defaults = dict(epochs=3.0, lr=1.5e-4, batch=16, window=256, overlap=32, seed=1, threads=2, readouts=3, average=0.995, pointer=0.3, soft=0.5, chain=0.5)
    for name, value in defaults.items(): ap.add_argument('--' + name, type=type(value), default=value)
    return ap.parse_args()


def sets(a, tokenizer):
    """(news, readouts with their cut-out contents) to train on; both dev parts."""
    rng = random.Random(a.seed)
    news = with_statements(f'{a.data}/attribution/polnear-train.ndjson')
    gold = readouts([f'{a.data}/gold/readouts-train.ndjson'], f'{a.data}/readouts')
    official = [d for d in gold if not held_out(d['id'], DEV_SHARE)] + readouts(a.labels, f'{a.data}/readouts')
    official += [c for d in official for c in cut_out(d, rng)]
    dev = {'news': with_statements(f'{a.data}/attribution/polnear-dev.ndjson')[:40], 'readouts': [d for d in gold if held_out(d['id'], DEV_SHARE)]}
    done = lambda docs: [encode(tokenizer, d) for d in docs]
    return done(news), done(official), {k: done(v) for k, v in dev.items()}


def epoch_windows(a, rng, news, official):
    items = [w for d in news + official * a.readouts for w in windows(d, a.window, a.overlap, random_phase(rng, a.window) if len(d['pieces']) > a.window else 0)]
    rng.shuffle(items)
    pool = 16 * a.batch                                              # lengths alike within a batch, batches in any order
    groups = [sorted(items[k:k + pool], key=lambda w: w[2] - w[1]) for k in range(0, len(items), pool)]
    batches = [g[k:k + a.batch] for g in groups for k in range(0, len(g), a.batch)]
    rng.shuffle(batches)
    return batches


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


def loss_of(net, tokenizer, items, a):
    ids, mask, feats, tags, pointers = batch(tokenizer, items)
    with torch.autocast('cpu', dtype=torch.bfloat16): t, p = net(ids, mask, feats)
    loss = (1 - a.chain) * F.cross_entropy(t.float().flatten(0, 1), tags.flatten())
    if a.chain: loss = loss + a.chain * path_loss(t.float(), tags, net.transitions)
    if a.teacher: loss = (1 - a.soft) * loss + a.soft * soft_loss(t.float(), items)
    return loss + a.pointer * F.cross_entropy(p.float().flatten(0, 1), pointers.flatten()) if (pointers >= 0).any() else loss


def main():
    a = arguments(); torch.manual_seed(a.seed); torch.set_num_threads(a.threads); rng = random.Random(a.seed)
    tokenizer = AutoTokenizer.from_pretrained(a.base); os.makedirs(a.out, exist_ok=True)
    news, official, dev = sets(a, tokenizer)
    start = time.time()
    if a.teacher: teach(a.teacher, a.base, tokenizer, news + official); print('taught', f'{time.time() - start:.0f} s', flush=True)
    net = Tagger(a.base)
    average = {k: v.detach().clone() for k, v in net.state_dict().items()}
    heads = [p for n, p in net.named_parameters() if not n.startswith('encoder.')]
    rates = (a.lr, 1e-3)
    opt = torch.optim.AdamW([{'params': net.encoder.parameters()}, {'params': heads}], weight_decay=0.01, fused=True)
    per = len(epoch_windows(a, random.Random(0), news, official)); steps = int(a.epochs * per); step, start = 0, time.time()
    print(len(news), 'articles', len(official), 'readouts', per, 'batches', steps, 'steps', flush=True)
    while step < steps:
        net.train(); total, seen = 0.0, 0
        for items in epoch_windows(a, rng, news, official):
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
        print('epoch', f'{time.time() - start:.0f} s', json.dumps({k: exact(net, tokenizer, v) for k, v in dev.items()}), flush=True)
        net.load_state_dict(live)
    os.replace(f'{a.out}/unfinished.pt', f'{a.out}/net.pt')          # only a training that was finished has one


if __name__ == '__main__': main()
