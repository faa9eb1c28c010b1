/** Who wrote, reported and edited, in a line at the end. */
import { wording } from './furniture-rule.js';

export const contributors = wording(
  'byline',
  300,
  // Reporting by Jane Orlo in Talmark; editing by Tom Vess · (Additional reporting by Jane Orlo)
  /^\(?(?:additional )?(?:reporting|writing|editing|translation|compiled|translated|edited)(?:(?: and|,) (?:additional )?(?:reporting|writing|editing))* by \p{Lu}[^“”"]*$/iu,
  // Jane Orlo contributed to this report.
  /^(?:the )?(?:[\p{L}.'’-]+ ){1,12}contributed (?:reporting )?(?:to this (?:report|story|article)|reporting)(?: from [^.]{2,40})?\.?$/iu,
  /^with (?:additional )?(?:reporting|files) (?:by|from) [^“”".]*\.?$/i,
);
