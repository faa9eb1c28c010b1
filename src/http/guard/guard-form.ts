/** Whether the one who asks takes any of the media types in which the answer can be given. */
import { parseAccept } from 'hono/utils/accept';
import { ReadoutError } from '../../errors/readout-error.js';
import type { HttpContext } from '../http-env.js';

const LONGEST = 200;

/** @throws ReadoutError `form-unknown` */
export function guardForm(produced: readonly string[], c: HttpContext): void {
  const accept = c.req.header('accept');
  if (accept === undefined || produced.length === 0) return;
  const wanted = parseAccept(accept).filter(({ q }) => q > 0);
  if (wanted.length === 0 || wanted.some(({ type }) => produced.some(form => fits(type, form)))) return;
  throw new ReadoutError('form-unknown', { accept: accept.slice(0, LONGEST), known: produced.join(', ') });
}

/** "*\/*" and "application/*" fit too. */
function fits(wanted: string, form: string): boolean {
  const [group = '', kind] = wanted.toLowerCase().split('/');
  const [formGroup, formKind] = form.split('/');
  return (group === '*' || group === formGroup) && (kind === undefined || kind === '*' || kind === formKind);
}
