/** Where a redirect leads: to an address that is fetched, and never from an encrypted one to one that everybody on the way can read and change. */
import { ReadoutError } from '../errors/readout-error.js';
import { webAddress } from './web-address.js';

/**
 * `location` is the header as it comes, `from` the page that sent it.
 * @throws ReadoutError `url-invalid`, `url-downgraded`
 */
export function redirectAddress(location: string, from: URL): URL {
  // Headers come as Latin-1; addresses written in them are UTF-8.
  const target = webAddress(Buffer.from(location, 'latin1').toString('utf8'), from);
  if (from.protocol === 'https:' && target.protocol !== 'https:') {
    throw new ReadoutError('url-downgraded', { url: from.href, target: target.href });
  }
  return target;
}
