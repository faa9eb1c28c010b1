/** Whether a name is this very machine's: what nobody else's DNS can point at it. */
import ipaddr from 'ipaddr.js';

/** "127.0.0.1", "::1" and "[::1]", "localhost", "notes.localhost" */
export function isLoopback(name: string): boolean {
  const bare = name
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '');
  if (bare === 'localhost' || bare.endsWith('.localhost')) return true;
  return ipaddr.isValid(bare) && ipaddr.process(bare).range() === 'loopback';
}
