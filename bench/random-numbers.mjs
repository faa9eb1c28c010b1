// Random numbers that are the same in every run (mulberry32, by Tommy Ettinger, public domain), and choices made by them.
export function randomNumbers(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = count => Math.floor(next() * count);
  return {
    below,
    chance: share => next() < share,
    one: all => all[below(all.length)],
    /** The first are common and the last rare, as in Zipf's law: the k-th about 1/k as often as the first. */
    common: all => all[Math.min(all.length - 1, Math.floor(all.length ** next()) - 1)],
  };
}
