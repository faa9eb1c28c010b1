/** Which addresses are fetched: http and https, without a name and password in them. */
import { ReadoutError } from '../errors/readout-error.js';

/** "https://news.example/a", and also "ftp://…", which is an address but not one that is fetched. */
export function looksLikeAddress(request: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(request);
}

/** @throws ReadoutError `url-invalid` */
export function webAddress(request: string, base?: URL): URL {
  const url = URL.canParse(request, base?.href) ? new URL(request, base) : null;
  if (url === null) throw new ReadoutError('url-invalid', { url: request });
  if (url.username !== '' || url.password !== '') throw new ReadoutError('url-invalid', { url: withoutPassword(url) });
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new ReadoutError('url-invalid', { url: url.href });
  return url;
}

/** Messages end up in logs. */
function withoutPassword(url: URL): string {
  return `${url.protocol}//…@${url.host}${url.pathname}`;
}
