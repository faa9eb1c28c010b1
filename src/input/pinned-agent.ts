/**
 * A connection that goes to the very addresses that were checked: the name is resolved once, and what the name says a moment later
 * (DNS rebinding) does not matter.
 */
import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { Agent } from 'undici';
import { ReadoutError } from '../errors/readout-error.js';
import type { FetchOptions } from './fetch-options.js';

/** @throws ReadoutError `url-private` where any of the name's addresses may not be connected to */
export async function pinnedAgent(url: URL, options: FetchOptions): Promise<Agent> {
  const addresses = await lookup(url.hostname.replace(/^\[|\]$/g, ''), { all: true });
  const refused = addresses.find(({ address }) => !options.allowAddress(address));
  if (refused !== undefined) throw new ReadoutError('url-private', { url: url.href, address: refused.address });
  return new Agent({
    connect: { lookup: lookupIn(addresses), timeout: options.timeoutMs },
    headersTimeout: options.timeoutMs,
    bodyTimeout: options.timeoutMs,
    // The default of 250 ms for each address gives up on far hosts.
    autoSelectFamilyAttemptTimeout: 2000,
  });
}

function lookupIn(addresses: readonly LookupAddress[]): LookupFunction {
  return (_name, { all }, callback) => {
    const [first] = addresses;
    if (all) callback(null, [...addresses]);
    else callback(null, first?.address ?? '', first?.family);
  };
}
