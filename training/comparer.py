#!/usr/bin/env python3
"""Train the comparer: whether two propositions are one, and how they part.   usage: comparer.py --data DIR --base DIR --out DIR

One encoder answers three questions. Of two propositions, each marked in its sentences: JUDGED (none, both, differs, conflict). Of one by itself: a vector, so
that those that may be one are found without judging all pairs. Of sentences: where propositions begin, go on and end. Learns from labels/accounts.txt, written for
this project, of which a sixth is set aside, and from gold/accounts-written.ndjson and gold/links-news.ndjson of --data. Of a pair of written accounts all pairs of
propositions are learnt as vectors, and those that are one and the nearest others are judged. All twelve layers of the encoder learn first; then six of them learn once more.
Writes the model folder OUT/model: comparer-int8.onnx (dynamic int8; word embeddings of four bits), model.json. --only-export: of weights that are there, OUT/net.pt.
"""
import argparse, json, os, random, tempfile, time
import onnx, torch, torch.nn as nn, torch.nn.functional as F
from transformers import AutoConfig, AutoModel, AutoTokenizer
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.matmul_nbits_quantizer import DefaultWeightOnlyQuantConfig, MatMulNBitsQuantizer
from accounts import JUDGED, SOME, around, is_aside, label, linked_lines, points_told_twice, sentences, written_pairs
from export import describe

NAME = 'comparer-1'
MARKS = [2, 3, 4, 5]                         # [unused1] … [unused4]: the first opens, closes, the second opens, closes
CLS, SEP = 101, 102
LONGEST = 96                                 # wordpieces of one side; src/tagger/marked-pieces.ts has the same
WINDOW = 200                                 # wordpieces of whole sentences that are divided at once
KEPT = [0, 2, 4, 6, 8, 11]                   # layers of the encoder that are kept
MOST = 26                                    # propositions of one account that are learnt in a step
LIKENESS = 20.                               # what cosines are multiplied with before a softmax


def arguments():
    ap = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    for name in ('data', 'base', 'out'): ap.add_argument('--' + name, required=True)
    defaults = dict(epochs=3.0, other=1.0, lr=8e-5, second=1.2e-4, batch=32, hard=10, seed=1, threads=2)
    for name, value in defaults.items(): ap.add_argument('--' + name, type=type(value), default=value)
    ap.add_argument('--only-export', action='store_true'); return ap.parse_args()


class Comparer(nn.Module):
    def __init__(self, base):
        super().__init__()
        config = AutoConfig.from_pretrained(base, attention_probs_dropout_prob=0.0); self.encoder = AutoModel.from_pretrained(base, config=config, add_pooling_layer=False); width = config.hidden_size
        self.judge = nn.Sequential(nn.Dropout(.1), nn.Linear(5 * width, width), nn.GELU(), nn.Dropout(.1), nn.Linear(width, len(JUDGED)))
        self.places = nn.Linear(width, 3)                            # begins, goes on, outside
        self.scale = nn.Parameter(torch.tensor([12., -10.]))         # of cosines as logits, in training only

    def hidden(self, pieces, sides): return self.encoder(input_ids=pieces, token_type_ids=sides, attention_mask=(pieces != 0).long()).last_hidden_state

    def verdicts(self, x, pieces):
        a, b = (self.between(x, pieces, *marks) for marks in (MARKS[:2], MARKS[2:])); return self.judge(torch.cat([x[:, 0], a, b, (a - b).abs(), a * b], -1))

    @staticmethod
    def between(x, pieces, opens, closes):
        """Mean over a mark and the pieces up to the one that closes."""
        inside = ((pieces == opens).long().cumsum(1) - (pieces == closes).long().cumsum(1)).to(x.dtype)[..., None]
        return (inside * x).sum(1) / inside.sum(1).clamp(min=1)

    def forward(self, pieces, sides):
        x = self.hidden(pieces, sides); first = x[:, 0]
        return self.verdicts(x, pieces), first * torch.rsqrt((first * first).sum(-1, keepdim=True) + 1e-12), self.places(x)


def marked(tokenizer, text, span, marks):
    """`src/tagger/marked-pieces.ts` does the same."""
    found = tokenizer(text, add_special_tokens=False, return_offsets_mapping=True); ids, offsets = found['input_ids'], found['offset_mapping']
    low = next((k for k, (_, e) in enumerate(offsets) if e > span[0]), len(ids)); high = max(low, next((k for k, (s, _) in enumerate(offsets) if s >= span[1]), len(ids)))
    start = max(0, min(low - max(0, LONGEST - (high - low)) // 2, len(ids) - LONGEST)); end = min(len(ids), start + LONGEST); high = min(high, end)
    return ids[start:low] + [marks[0]] + ids[low:high] + [marks[1]] + ids[high:end]


def judged(tokenizer, row, rng):
    """A pair as the network gets it, either way round, and its label."""
    sides = [(row[0], row[1]), (row[2], row[3])]; rng.shuffle(sides); a, b = (marked(tokenizer, *side, marks) for side, marks in zip(sides, (MARKS[:2], MARKS[2:])))
    return [CLS] + a + [SEP] + b + [SEP], [0] * (len(a) + 2) + [1] * (len(b) + 1), row[4]


def alone(tokenizer, words): return [CLS] + tokenizer(words, add_special_tokens=False)['input_ids'][:LONGEST] + [SEP]


def divided(tokenizer, text, spans):
    """Windows of whole sentences: pieces, and of each whether it begins a proposition (0), goes on (1) or stands outside (2)."""
    found = tokenizer(text, add_special_tokens=False, return_offsets_mapping=True); ids, offsets = found['input_ids'], found['offset_mapping']; places = [2] * len(ids)
    for span in spans:
        inside = [k for k, (s, e) in enumerate(offsets) if s < span[1] and span[0] < e]
        for k in inside: places[k] = int(k != inside[0])
    starts = [next((k for k, (s, _) in enumerate(offsets) if s >= first), 0) for first, _ in sentences(text)] + [len(ids)]; out, at = [], 0
    while at < len(starts) - 1:
        to = at + 1
        while to < len(starts) - 1 and starts[to + 1] - starts[at] <= WINDOW: to += 1
        low, high = starts[at], min(starts[to], starts[at] + WINDOW + 50); at = to
        if high > low: out.append(([CLS] + ids[low:high] + [SEP], [-100] + places[low:high] + [-100]))
    return out


def moved(text, span, rng):
    """Now and then a few words more or less at its ends: what divides an account is not always right."""
    if rng.random() > .15: return span
    words = [(k, k + len(w)) for w, k in positions(text)]; inside = [k for k, (s, e) in enumerate(words) if s < span[1] and span[0] < e]
    first = max(0, min(len(words) - 1, inside[0] + rng.randint(-4, 3))); last = max(first, min(len(words) - 1, inside[-1] + rng.randint(-3, 4)))
    return words[first][0], words[last][1]


def positions(text):
    at = 0
    for word in text.split(): at = text.index(word, at); yield word, at; at += len(word)


def filled(rows, by=0):
    n = max(map(len, rows)); return torch.tensor([list(r) + [by] * (n - len(r)) for r in rows])


class Training:
    def __init__(self, a, net, tokenizer, lr, rng):
        self.a, self.net, self.tokenizer, self.lr, self.rng = a, net, tokenizer, lr, rng
        rest = [p for n, p in net.named_parameters() if not n.startswith('encoder')]
        self.opt = torch.optim.AdamW([{'params': net.encoder.parameters()}, {'params': rest}], weight_decay=.01)
        self.average = {k: v.clone() for k, v in net.state_dict().items()}

    def run(self):
        start, order = time.time(), self.order(); self.net.train()
        for step, (learn, item) in enumerate(order):
            scale = min(1, step / (.06 * len(order))) * (len(order) - step) / len(order)
            for g, r in zip(self.opt.param_groups, (self.lr, 1e-3)): g['lr'] = r * scale
            learn(item, step); nn.utils.clip_grad_norm_(self.net.parameters(), 1.); self.opt.step(); self.opt.zero_grad(); keep = min(.99, (step + 1) / (step + 10))
            for k, v in self.net.state_dict().items(): self.average[k].lerp_(v, 1 - keep) if v.is_floating_point() else self.average[k].copy_(v)
            if step % 50 == 49: print(f'{step + 1} of {len(order)} steps, {time.time() - start:.0f} s', flush=True)
        self.net.load_state_dict(self.average)

    def order(self):
        """Accounts with the other rows among them, most of these early."""
        pairs = [p for p in written_pairs() if not is_aside(p)]; rows = points_told_twice(self.a.data, self.rng) + linked_lines(self.a.data, self.rng); self.rng.shuffle(rows)
        rows = sorted(rows[:int(self.a.other * len(rows))], key=lambda r: (len(r[0]) + len(r[2])) // 60); batches = [rows[k:k + self.a.batch] for k in range(0, len(rows), self.a.batch)]
        told = [p for _ in range(int(self.a.epochs)) for p in self.rng.sample(pairs, len(pairs))]
        placed = [(.8 * self.rng.random(), self.rows, b) for b in batches] + [(.1 + .9 * (k + self.rng.random()) / len(told), self.accounts, p) for k, p in enumerate(told)]
        return [(learn, item) for _, learn, item in sorted(placed, key=lambda x: x[0])]

    def rows(self, rows, _step): self.judge(rows)

    def accounts(self, pair, step):
        a, b = (self.propositions(account) for account in pair['accounts']); same = torch.tensor([[float(m == n) for n, _ in b] for m, _ in a]); texts = [x['text'] for x in pair['accounts']]
        cosines = self.vectors(pair, a, b, same); near = sorted((-cosines[i, j].item() - .1 * self.rng.random(), i, j) for i in range(len(a)) for j in range(len(b)) if not same[i, j])
        one = [(i, j) for i in range(len(a)) for j in range(len(b)) if same[i, j]]; self.rng.shuffle(one); others = [(i, j) for _, i, j in near]
        chosen = one[:8] + others[:self.a.hard] + self.rng.sample(others, min(2, len(others)))
        self.judge([(*around(texts[0], a[i][1]), *around(texts[1], b[j][1]), label(pair, a[i][0]) if same[i, j] else 0) for i, j in chosen])
        if step % 2 == 0: self.divide(self.rng.choice(pair['accounts']))

    def propositions(self, account):
        found = [(point, moved(account['text'], span, self.rng)) for point, spans in account['spans'].items() for span in spans]
        return found if len(found) <= MOST else self.rng.sample(found, MOST)

    def vectors(self, pair, a, b, same):
        """Learns of all pairs whether they are one, and of each that is told twice which other it is; gives the cosines."""
        words = [alone(self.tokenizer, account['text'][s:e]) for account, of in zip(pair['accounts'], (a, b)) for _, (s, e) in of]; ids = filled(words)
        with torch.autocast('cpu', dtype=torch.bfloat16): first = self.net.hidden(ids, torch.zeros_like(ids))[:, 0]
        v = F.normalize(first.float(), dim=-1); cosines = v[:len(a)] @ v[len(a):].T; logits = self.net.scale[0] * cosines + self.net.scale[1]
        loss = 4 * (F.binary_cross_entropy_with_logits(logits, same, reduction='none') * (1 + 2 * same)).mean()
        for likeness, right in ((LIKENESS * cosines, same), (LIKENESS * cosines.T, same.T)):
            told = right.sum(1) > 0
            if told.any(): loss = loss + .25 * (likeness[told].logsumexp(-1) - (likeness[told] + (right[told] + 1e-9).log()).logsumexp(-1)).mean()
        (.5 * loss).backward(); return cosines.detach()

    def judge(self, rows):
        items = [judged(self.tokenizer, r, self.rng) for r in rows]; pieces, sides = filled([i[0] for i in items]), filled([i[1] for i in items]); labels = torch.tensor([i[2] for i in items])
        with torch.autocast('cpu', dtype=torch.bfloat16): said = self.net.verdicts(self.net.hidden(pieces, sides), pieces)
        said = said.float(); whole = F.cross_entropy(said, labels.clamp(min=0), reduction='none', label_smoothing=.05); some = -F.log_softmax(said, -1)[:, 1:].logsumexp(-1)
        torch.where(labels == SOME, some, whole).mean().backward()

    def divide(self, account):
        windows = divided(self.tokenizer, account['text'], [s for spans in account['spans'].values() for s in spans])[:8]; pieces = filled([p for p, _ in windows])
        with torch.autocast('cpu', dtype=torch.bfloat16): said = self.net.places(self.net.hidden(pieces, torch.zeros_like(pieces)))
        (.5 * F.cross_entropy(said.float().flatten(0, 1), filled([y for _, y in windows], -100).flatten(), weight=torch.tensor([3., 1., 1.]))).backward()


def write(net, base, out):
    os.makedirs(out, exist_ok=True); ids = torch.randint(1000, 20000, (1, 40)); ids[0, [3, 9, 20, 30]] = torch.tensor(MARKS); sides = torch.zeros_like(ids); sides[0, 15:] = 1
    names, weights = ['verdicts', 'meaning', 'places'], f'{out}/comparer-int8.onnx'
    with tempfile.TemporaryDirectory() as tmp:
        torch.onnx.export(net.eval(), (ids, sides), f'{tmp}/float.onnx', input_names=['pieces', 'sides'], output_names=names, dynamic_axes={n: {1: 'pieces'} for n in ('pieces', 'sides', 'places')}, opset_version=17, dynamo=False)
        quantize_dynamic(f'{tmp}/float.onnx', f'{tmp}/int8.onnx', weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=['MatMul'])
        four = DefaultWeightOnlyQuantConfig(block_size=64, is_symmetric=True, op_types_to_quantize=('Gather',), quant_axes=(('Gather', 1),))
        made = MatMulNBitsQuantizer(onnx.load(f'{tmp}/int8.onnx'), algo_config=four); made.process(); onnx.save(made.model.model, weights)
    tokenizer = describe(base, 'tokenizer.json') | {'path': '../tagger/tokenizer.json'}              # the same as the tagger's, which has the same base
    with open(f'{out}/model.json', 'w') as f: json.dump({'name': NAME, 'files': {'weights': describe(out, 'comparer-int8.onnx'), 'tokenizer': tokenizer}}, f, indent=2); f.write('\n')


def main():
    a = arguments(); torch.manual_seed(a.seed); torch.set_num_threads(a.threads); rng = random.Random(a.seed); os.makedirs(a.out, exist_ok=True)
    net, tokenizer = Comparer(a.base), AutoTokenizer.from_pretrained(a.base)
    if not a.only_export: Training(a, net, tokenizer, a.lr, rng).run()
    net.encoder.encoder.layer = nn.ModuleList([net.encoder.encoder.layer[k] for k in KEPT])
    if a.only_export: net.load_state_dict(torch.load(f'{a.out}/net.pt'))
    else: Training(a, net, tokenizer, a.second, rng).run(); torch.save(net.state_dict(), f'{a.out}/net.pt')
    write(net, a.base, f'{a.out}/model')


if __name__ == '__main__': main()
