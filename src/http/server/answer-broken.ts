/** Answers what is no request at all, as problems too: it never comes as far as the app. */
import type { Duplex } from 'node:stream';
import { ReadoutError } from '../../errors/readout-error.js';
import { PROBLEM_TYPE } from '../problem/problem.js';
import { problemOf } from '../problem/problem-of.js';

/** By the codes of Node: what came in too slowly, or was too large to be a header. */
const STATUSES: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

export function answerBroken(error: Error & { readonly code?: string }, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = STATUSES[error.code ?? ''] ?? '400 Bad Request';
  const reason = status.slice(4).toLowerCase();
  const problem = { ...problemOf(new ReadoutError('body-broken', { reason }), ''), status: Number(status.slice(0, 3)) };
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${status}`,
    `content-type: ${PROBLEM_TYPE}`,
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
