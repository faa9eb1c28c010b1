/** What is pointed at lights up in the text and among the cards: all elements that bear its label in `data-s`. */

/** The label of the innermost statement, contact or event that an element belongs to. */
export function labelAt(target: EventTarget | null): string | null {
  const element = target instanceof Element ? target.closest('[data-s]') : null;
  return element?.getAttribute('data-s')?.split(' ').at(-1) ?? null;
}

/** Calls back with what the pointer goes onto or the focus goes to. The text that scrolls by below a pointer at rest is not pointed at. */
export function onPointed(element: HTMLElement, pointed: (target: EventTarget | null) => void): void {
  let pointer = '';
  let below: EventTarget | null = null;
  element.addEventListener('focusin', ({ target }) => pointed(target));
  element.addEventListener('pointermove', ({ clientX, clientY, target }) => {
    const now = `${clientX} ${clientY}`;
    if (now === pointer || target === below) return;
    pointer = now;
    below = target;
    pointed(target);
  });
}

/** Lights up in `root` what bears the label, and nothing else; `null`: nothing at all. */
export function light(root: Element, label: string | null): void {
  for (const element of root.querySelectorAll('.lit')) element.classList.remove('lit');
  if (label === null) return;
  for (const element of root.querySelectorAll(`[data-s~="${CSS.escape(label)}"]`)) element.classList.add('lit');
}

/** Marks in the text where an actor is named. */
export function markActor(root: Element, actor: string | null): void {
  for (const element of root.querySelectorAll('.mine')) element.classList.remove('mine');
  if (actor === null) return;
  for (const element of root.querySelectorAll(`[data-a~="${CSS.escape(actor)}"]`)) element.classList.add('mine');
}

/** Where the text tells of it first: the sign of a statement, else the first of its words. */
export function placeInText(text: Element, label: string): Element | null {
  return text.querySelector(`[id="${CSS.escape(label)}"]`) ?? text.querySelector(`[data-s~="${CSS.escape(label)}"]`);
}

/** Opens what is folded around it, and brings it into the middle. */
export function bringIntoView(element: Element | null): void {
  element?.closest('details')?.setAttribute('open', '');
  element?.scrollIntoView({ block: 'center' });
}
