/** The model's forward pass and nothing else, over windows given beforehand: answers with the seconds that it took. */
import { parentPort, workerData } from 'node:worker_threads';
import { InferenceSession, Tensor } from 'onnxruntime-node';

const { weights, options, inputs } = workerData;
const session = await InferenceSession.create(weights, options);
const feeds = inputs.map(({ ids, features }) => {
  const shape = [1, ids.length];
  return {
    pieces: new Tensor('int64', ids, shape),
    mask: new Tensor('int64', new BigInt64Array(ids.length).fill(1n), shape),
    features: new Tensor('int64', features, [...shape, features.length / ids.length]),
  };
});

parentPort.on('message', async () => {
  for (const feed of feeds) await session.run(feed);
  parentPort.postMessage('done');
});
parentPort.postMessage('ready');
