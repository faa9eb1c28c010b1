/** Runs one measurement in a process of its own, so that memory and start-up are its alone. */
import { fork } from 'node:child_process';

/** The figures of `measure.mjs NAME`, given its input. */
export function childFigures(name, input) {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('measure.mjs', import.meta.url), [name], { serialization: 'advanced' });
    let figures;
    child.on('message', message => {
      figures = message;
    });
    child.on('exit', code =>
      figures ? resolve(figures) : reject(new Error(`The measurement ${name} ended with code ${code}.`)),
    );
    child.send(input);
  });
}
