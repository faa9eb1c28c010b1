/** Finds out who asks: by a token in the header, by the cookie of the page, or by sitting at this machine. */
import { getCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import type { Access } from '../../ledger/ledger.js';
import type { Caller, HttpContext, HttpEnv } from '../http-env.js';

export const SESSION_COOKIE = 'readout_session';

const LOCAL: Caller = { name: 'local', role: 'admin', token: null };

export const identify = (access: Access, { tokenNeeded }: { readonly tokenNeeded: boolean }) =>
  createMiddleware<HttpEnv>(async (c, next) => {
    const header = c.req.header('authorization');
    const caller = header === undefined ? await byCookie(c, access) : await bySecret(secretIn(header), access);
    c.set('tokenWrong', header !== undefined && caller === null);
    c.set('caller', caller ?? (header === undefined && !tokenNeeded && isDirect(c) ? LOCAL : null));
    await next();
  });

/** "Bearer abc" → "abc"; "" for every other scheme. */
const secretIn = (header: string): string => /^bearer +(\S+) *$/i.exec(header)?.[1] ?? '';

function byCookie(c: HttpContext, access: Access): Promise<Caller | null> {
  return bySecret(getCookie(c, SESSION_COOKIE) ?? '', access);
}

/** Longer than any secret that was given out. */
const LONGEST = 200;

export async function bySecret(secret: string, access: Access): Promise<Caller | null> {
  if (secret === '' || secret.length > LONGEST) return null;
  const token = await access.check(secret);
  return token && { name: token.name, role: token.role, token };
}

/** Headers of proxies: whoever is behind one does not sit here. */
const HANDED_ON = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

const isDirect = (c: HttpContext): boolean => HANDED_ON.every(name => c.req.header(name) === undefined);
