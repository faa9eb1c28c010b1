/** Where in the page the reader is: the address, kept in step with the browser's history. */

interface Address {
  readonly path: string;
  /** With its question mark: "?text=ferry"; "" where there is none. */
  readonly query: string;
  /** Without its sign, decoded: "s3"; "" where there is none. */
  readonly hash: string;
}

let address = $state.raw<Address>(addressNow());
let title = $state('Readout');

export const router = {
  get path(): string {
    return address.path;
  },
  get query(): URLSearchParams {
    return new URLSearchParams(address.query);
  },
  get hash(): string {
    return address.hash;
  },
  get title(): string {
    return title;
  },
};

/** Goes to an address of the page; `replace`: without a step of its own in the history (filters, sorting). */
export function navigate(href: string, { replace = false } = {}): void {
  const before = location.href;
  if (replace) history.replaceState(history.state, '', href);
  else {
    history.replaceState({ y: scrollY }, '');
    history.pushState(null, '', href);
  }
  address = addressNow();
  if (!replace && new URL(before).pathname !== location.pathname) scrollTo({ top: 0, behavior: 'instant' });
}

/** The same page with other words behind the question mark; what is `null` or "" is left out. */
export function withQuery(changes: Readonly<Record<string, string | null>>): string {
  const query = new URLSearchParams(address.query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') query.delete(name);
    else query.set(name, value);
  }
  const words = query.toString();
  return address.path + (words === '' ? '' : `?${words}`);
}

/** What stands in the browser's tab, before "– Readout". */
export function entitle(words: string): void {
  title = words;
  document.title = words === '' ? 'Readout' : `${words} – Readout`;
}

/** Follows links and the browser's buttons from now on; gives back what ends it. */
export function listen(): () => void {
  history.scrollRestoration = 'manual';
  const moved = (event: Event): void => {
    const same = address.path === location.pathname;
    address = addressNow();
    if (event instanceof PopStateEvent && !same) restoreScroll();
  };
  addEventListener('popstate', moved);
  addEventListener('hashchange', moved);
  document.addEventListener('click', follow);
  return () => {
    removeEventListener('popstate', moved);
    removeEventListener('hashchange', moved);
    document.removeEventListener('click', follow);
  };
}

function addressNow(): Address {
  return { path: location.pathname, query: location.search, hash: decodedHash() };
}

function decodedHash(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** A plain click on a link to another address of the page; all others are the browser's. */
function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || link.target !== '' || link.hasAttribute('download') || link.origin !== location.origin) return;
  if (link.pathname.startsWith('/api/')) return;
  if (link.hash !== '' && link.pathname === location.pathname && link.search === location.search) return;
  event.preventDefault();
  navigate(link.href);
}

/** Milliseconds for which going back waits until the page is as long again as it was. */
const PATIENCE = 2000;

function restoreScroll(): void {
  const wanted: unknown = history.state?.y;
  if (typeof wanted !== 'number') return;
  const until = performance.now() + PATIENCE;
  const attempt = (): void => {
    scrollTo({ top: wanted, behavior: 'instant' });
    if (Math.abs(scrollY - wanted) > 2 && performance.now() < until) requestAnimationFrame(attempt);
  };
  requestAnimationFrame(attempt);
}
