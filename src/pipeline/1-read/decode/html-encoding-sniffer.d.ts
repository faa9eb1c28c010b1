/** html-encoding-sniffer 4 brings no types. */
declare module 'html-encoding-sniffer' {
  /** The WHATWG name of the encoding that the byte order mark, the transport or a `<meta>` declares, else `defaultEncoding`. */
  export default function htmlEncodingSniffer(
    bytes: Uint8Array,
    options?: { readonly transportLayerEncodingLabel?: string; readonly defaultEncoding?: string },
  ): string;
}
