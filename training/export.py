#!/usr/bin/env python3
"""Turn trained weights into the model folder that the product loads.   usage: export.py --base DIR --net NET.pt --out DIR --name NAME [--embeddings int8|float16]

Writes tagger-int8.onnx (dynamic int8, weights per channel), tokenizer.json and model.json (name, sizes, SHA-256).
Inputs pieces, mask [windows, pieces] int64 and features [windows, pieces, 3] int64. Outputs [windows, pieces, …] of each head, logits in the order of
corpus.TAGS, NAME_TAGS, AROUND_TAGS, ACTS (as a piece of a cue, then as one of a content) and KINDS, the vectors `meaning` and `meant`, whose
likeness says which mention is meant; and pointers [windows, pieces] int64: the piece that each points to, 0 ([CLS]) for none.
model.json also has the transitions between tags, [from][to], which the best path adds to the logits.
"""
import argparse, hashlib, json, os, shutil, tempfile
import numpy as np, onnx, torch, torch.nn as nn
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from net import Tagger


OUTPUTS = ('tags', 'pointers', 'names', 'around', 'acts', 'kinds', 'meaning', 'meant')


class Served(nn.Module):
    def __init__(self, net): super().__init__(); self.net = net

    def forward(self, pieces, mask, features):
        out = self.net(pieces, mask, features)
        return tuple(out[k].argmax(-1) if k == 'pointers' else out[k] for k in OUTPUTS)


def to_onnx(net, path):
    ids = torch.randint(1000, 20000, (2, 64)); names = ['pieces', 'mask', 'features']
    axes = {n: {0: 'windows', 1: 'pieces'} for n in [*names, *OUTPUTS]}
    torch.onnx.export(Served(net), (ids, torch.ones_like(ids), torch.zeros(2, 64, 3, dtype=torch.long)), path, input_names=names, output_names=list(OUTPUTS), dynamic_axes=axes, opset_version=17, dynamo=False)


def halve_embeddings(path):
    """Keep the word embeddings as float16 and cast the few rows that are looked up: half the size at no loss that counts."""
    model = onnx.load(path); graph = model.graph
    words = max((w for w in graph.initializer if w.name.endswith('word_embeddings.weight')), key=lambda w: w.dims[0])
    gather = next(n for n in graph.node if n.op_type == 'Gather' and n.input[0] == words.name)
    words.CopyFrom(numpy_helper.from_array(numpy_helper.to_array(words).astype(np.float16), words.name))
    out = gather.output[0]; gather.output[0] = out + '_half'
    at = list(graph.node).index(gather)
    graph.node.insert(at + 1, helper.make_node('Cast', [out + '_half'], [out], to=TensorProto.FLOAT))
    del graph.value_info[:]
    onnx.save(model, path)


def describe(folder, file):
    path = f'{folder}/{file}'
    return {'path': file, 'bytes': os.path.getsize(path), 'sha256': hashlib.sha256(open(path, 'rb').read()).hexdigest()}


def manifest(folder, name, net):
    moves = [[round(x, 4) for x in row] for row in net.transitions.tolist()]
    with open(f'{folder}/model.json', 'w') as f:
        json.dump({'name': name, 'transitions': moves, 'files': {'weights': describe(folder, 'tagger-int8.onnx'), 'tokenizer': describe(folder, 'tokenizer.json')}}, f, indent=2); f.write('\n')


def main():
    ap = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    for name in ('base', 'net', 'out', 'name'): ap.add_argument('--' + name, required=True)
    ap.add_argument('--embeddings', choices=('int8', 'float16'), default='float16'); ap.add_argument('--float', action='store_true', help='keep float.onnx beside it')
    a = ap.parse_args(); os.makedirs(a.out, exist_ok=True)
    net = Tagger(a.base, pretrained=False); net.load_state_dict(torch.load(a.net)); net.eval()
    with tempfile.TemporaryDirectory() as tmp:
        to_onnx(net, f'{tmp}/float.onnx')
        if a.float: shutil.copy(f'{tmp}/float.onnx', f'{a.out}/float.onnx')
        kinds = ['MatMul', 'Gather'] if a.embeddings == 'int8' else ['MatMul']
        quantize_dynamic(f'{tmp}/float.onnx', f'{a.out}/tagger-int8.onnx', weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=kinds)
    if a.embeddings == 'float16': halve_embeddings(f'{a.out}/tagger-int8.onnx')
    shutil.copy(f'{a.base}/tokenizer.json', f'{a.out}/tokenizer.json'); manifest(a.out, a.name, net)
    print(open(f'{a.out}/model.json').read())


if __name__ == '__main__': main()
