/** What makes two sources the same report: their address; where they have none, their bytes and who published them. */
import type { Source } from '../../model/source.js';
import { sha256Of } from '../sources/source-bodies.js';
import { canonicalAddress } from './canonical-address.js';

/** Code units: an index holds no longer ones. */
const LONGEST = 500;

/** One text that two outlets publish is two reports, each with its own outlet to vouch for it. @param sha256 of the body */
export function keyOf({ url, publisher }: Pick<Source, 'url' | 'publisher'>, sha256: string): string {
  const address = url === null ? null : canonicalAddress(url);
  if (address === null) return publisher === null ? `sha256:${sha256}` : `sha256:${sha256} ${sha256Of(publisher)}`;
  return address.length > LONGEST ? `address:${sha256Of(address)}` : address;
}
