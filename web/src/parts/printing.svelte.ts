/** Whether the page is being printed: what is folded or cut for the eye is then shown whole. */

let on = $state(false);

addEventListener('beforeprint', () => {
  on = true;
});
addEventListener('afterprint', () => {
  on = false;
});

export const printing = {
  get on(): boolean {
    return on;
  },
};
