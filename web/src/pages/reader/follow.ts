/** The cards go along with the text: the card of the first statement in view stands at the top of their column. */

/** Pixels below the top of the window at which reading is taken to be. */
const EYE = 120;

/** Pixels at the top of the column that its tabs take. */
const HEAD = 60;

/** `cards` scrolls by itself; follows from now on, and gives back what ends it. A column that does not scroll is left alone. */
export function follow(text: HTMLElement, cards: HTMLElement): () => void {
  let waiting = false;
  const moved = (): void => {
    waiting = false;
    if (cards.scrollHeight <= cards.clientHeight || cards.matches(':hover, :focus-within')) return;
    const label = firstInView(text);
    const card = label === null ? null : cards.querySelector(`[data-card="${CSS.escape(label)}"]`);
    if (card === null) return;
    cards.scrollTop += card.getBoundingClientRect().top - cards.getBoundingClientRect().top - cards.clientHeight / 8;
  };
  const scrolled = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(moved);
  };
  addEventListener('scroll', scrolled, { passive: true });
  return () => removeEventListener('scroll', scrolled);
}

/** Brings a card into view; only the column of the cards moves, not the page. */
export function scrollWithin(column: HTMLElement | null, card: HTMLElement | null): void {
  if (column === null || card === null) return;
  const [outer, inner] = [column.getBoundingClientRect(), card.getBoundingClientRect()];
  if (inner.top >= outer.top + HEAD && inner.bottom <= outer.bottom) return;
  column.scrollTop += inner.top - outer.top - HEAD;
}

/** Of the signs in the text, which stand in order, the first below the eye: by halves, since each is measured. */
function firstInView(text: HTMLElement): string | null {
  const signs = text.querySelectorAll<HTMLElement>('.to-card');
  let [low, high] = [0, signs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((signs[middle]?.getBoundingClientRect().top ?? 0) < EYE) low = middle + 1;
    else high = middle;
  }
  return signs[Math.min(low, signs.length - 1)]?.dataset.n ?? null;
}
