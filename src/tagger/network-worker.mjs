// @ts-check
/**
 * One thread of the networks: a network's inputs in, its raw outputs back. The only file that runs ONNX; JavaScript, so that a thread starts from
 * the sources as it does from the build. A network is loaded within a task, never beside one: a thread that is ended in the middle of loading
 * takes the process down, and a pool waits for tasks before it ends its threads.
 */
import { SESSION_OPTIONS } from './session-options.mjs';

/** @type {Map<string, Promise<import('onnxruntime-node').InferenceSession>>} */
const sessions = new Map();

/**
 * Without inputs it only loads.
 * @param {import('./threads.js').Task} task
 * @returns {Promise<import('./threads.js').Outputs>}
 */
export default async function run({ weights, inputs }) {
  const { InferenceSession, Tensor } = await import('onnxruntime-node');
  const loading = sessions.get(weights) ?? InferenceSession.create(weights, SESSION_OPTIONS);
  sessions.set(weights, loading);
  const session = await loading;
  if (inputs === null) return {};
  const tensors = Object.entries(inputs).map(([name, { data, shape }]) => [name, new Tensor('int64', data, shape)]);
  const outputs = await session.run(Object.fromEntries(tensors));
  return Object.fromEntries(Object.entries(outputs).map(([name, { data }]) => [name, data]));
}
