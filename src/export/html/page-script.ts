/**
 * The page's own script: what is pointed at or focused lights up in the text and among the cards, and a click leads from one to the
 * other. Without it the page reads the same, and the links between text and cards still work.
 */
export const PAGE_SCRIPT = `
const parts = new Map();
for (const element of document.querySelectorAll('[data-s]'))
  for (const id of element.dataset.s.split(' ')) parts.set(id, [...(parts.get(id) ?? []), element]);

const innermost = target => target.closest?.('[data-s]')?.dataset.s.split(' ').at(-1);

let lit = [];
const light = id => {
  for (const element of lit) element.classList.remove('lit');
  lit = parts.get(id) ?? [];
  for (const element of lit) element.classList.add('lit');
};

addEventListener('mouseover', event => light(innermost(event.target)));
addEventListener('focusin', event => light(innermost(event.target)));

const show = element => element?.scrollIntoView({ block: 'center' });

addEventListener('click', event => {
  if (!(event.target instanceof Element) || String(getSelection()) !== '') return;
  const id = innermost(event.target);
  const link = event.target.closest('a');
  if (!id || (link && !link.matches('.to-card, .to-text')) || event.target.closest('summary')) return;
  event.preventDefault();
  const other = document.getElementById(event.target.closest('.card') ? id + '-at' : id);
  show(other);
  (other?.matches('a') ? other : other?.querySelector('.to-text'))?.focus({ preventScroll: true });
});
`;
