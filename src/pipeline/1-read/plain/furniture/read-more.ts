/** Pointers to other pages between the paragraphs. */
import { wording } from './furniture-rule.js';

export const readMore = wording(
  'read-more',
  220,
  // Read more: Talmark opens a second crossing · See also – Who is General Marr? · Related: Talks at the lake
  /^(?:read (?:more|also|next|now|this)|also read|see also|related(?: (?:stories|story|articles?|news|coverage))?|more on this(?: story)?|must[ -]read|don['’]t miss|up next|you (?:may|might) also like|recommended)(?:\s?[:>»|]|\s[–—-]\s)/i,
  // WATCH: Envoys leave the talks · Watch | Envoys leave the talks
  /^(?:WATCH|LISTEN|VIDEO|READ|MORE|LIVE BLOG)(?:\s?[:>»|]|\s[–—-]\s)(?!.*[.”"]$)/i,
  // READ ALSO Talmark opens a second crossing
  /^(?:READ ALSO|ALSO READ|READ MORE|READ NEXT|SEE ALSO)\s\S/,
  // Read more » · Continue reading… · Click here to read the full statement
  /^(?:read more|read the full (?:story|article|report|text|statement)|continue reading|full story|more details|learn more|show more|see more|click here(?: (?:to|for) .{1,60})?)[\s.…:>»→]*$/i,
  // Read more about the border talks
  /^read (?:more|our .{3,40}) (?:about|on|from|in) [^.!?]+$/i,
);
