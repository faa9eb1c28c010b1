/** Lines of law and rights under an article. */
import { wording } from './furniture-rule.js';

export const boilerplate = wording(
  'boilerplate',
  400,
  // © 2031 Velmora Courier. All rights reserved. · Copyright 2031 Norvan Press
  /^(?:©|\(c\) ?\d{4}|copyright (?:©|\(c\)|\d{4}|by )|all rights reserved)/i,
  /^[^“”"]{0,200}\ball rights reserved\.?$/i,
  // This material may not be published, broadcast, rewritten or redistributed without permission.
  /^(?:this (?:material|article|content|story)|reproduction|no part of this)\b[^“”"]*\b(?:may not be|is prohibited|without (?:prior |written )*permission)\b/i,
  /^(?:privacy policy|terms (?:of (?:use|service)|and conditions)|legal notice|imprint|impressum)$/i,
);
