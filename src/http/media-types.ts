/** Media types that several operations take or give. */
export const JSON_TYPE = 'application/json';
export const NDJSON_TYPE = 'application/x-ndjson';
export const FORM_TYPE = 'multipart/form-data';
