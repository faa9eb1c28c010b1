/** A page of ours to be kept in a file: no browser shows it at the address of the server. */
export const fileAnswer = (name: string, page: string): Response =>
  new Response(page, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'content-security-policy': "default-src 'none'; sandbox",
    },
  });
