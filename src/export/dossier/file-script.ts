/** The file's own script: of the points those of some verdicts alone are shown. Without it all are shown, and the buttons are plain words. */
export const FILE_SCRIPT = `
const rows = [...document.querySelectorAll('tr[data-choice]')];
const buttons = [...document.querySelectorAll('button[data-choice]')];
const status = document.querySelector('.shown');
const chosen = new Set();

const show = () => {
  for (const row of rows) row.hidden = chosen.size > 0 && !chosen.has(row.dataset.choice);
  for (const button of buttons) {
    const { choice } = button.dataset;
    button.setAttribute('aria-pressed', String(choice === '' ? chosen.size === 0 : chosen.has(choice)));
  }
  const visible = rows.filter(row => !row.hidden).length;
  if (status) status.textContent = chosen.size === 0 ? '' : visible + ' of ' + rows.length + ' points are shown.';
};

for (const button of buttons) {
  button.disabled = false;
  button.addEventListener('click', () => {
    const { choice } = button.dataset;
    if (choice === '') chosen.clear();
    else if (!chosen.delete(choice)) chosen.add(choice);
    show();
  });
}

addEventListener('hashchange', () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target?.hidden) return;
  chosen.clear();
  show();
  target.scrollIntoView();
});
`;
