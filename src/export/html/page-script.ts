/**
 * The page's own script: what is pointed at or focused lights up in the text and among the cards, a click leads from one to the other,
 * and of the actors one can be chosen, whose statements alone are shown. Without it the page reads the same, and the links still work.
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

const holds = (element, name, id) => element.dataset[name]?.split(' ').includes(id) ?? false;

const choose = (report, id, words) => {
  for (const button of report.querySelectorAll('.choose')) button.setAttribute('aria-pressed', String(button.dataset.choose === id));
  for (const name of report.querySelectorAll('.text [data-a]')) name.classList.toggle('mine', holds(name, 'a', id));
  const cards = [...report.querySelectorAll('.card')];
  const own = cards.filter(card => holds(card, 'parts', id));
  // A card that holds one of theirs stays, to tell where that one stands; of who is only named, the names alone are marked.
  for (const card of cards) card.hidden = own.length > 0 && !own.some(one => card.contains(one));
  report.querySelector('.chosen').textContent = id === '' ? '' : words + ': ' + own.length + ' of ' + cards.length + ' statements; names marked in the text.';
};

const everyone = report => choose(report, '', '');

for (const button of document.querySelectorAll('.choose')) {
  button.disabled = false;
  button.addEventListener('click', () => {
    const report = button.closest('.report');
    if (button.getAttribute('aria-pressed') === 'true') everyone(report);
    else choose(report, button.dataset.choose, button.closest('.actor').querySelector('.source').textContent);
  });
}

const show = element => {
  element?.closest('details')?.setAttribute('open', '');
  if (element?.closest('.card[hidden]')) everyone(element.closest('.report'));
  element?.scrollIntoView({ block: 'center' });
};

addEventListener('hashchange', () => show(document.getElementById(decodeURIComponent(location.hash.slice(1)))));

addEventListener('click', event => {
  if (!(event.target instanceof Element) || String(getSelection()) !== '') return;
  const id = innermost(event.target);
  const link = event.target.closest('a');
  if (!id || (link && !link.matches('.to-card, .to-text')) || event.target.closest('summary')) return;
  event.preventDefault();
  const other = document.getElementById(event.target.closest('.card, .item') ? id + '-at' : id);
  show(other);
  (other?.matches('a') ? other : other?.querySelector('.to-text'))?.focus({ preventScroll: true });
});
`;
