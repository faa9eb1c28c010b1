/** The forms in which statements are written for other programs. By themselves: whoever only names them loads nothing of what writes them. */
export type ExportFormat = 'csv' | 'ndjson' | 'json';

export const EXPORT_FORMATS: readonly ExportFormat[] = ['csv', 'ndjson', 'json'];
