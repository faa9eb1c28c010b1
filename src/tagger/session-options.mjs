// @ts-check
/**
 * How the network runs: one thread a session. Cores are used by judging several windows at once, and the result is the same for any number of them.
 * @type {import('onnxruntime-node').InferenceSession.SessionOptions}
 */
export const SESSION_OPTIONS = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  graphOptimizationLevel: 'all',
  logSeverityLevel: 3,
};
