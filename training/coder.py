#!/usr/bin/env python3
"""Train the event coder: what one does to another.   usage: coder.py --data DIR --base DIR --out DIR [--folds N]

A sentence with a marked source and a marked target in, PLOVER's root out; NONE where the one does nothing to the other. Learns from
DIR/events/plv-train.tsv of --data, from labels/events.tsv, written for this project, and from labels/event-pairs.ndjson: pairs as the product proposes them in
news and readouts of DIR, most of which are NONE; a quarter of those texts is set aside (scripts/score-events.mjs measures them). First the written rows and
the pairs are learnt, then plv-train. Writes the model folder OUT/model; with --folds N first OUT/cross-validation.json: N-fold cross-validation over
plv-train, the first step the same in every fold, since it has none of it.
"""
import argparse, csv, hashlib, json, os, random, re, tempfile, time
import torch, torch.nn as nn, torch.nn.functional as F
from transformers import AutoConfig, AutoModel, AutoTokenizer
from onnxruntime.quantization import QuantType, quantize_dynamic
from corpus import held_out, read, short, slice16
from export import describe

NAME = 'coder-1'
HERE = os.path.dirname(os.path.abspath(__file__))
QUADS = dict(AGREE=1, CONSULT=1, SUPPORT=1, COOPERATE=2, AID=2, YIELD=2, REQUEST=3, ACCUSE=3, REJECT=3, THREATEN=3, PROTEST=4, SANCTION=4, MOBILIZE=4, COERCE=4, ASSAULT=4, NONE=0)
ROOTS = list(QUADS)                          # src/tagger/coder.ts has the same order; YIELD is CONCEDE and RETREAT
EITHER_WAY = {'AGREE', 'CONSULT', 'COOPERATE', 'NONE'}
MARKS = [2, 3, 4, 5]                         # [unused1] … [unused4]: source opens, closes, target opens, closes
LONGEST = 120                                # wordpieces, marks and ends apart
CLS, SEP = 101, 102
LAYERS = 6

# The written rows tell of invented states; half of the time they are told of real ones, so that an unknown name says nothing of the root.
INVENTED = 'Kestria Norvania Talmark Velmora Ostrenia Dravia Caldoria Marenthia Sorrenia Belvaria Tovaria Ruvania Zarethia Halvoria Pelonia Quiria Aldenia Morvenia Ilvania Brastia'.split()
DEMONYM = {s: 'Talmarkian' if s == 'Talmark' else s + 'n' for s in INVENTED}
REAL = [('Kenya', 'Kenyan'), ('Peru', 'Peruvian'), ('Japan', 'Japanese'), ('Egypt', 'Egyptian'), ('Canada', 'Canadian'), ('Turkey', 'Turkish'), ('Iran', 'Iranian'), ('Russia', 'Russian'), ('Ukraine', 'Ukrainian'), ('India', 'Indian'),
        ('China', 'Chinese'), ('Brazil', 'Brazilian'), ('France', 'French'), ('Germany', 'German'), ('Israel', 'Israeli'), ('Syria', 'Syrian'), ('Cuba', 'Cuban'), ('Nigeria', 'Nigerian'), ('Poland', 'Polish'), ('Sudan', 'Sudanese'),
        ('Vietnam', 'Vietnamese'), ('Mexico', 'Mexican'), ('Iraq', 'Iraqi'), ('Pakistan', 'Pakistani'), ('Greece', 'Greek'), ('Libya', 'Libyan'), ('Australia', 'Australian'), ('Venezuela', 'Venezuelan'), ('Thailand', 'Thai'), ('Serbia', 'Serbian')]


def arguments():
    ap = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    for name in ('data', 'base', 'out'): ap.add_argument('--' + name, required=True)
    defaults = dict(folds=0, first=3.0, epochs=4.0, lr=1.5e-4, batch=16, seed=1, threads=2)
    for name, value in defaults.items(): ap.add_argument('--' + name, type=type(value), default=value)
    return ap.parse_args()


def published(folder):
    """(marked sentence, root) of plv-train."""
    with open(f'{folder}/events/plv-train.tsv', newline='') as f: return [(r['marked_sentence'], r['gold_root']) for r in csv.DictReader(f, delimiter='\t')]


def written():
    rows = [line.rstrip('\n').split('\t') for line in open(f'{HERE}/labels/events.tsv') if not line.startswith('#')]
    return [(sentence, root) for root, _, _, _, sentence in rows]


def proposed(folder):
    """(marked sentence, root, set aside?) of the pairs that were labelled where they stand."""
    paths = {'whitehouse': 'readouts/whitehouse.ndjson.gz', 'kremlin-ukraine': 'readouts/kremlin-ukraine.ndjson.gz', 'ecbplus': 'sameevent/ecbplus.ndjson.gz', 'polnear-train': 'attribution/polnear-train.ndjson'}
    texts = {(name, short(d['id'])): d['text'] for name, path in paths.items() for d in read(f'{folder}/{path}')}
    out = []
    for row in read(f'{HERE}/labels/event-pairs.ndjson'):
        text = texts[row['file'], row['id']]; cut = lambda s, e: slice16(text, s, e); (a, b), pair = row['sentence'], sorted([(*row['source'], 's'), (*row['target'], 't')])
        (s1, e1, w1), (s2, e2, w2) = pair; marked = f'{cut(a, s1)}<{w1}>{cut(s1, e1)}</{w1}>{cut(e1, s2)}<{w2}>{cut(s2, e2)}</{w2}>{cut(e2, b)}'
        out.append((marked, row['root'], held_out(row['id'], .25)))
    return out


def renamed(sentence, rng):
    """Half of the time its invented states are real ones."""
    if rng.random() < .5: return sentence
    for invented, (name, people) in zip(INVENTED, rng.sample(REAL, len(INVENTED))):
        sentence = re.sub(rf'\b{DEMONYM[invented]}s?\b', people, sentence); sentence = re.sub(rf'\b{invented}\b', name, sentence)
    return sentence


def swapped(sentence): return re.sub(r'(</?)([st])>', lambda m: f"{m[1]}{'t' if m[2] == 's' else 's'}>", sentence)


def turned(rows, rng, share=.2):
    """Some of the rows the other way round: what the target does to the source is nothing."""
    return [(swapped(s), 'NONE') for s, root in rows if root not in EITHER_WAY and '<s>' in s and '<t>' in s and rng.random() < share]


def spans_of(marked):
    """The sentence without its marks, and where source and target first stand in it; `None`: the sentence names none."""
    text, at = '', {}
    for part in re.split(r'(</?[st]>)', marked):
        if re.fullmatch(r'</?[st]>', part): at.setdefault(part, len(text))
        else: text += part
    span = lambda who: (at[f'<{who}>'], at[f'</{who}>']) if f'<{who}>' in at else None
    return text, span('s'), span('t')


def pieces_of(tokenizer, marked):
    """Wordpieces with the four marks among them, at most LONGEST around the pair; `src/tagger/pair-pieces.ts` does the same."""
    text, source, target = spans_of(marked)
    found = tokenizer(text, add_special_tokens=False, return_offsets_mapping=True)
    ids, offsets = found['input_ids'], found['offset_mapping']
    first = lambda at: next((k for k, (s, e) in enumerate(offsets) if e > at), len(ids))
    after = lambda at: next((k for k, (s, e) in enumerate(offsets) if s >= at), len(ids))
    places = [k for span in (source, target) for k in ((first(span[0]), after(span[1])) if span else (None, None))]
    known = [k for k in places if k is not None]; low, high = min(known), max(known)
    start = max(0, min(low - max(0, LONGEST - (high - low)) // 2, len(ids) - LONGEST)); end = min(len(ids), start + LONGEST)
    out = [CLS]
    for k in range(start, end + 1):
        for mark in (1, 3, 0, 2):                                    # what closes stands before what opens
            if places[mark] == k: out.append(MARKS[mark])
        if k < end: out.append(ids[k])
    return out + [SEP]


class Coder(nn.Module):
    def __init__(self, base):
        super().__init__()
        config = AutoConfig.from_pretrained(base, attention_probs_dropout_prob=0.0); self.encoder = AutoModel.from_pretrained(base, config=config, add_pooling_layer=False)
        self.encoder.encoder.layer = self.encoder.encoder.layer[:LAYERS]; width = config.hidden_size
        self.judge = nn.Sequential(nn.Dropout(.1), nn.Linear(3 * width, width), nn.GELU(), nn.Dropout(.1), nn.Linear(width, len(ROOTS)))

    def forward(self, pieces, mask):
        """Logits of ROOTS [sentences, roots], from the first piece and the marks that open source and target."""
        x = self.encoder(input_ids=pieces, attention_mask=mask).last_hidden_state
        at = lambda mark: ((pieces == mark).to(x.dtype)[..., None] * x).sum(1)
        return self.judge(torch.cat([x[:, 0], at(MARKS[0]), at(MARKS[2])], -1))


def batch(rows):
    n = max(len(r[0]) for r in rows)
    pieces = torch.tensor([r[0] + [0] * (n - len(r[0])) for r in rows]); return pieces, (pieces != 0).long()


def train(a, net, rows, epochs, rng):
    opt = torch.optim.AdamW([{'params': net.encoder.parameters()}, {'params': net.judge.parameters()}], weight_decay=.01)
    average = {k: v.clone() for k, v in net.state_dict().items()}; per = len(rows) // a.batch; steps = int(per * epochs); step, start = 0, time.time(); net.train()
    while step < steps:
        rng.shuffle(rows); order = sorted(rows[:per * a.batch], key=lambda r: (len(r[0]) // 12, rng.random()))
        batches = [order[k:k + a.batch] for k in range(0, len(order), a.batch)]; rng.shuffle(batches)
        for items in batches[:steps - step]:
            scale = min(1, step / (.1 * steps)) * (steps - step) / steps
            for g, r in zip(opt.param_groups, (a.lr, 1e-3)): g['lr'] = r * scale
            with torch.autocast('cpu', dtype=torch.bfloat16): said = net(*batch(items))
            loss = F.cross_entropy(said.float(), torch.tensor([r[1] for r in items]), label_smoothing=.1); loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.); opt.step(); opt.zero_grad(); step += 1
            keep = min(.99, step / (step + 9))
            for k, v in net.state_dict().items(): average[k].lerp_(v, 1 - keep) if v.is_floating_point() else average[k].copy_(v)
    net.load_state_dict(average); net.eval(); print(f'{steps} steps of {len(rows)} rows, {time.time() - start:.0f} s', flush=True)
    return net


@torch.no_grad()
def roots(net, tokenizer, sentences):
    """The likeliest root of each; that there is an event is given."""
    out = []
    for k in range(0, len(sentences), 32):
        said = net(*batch([(pieces_of(tokenizer, s),) for s in sentences[k:k + 32]])); said[:, ROOTS.index('NONE')] = -1e9
        out += [ROOTS[i] for i in said.argmax(-1).tolist()]
    return out


def figures(pairs):
    """Of (gold, said): accuracy, F1 as a mean over the roots of gold, accuracy of the quad class."""
    share = lambda same: round(sum(same) / len(pairs), 3)
    f1 = lambda r: 2 * sum(g == s == r for g, s in pairs) / (sum(g == r for g, _ in pairs) + sum(s == r for _, s in pairs))
    names = sorted({g for g, _ in pairs})
    return {'rows': len(pairs), 'accuracy': share([g == s for g, s in pairs]), 'macroF1': round(sum(map(f1, names)) / len(names), 3), 'quad': share([QUADS[g] == QUADS[s] for g, s in pairs])}


def fold_of(marked, folds):
    """The same sentence is always in the same fold, whatever its marks."""
    words = re.sub(r'\W+', '', re.sub(r'</?[st]>', '', marked)).lower(); return int(hashlib.sha256(words.encode()).hexdigest()[:8], 16) % folds


def ready(tokenizer, rows): return [(pieces_of(tokenizer, s), ROOTS.index(root)) for s, root in rows]


def begun(a, tokenizer, rng):
    """A coder that has learnt the written rows and the proposed pairs, and the pairs, of which some are learnt again."""
    own = [(renamed(s, rng), root) for s, root in written()]; pairs = [(s, root) for s, root, aside in proposed(a.data) if not aside]
    return train(a, Coder(a.base), ready(tokenizer, own + turned(own, rng) + pairs), a.first, rng).state_dict(), pairs


def finished(a, tokenizer, begin, pairs, rows, rng):
    """The same after the published rows, with half of the pairs beside them so that NONE is not forgotten."""
    net = Coder(a.base); net.load_state_dict(begin)
    return train(a, net, ready(tokenizer, rows + turned(rows, rng) + rng.sample(pairs, len(pairs) // 2)), a.epochs, rng)


def cross_validate(a, tokenizer, rows, begin, others):
    pairs = []
    for fold in range(a.folds):
        rng = random.Random(a.seed + fold); torch.manual_seed(a.seed + fold)
        net = finished(a, tokenizer, begin, others, [r for r in rows if fold_of(r[0], a.folds) != fold], rng)
        aside = [r for r in rows if fold_of(r[0], a.folds) == fold]; said = roots(net, tokenizer, [s for s, _ in aside])
        pairs += [(root, s) for (_, root), s in zip(aside, said)]; print(fold + 1, figures(pairs), flush=True)
    with open(f'{a.out}/cross-validation.json', 'w') as f: json.dump({'name': NAME, 'folds': a.folds, **figures(pairs)}, f, indent=2); f.write('\n')


def write(net, base, out):
    os.makedirs(out, exist_ok=True); ids = torch.randint(1000, 20000, (2, 40)); ids[:, [3, 8]] = torch.tensor([MARKS[0], MARKS[2]])
    axes = {'pieces': {0: 'pairs', 1: 'pieces'}, 'mask': {0: 'pairs', 1: 'pieces'}, 'roots': {0: 'pairs'}}; weights = f'{out}/coder-int8.onnx'
    with tempfile.TemporaryDirectory() as tmp:
        torch.onnx.export(net, (ids, torch.ones_like(ids)), f'{tmp}/float.onnx', input_names=['pieces', 'mask'], output_names=['roots'], dynamic_axes=axes, opset_version=17, dynamo=False)
        quantize_dynamic(f'{tmp}/float.onnx', weights, weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=['MatMul', 'Gather'])
    tokenizer = describe(base, 'tokenizer.json') | {'path': '../tagger/tokenizer.json'}             # the same as the tagger's, which has the same base
    with open(f'{out}/model.json', 'w') as f: json.dump({'name': NAME, 'files': {'weights': describe(out, 'coder-int8.onnx'), 'tokenizer': tokenizer}}, f, indent=2); f.write('\n')


def main():
    a = arguments(); torch.manual_seed(a.seed); torch.set_num_threads(a.threads); rng = random.Random(a.seed)
    tokenizer = AutoTokenizer.from_pretrained(a.base); rows = published(a.data); os.makedirs(a.out, exist_ok=True)
    begin, pairs = begun(a, tokenizer, rng)
    if a.folds: cross_validate(a, tokenizer, rows, begin, pairs)
    write(finished(a, tokenizer, begin, pairs, rows, random.Random(a.seed)), a.base, f'{a.out}/model')


if __name__ == '__main__': main()
