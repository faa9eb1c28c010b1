/** The model's forward pass and nothing else, over windows given beforehand: answers with the seconds that it took. */
import { parentPort, workerData } from 'node:worker_threads';
import { InferenceSession, Tensor } from 'onnxruntime-node';

const { weights, options, inputs } = workerData;
const session = await InferenceSession.create(weights, options);
const feeds = inputs.map(input =>
  Object.fromEntries(Object.entries(input).map(([name, { data, shape }]) => [name, new Tensor('int64', data, shape)])),
);

parentPort.on('message', async () => {
  for (const feed of feeds) await session.run(feed);
  parentPort.postMessage('done');
});
parentPort.postMessage('ready');
