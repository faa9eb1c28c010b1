/** The session of a page: who one is, and a cookie in place of the token that no script can read. */
import { deleteCookie, setCookie } from 'hono/cookie';
import { ReadoutError } from '../../errors/readout-error.js';
import { define } from '../define.js';
import { bySecret, SESSION_COOKIE } from '../guard/identify.js';
import type { Caller, HttpContext, Parts } from '../http-env.js';
import { json, NOTHING } from '../operation.js';
import { givenSession, session } from '../schemas/access-schemas.js';

const tag = 'Access';
const path = '/api/session';
const EXAMPLE = { name: 'Ada Brenn', role: 'editor', version: '0.2.0', token: true };
const SECONDS = 30 * 24 * 3600;

export function sessionRoutes(parts: Parts): void {
  telling(parts);
  opening(parts);
  define(
    parts,
    { id: 'endSession', method: 'delete', path, tag, summary: 'Takes the cookie away', answers: { 204: NOTHING } },
    (_, c) => {
      deleteCookie(c, SESSION_COOKIE, { ...COOKIE, secure: overHttps(c) });
      return c.body(null, 204);
    },
  );
}

const told = ({ name, role, token }: Caller, version: string) => ({ name, role, version, token: token !== null });

function telling(parts: Parts): void {
  const answers = { 200: json('Who asks.', session, EXAMPLE) };
  define(parts, { id: 'getSession', method: 'get', path, tag, summary: 'Who one is here', answers }, ({ caller }, c) => {
    if (caller === null) throw new ReadoutError('token-missing');
    return c.json(told(caller, parts.options.version));
  });
}

function opening(parts: Parts): void {
  const { options, ledger } = parts;
  define(
    parts,
    {
      ...{ id: 'openSession', method: 'post', path, tag, summary: 'Gives a page a cookie for a token' },
      body: { json: { schema: givenSession, example: { secret: 'readout_cGxlYXNlIGRvIG5vdCB1c2UgdGhpcyBvbmU' } } },
      answers: { 200: json('Who one is now.', session, EXAMPLE) },
      fails: ['token-invalid'],
    },
    async ({ body }, c) => {
      const caller = await bySecret(body.secret, ledger.access);
      if (caller === null) throw new ReadoutError('token-invalid');
      setCookie(c, SESSION_COOKIE, body.secret, { ...COOKIE, secure: overHttps(c), maxAge: SECONDS });
      return c.json(told(caller, options.version));
    },
  );
}

const COOKIE = { path: '/', httpOnly: true, sameSite: 'Strict' } as const;

/** A proxy in front may speak HTTPS; that somebody only says so makes the cookie no weaker. */
const overHttps = (c: HttpContext): boolean => c.req.url.startsWith('https:') || c.req.header('x-forwarded-proto') === 'https';
