/**
 * Whether an IP address is one of the open internet. A page must not make Readout fetch from inside the user's own network
 * (server-side request forgery), so only what is known to be public is let through.
 */
import ipaddr from 'ipaddr.js';

/** "8.8.8.8" is; "10.0.0.1", "169.254.169.254", "::1" and "::ffff:127.0.0.1" are not. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  return parsed instanceof ipaddr.IPv6 ? isPublicV6(parsed) : parsed.range() === 'unicast';
}

function isPublicV6(address: ipaddr.IPv6): boolean {
  const inner = embeddedV4(address);
  if (inner !== null) return inner.range() === 'unicast';
  return address.range() === 'unicast' && address.match(GLOBAL_UNICAST);
}

/** All that IANA has given out for the open internet (RFC 4291, section 2.4); the rest is special or not in use. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** Forms of IPv6 that lead to an IPv4 address, with the byte at which it stands. */
const EMBEDDINGS = [
  // "::ffff:192.0.2.1", RFC 4291
  { range: ipaddr.IPv6.parseCIDR('::ffff:0:0/96'), at: 12 },
  // "64:ff9b::192.0.2.1", NAT64, RFC 6052; networks without IPv4 reach every IPv4 page by it
  { range: ipaddr.IPv6.parseCIDR('64:ff9b::/96'), at: 12 },
  // "2002:c000:0201::", 6to4, RFC 3056
  { range: ipaddr.IPv6.parseCIDR('2002::/16'), at: 2 },
] as const;

function embeddedV4(address: ipaddr.IPv6): ipaddr.IPv4 | null {
  const form = EMBEDDINGS.find(({ range }) => address.match(range));
  if (form === undefined) return null;
  return new ipaddr.IPv4(address.toByteArray().slice(form.at, form.at + 4));
}
