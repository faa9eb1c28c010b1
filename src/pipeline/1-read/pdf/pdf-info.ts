/** What a PDF says of itself: title, author, day, language; the leavings of programs are no titles. */

export interface PdfInfo {
  readonly title: string | null;
  readonly author: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  readonly language: string | null;
}

/** `info` as pdf.js gives it, untrusted. */
export function pdfInfo(info: object): PdfInfo {
  const field = (name: string): string | null => {
    const value: unknown = Reflect.get(info, name);
    return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 500) : null;
  };
  return {
    title: titleOf(field('Title')),
    author: authorOf(field('Author')),
    published: isoOf(field('CreationDate')),
    language: tagOf(field('Language')),
  };
}

/** "Microsoft Word - talks.docx", "untitled", "talks_v3.indd" */
function titleOf(title: string | null): string | null {
  if (title === null || /^(?:microsoft \w+ - |untitled|document\s?\d*$|slide \d|title$)/i.test(title)) return null;
  return /\.(?:docx?|pdf|indd|odt|rtf|pages|qxd|pptx?|xlsx?)$/i.test(title) || !/\p{L}{2}/u.test(title) ? null : title;
}

/** A name has two words; "admin", "jorlo" are accounts on a machine. */
function authorOf(author: string | null): string | null {
  return author !== null && /\p{L}\.?\s+\p{L}/u.test(author) && author.length <= 120 ? author : null;
}

/** "D:20310403101500+03'00'" becomes "2031-04-03T10:15:00+03:00". */
function isoOf(date: string | null): string | null {
  const match = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?(?:(\d{2})(\d{2})(\d{2})?)?(?:(Z)|([+-]\d{2})'?(\d{2})?)?/.exec(date ?? '');
  if (!match) return null;
  const [, year, month, day, hour, minute, second = '00', utc, zoneHour, zoneMinute = '00'] = match;
  const calendar = [year, month, day].filter(part => part !== undefined).join('-');
  const zone = utc ? 'Z' : zoneHour ? `${zoneHour}:${zoneMinute}` : '';
  const iso = day && hour ? `${calendar}T${hour}:${minute}:${second}${zone}` : calendar;
  return Number.isNaN(Date.parse(iso)) ? null : iso;
}

function tagOf(language: string | null): string | null {
  try {
    return language && (Intl.getCanonicalLocales(language)[0] ?? null);
  } catch {
    return null;
  }
}
