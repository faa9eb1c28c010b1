// @ts-check
/**
 * One thread of the network: a window's inputs in, its raw outputs back. The only file that runs ONNX; JavaScript, so that a thread starts from
 * the sources as it does from the build.
 */
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { workerData } from 'piscina';
import { SESSION_OPTIONS } from './session-options.mjs';

const session = await InferenceSession.create(workerData.weights, SESSION_OPTIONS);

/**
 * @param {import('./network.js').WindowInput} window
 * @returns {Promise<import('./network.js').WindowOutput>}
 */
export default async function judge({ ids, features }) {
  const shape = [1, ids.length];
  const { tags, pointers } = await session.run({
    pieces: new Tensor('int64', ids, shape),
    mask: new Tensor('int64', new BigInt64Array(ids.length).fill(1n), shape),
    features: new Tensor('int64', features, [...shape, features.length / ids.length]),
  });
  if (!(tags?.data instanceof Float32Array && pointers?.data instanceof BigInt64Array))
    throw new TypeError('The model gives other outputs than tags and pointers.');
  return { tags: tags.data, pointers: pointers.data };
}
