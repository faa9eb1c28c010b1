/** The name and port under which a request reached the server: "127.0.0.1:7788". */
import type { HttpContext } from '../http-env.js';

export function askedHost(c: HttpContext): string {
  return (c.req.header('host') ?? new URL(c.req.url).host).toLowerCase();
}

/** "localhost:7788" → "localhost"; `null`: it is no name at all. */
export function nameOfHost(host: string): string | null {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : null;
}
