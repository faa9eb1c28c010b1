/** Which addresses are fetched: http and https, without a name and password in them. */
import { ReadoutError } from '../errors/readout-error.js';

/** "https://news.example/a", and also "ftp://…", which is an address but not one that is fetched. */
export function looksLikeAddress(request: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(request);
}

/** @throws ReadoutError `url-invalid` */
export function webAddress(request: string, base?: URL): URL {
  const url = URL.canParse(request, base?.href) ? new URL(request, base) : null;
  if (url === null || !isFetched(url)) throw new ReadoutError('url-invalid', { url: shownAddress(url?.href ?? request) });
  return url;
}

function isFetched({ protocol, username, password }: URL): boolean {
  return (protocol === 'http:' || protocol === 'https:') && username === '' && password === '';
}

/** The address as it may stand in messages, which end up in logs: "https://ana:sesame@kestria.example/" without name and password. */
export function shownAddress(address: string): string {
  return address.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, '$1…@');
}
