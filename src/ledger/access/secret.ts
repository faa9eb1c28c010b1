/** Secrets of tokens: 256 bits by chance, of which only the SHA-256 is kept. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** So that a secret that has got out is recognised by those who look for some. */
const PREFIX = 'readout_';
const BYTES = 32;

export const newSecret = (): string => `${PREFIX}${randomBytes(BYTES).toString('base64url')}`;

/** 64 hexadecimal digits. Nothing slower is needed: nobody guesses 256 bits, and nobody chose them. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Takes the same time wherever they differ. */
export function sameHash(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}
