/** The encoding that a page declares in its first bytes: `<?xml … encoding="koi8-r"?>` or `<meta charset="windows-1251">`. */
import htmlEncodingSniffer from 'html-encoding-sniffer';

/** As the standard's prescan does it (the first 1,024 bytes); `null` where nothing is declared. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const sniffed = htmlEncodingSniffer(bytes, { defaultEncoding: '' });
  return sniffed || xmlEncoding(bytes);
}

function xmlEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  return /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(head)?.[1] ?? null;
}
