/** A path as it may stand in an answer: as it was asked, and not longer than a line. */
const LONGEST = 100;

export const shownPath = (path: string): string => (path.length > LONGEST ? `${path.slice(0, LONGEST)}…` : path);
