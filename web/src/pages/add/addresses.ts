/** Addresses as people paste them: one a line, with or without "https://". */
import { ADDRESS_LENGTH, ADDRESSES } from '../../api/limits.js';

export interface Addresses {
  /** Each once, in the order in which they were given. */
  readonly good: readonly string[];
  /** Lines that are no address of the web. */
  readonly bad: readonly string[];
}

export function addressesOf(typed: string): Addresses {
  const lines = typed
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '');
  const found = lines.map(line => ({ line, address: addressOf(line) }));
  const good = new Set(found.flatMap(({ address }) => (address === null ? [] : [address])));
  return { good: [...good], bad: found.flatMap(({ line, address }) => (address === null ? [line] : [])) };
}

/** What is wrong with them, in words; `null`: nothing. */
export function troubleOf({ good, bad }: Addresses): string | null {
  const [first] = bad;
  if (first !== undefined)
    return `“${first.slice(0, 80)}” is no address of the web${bad.length > 1 ? `, nor are ${bad.length - 1} more lines` : ''}.`;
  if (good.length > ADDRESSES) return `These are ${good.length} addresses; at most ${ADDRESSES} can be added at once.`;
  return null;
}

/** "courier.example/talks" → "https://courier.example/talks"; `null` where it is none. */
function addressOf(line: string): string | null {
  if (/\s/.test(line) || line.length > ADDRESS_LENGTH) return null;
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(line) ? line : `https://${line}`;
  if (!/^https?:/i.test(whole) || !URL.canParse(whole)) return null;
  const { hostname } = new URL(whole);
  return hostname.includes('.') || hostname.startsWith('[') || hostname === 'localhost' ? whole : null;
}
