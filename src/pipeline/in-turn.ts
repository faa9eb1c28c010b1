/** Work on a stream, several at once, results in the order of the stream; memory holds those in work and no more. */
export async function* inTurn<T, R>(items: AsyncIterable<T>, work: (item: T) => Promise<R>, atOnce: number): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  try {
    for await (const item of items) {
      const result = work(item);
      result.catch(() => undefined); // waited for below, in its turn
      running.push(result);
      const first = running.length >= atOnce ? running.shift() : undefined;
      if (first) yield await first;
    }
    while (running.length > 0) yield await (running.shift() as Promise<R>);
  } finally {
    await Promise.allSettled(running);
  }
}
