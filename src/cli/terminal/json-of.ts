/** A value as JSON that ends with a line break; on a terminal its dangerous characters are escapes. */
import { harmlessJson } from './harmless.js';

/** `indent`: of each step, 0 for one line. */
export function jsonOf(value: unknown, { terminal }: { readonly terminal: boolean }, indent: 0 | 2): string {
  const json = JSON.stringify(value, null, indent);
  return `${terminal ? harmlessJson(json) : json}\n`;
}
