/** Puts words on the clipboard, also where the page did not come over HTTPS and the browser keeps its newer ways to itself. */

/** Whether it was done. */
export async function copyText(words: string): Promise<boolean> {
  if (navigator.clipboard !== undefined) {
    const done = await navigator.clipboard.writeText(words).then(
      () => true,
      () => false,
    );
    if (done) return true;
  }
  return copyBySelection(words);
}

function copyBySelection(words: string): boolean {
  const field = document.createElement('textarea');
  field.value = words;
  field.className = 'unseen';
  field.setAttribute('aria-hidden', 'true');
  const focused = document.activeElement;
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return done;
}
