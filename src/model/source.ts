/** What is known of a text before it is read: where the bytes came from and what the one who gave them says of them. */
export interface Source {
  /** Stable within one run: the path, the URL, the `id` of an NDJSON record. */
  readonly id: string;
  /** Bytes as they were found, or a text that came as text (its offsets never change). */
  readonly body: Uint8Array | string;
  /** Media type without parameters ("text/html"), where somebody declared one; `null`: found out from the bytes. */
  readonly mediaType: string | null;
  /** Character encoding declared outside the bytes (an HTTP header), or `null`. */
  readonly charset: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO 8601 date or date and time. */
  readonly published: string | null;
}
