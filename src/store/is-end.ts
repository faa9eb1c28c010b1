/** Whether an error of the database is its last word on that connection: a server that shuts down, an embedded one that gives up. */
export function isEnd(error: unknown): error is Error {
  return error instanceof Error && 'severity' in error && (error.severity === 'PANIC' || error.severity === 'FATAL');
}
