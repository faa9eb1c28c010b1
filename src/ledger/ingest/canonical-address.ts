/** The one address of a page, whatever stands behind it for counting visitors: "https://news.example/a?utm_source=mail#top" is "https://news.example/a". */

/** What the tools of marketing, mailing and social media append; none of it names another page. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|li_fat_id|mc_cid|mc_eid|_hsenc|_hsmi|_ga|_gl|mkt_tok|vero_id|oly_(anon|enc)_id|wickedid|cmpid|s_cid|ns_(campaign|mchannel|source|linkname)|at_(campaign|medium|custom\d|link_\w+))$/i;

/** `null`: not an address of the web. Scheme and host are folded, parameters sorted; a trailing full stop of the host and the fragment are dropped. */
export function canonicalAddress(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  const query = new URLSearchParams(kept.toSorted(([a, x], [b, y]) => byCode(a, b) || byCode(x, y))).toString();
  const port = url.port === '' ? '' : `:${url.port}`;
  return `${url.protocol}//${url.hostname.replace(/\.$/, '')}${port}${url.pathname}${query === '' ? '' : `?${query}`}`;
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
