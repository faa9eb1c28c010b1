/** To one decimal; nothing of nothing is all of it. */
export const percent = (part: number, whole: number): number => (whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10);
