/** Logits as probabilities. */

export function softmax(logits: readonly number[]): readonly number[] {
  const top = logits.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const weights = logits.map(x => Math.exp(x - top));
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map(weight => weight / sum);
}

/** Log-probabilities of many rows of `width` logits. */
export function logSoftmax(logits: Float32Array, width: number): Float32Array {
  const out = new Float32Array(logits.length);
  for (let i = 0; i < logits.length; i += width) {
    let top = Number.NEGATIVE_INFINITY;
    for (let t = 0; t < width; t++) top = Math.max(top, logits[i + t] ?? 0);
    let sum = 0;
    for (let t = 0; t < width; t++) sum += Math.exp((logits[i + t] ?? 0) - top);
    for (let t = 0; t < width; t++) out[i + t] = (logits[i + t] ?? 0) - top - Math.log(sum);
  }
  return out;
}
