/** Files of records: a report a line. */

export const isRecords = ({ name }: Pick<File, 'name'>): boolean => /\.(ndjson|jsonl)$/i.test(name);
