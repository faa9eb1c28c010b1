// @ts-check
/**
 * One thread of the network: a window's inputs in, its raw outputs back. The only file that runs ONNX; JavaScript, so that a thread starts from
 * the sources as it does from the build. The network is loaded within a task, never beside one: a thread that is ended in the middle of loading
 * takes the process down, and a pool waits for tasks before it ends its threads.
 */
import { workerData } from 'piscina';
import { SESSION_OPTIONS } from './session-options.mjs';

const loading = once(async () => {
  const { InferenceSession, Tensor } = await import('onnxruntime-node');
  return { session: await InferenceSession.create(workerData.weights, SESSION_OPTIONS), Tensor };
});

/**
 * Without a window it only loads.
 * @param {import('./network.js').WindowInput | null} window
 * @returns {Promise<import('./network.js').WindowOutput | null>}
 */
export default async function judge(window) {
  const { session, Tensor } = await loading();
  if (window === null) return null;
  const { ids, features } = window;
  const shape = [1, ids.length];
  const outputs = await session.run({
    pieces: new Tensor('int64', ids, shape),
    mask: new Tensor('int64', new BigInt64Array(ids.length).fill(1n), shape),
    features: new Tensor('int64', features, [...shape, features.length / ids.length]),
  });
  /** @param {string} name */
  const floats = name => {
    const data = outputs[name]?.data;
    if (!(data instanceof Float32Array)) throw new TypeError(`The model has no output “${name}”.`);
    return data;
  };
  const pointers = outputs.pointers?.data;
  if (!(pointers instanceof BigInt64Array)) throw new TypeError('The model has no output “pointers”.');
  return {
    tags: floats('tags'),
    names: floats('names'),
    around: floats('around'),
    acts: floats('acts'),
    kinds: floats('kinds'),
    meaning: floats('meaning'),
    meant: floats('meant'),
    pointers,
  };
}

/**
 * @template T
 * @param {() => Promise<T>} work
 * @returns {() => Promise<T>}
 */
function once(work) {
  /** @type {Promise<T> | undefined} */
  let result;
  return () => {
    result ??= work();
    return result;
  };
}
