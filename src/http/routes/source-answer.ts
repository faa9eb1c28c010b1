/** The bytes of a stranger, answered so that no browser shows or runs them. */

const ENDINGS: Readonly<Record<string, string>> = { 'text/plain': 'txt', 'text/html': 'html', 'application/pdf': 'pdf' };

/** Whatever else somebody declared is told as bytes. */
export function sourceAnswer(id: string, source: { readonly body: Uint8Array; readonly mediaType: string | null }): Response {
  const type = source.mediaType ?? '';
  const ending = ENDINGS[type];
  return new Response(new Uint8Array(source.body), {
    headers: {
      'content-type': ending === undefined ? 'application/octet-stream' : type,
      'content-disposition': `attachment; filename="${id}.${ending ?? 'bin'}"`,
      'content-security-policy': "default-src 'none'; sandbox",
    },
  });
}
