/** Text into HTML: nothing of it is read as markup, and a browser's parser gives the same text back. */

/** A carriage return would come back as a line feed; a NUL cannot stand in HTML, nor half a surrogate pair in UTF-8. */
const SPECIAL = /[&<>"'\r\0]|\p{Surrogate}/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};

/** For text and for attribute values in quotation marks: `<b>` gives `&lt;b&gt;`. */
export function escapeHtml(text: string): string {
  return text.replace(SPECIAL, character => ESCAPES[character] ?? '\ufffd');
}
