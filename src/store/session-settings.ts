/** What holds in every session, whatever the server or the user's role has set otherwise. */

/** No table of another schema stands in for one of the ledger's; days and instants come in the form that the parsers know. */
const SETTINGS: Readonly<Record<string, string>> = {
  search_path: 'public, pg_temp',
  TimeZone: 'UTC',
  DateStyle: 'ISO, YMD',
  default_transaction_isolation: 'read committed',
  // A search takes milliseconds: compiling it takes longer, and what it finds fits into memory.
  jit: 'off',
  work_mem: '32MB',
};

/** `limit`: the longest that one query may take, in milliseconds; 0: as long as it takes. */
export function settingsQuery(limit: number): { readonly sql: string; readonly parameters: readonly string[] } {
  const all = Object.entries({ ...SETTINGS, statement_timeout: String(limit) });
  const calls = all.map((_, k) => `set_config($${2 * k + 1}, $${2 * k + 2}, false)`);
  return { sql: `select ${calls.join(', ')}`, parameters: all.flat() };
}
