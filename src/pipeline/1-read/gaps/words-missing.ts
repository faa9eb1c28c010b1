/** Words lost between others, as where a link was cut out of a page: "the deployment of personnel to .", "met with , who". */
import { type FoundGap, type GapFinder, matchesIn } from './gap-finder.js';

/** Each lets something follow; the space that is left before the mark shows that something did. */
const OPEN =
  '(?:a|an|the|to|of|in|on|at|by|for|from|with|without|about|into|onto|upon|between|among|against|under|over|through|during|towards?|near|and|or|but|nor|that|than|via|per|as|including|his|her|its|their|our|my|your|these|those|is|are|was|were)';

/** "personnel to ." · "met with , who" · "said that ;" */
const BEFORE_MARK = new RegExp(`(?<![\\p{L}\\d’'-])${OPEN}(?<gap>[ \\t\\u00A0]+)[.,;:!?)](?!\\s?\\.)(?=[\\s"”’)]|$)`, 'dgiu');
/** "talks in the." · "a visit to the, which": nothing ends with these, a space before the mark or not */
const BARE = /(?<![\p{L}\d’'“"‘.-])(?:the|an|their|our|every)(?<gap>)[.;:!?](?=\s|$)/dgu;
/** "spoke to  and left": two spaces where a name stood */
const BETWEEN =
  /(?<![\p{L}\d’'-])(?:a|an|the|to|of|at|by|for|from|with|between|against)(?<gap>[ \u00A0]{2,})(?:and|or|of|to|who|whose|said|says|was|were|is|are|has|had|will)(?=\s)/dgu;
/** "a letter to the and left": an article before a word that never follows one */
const ARTICLE = /(?<![\p{L}\d’'-]|\bof )(?:the|an)(?<gap> )(?:of|and|or|was|were|is|has|had|who|which)(?= )/dgu;

export const wordsMissing: GapFinder = ({ text, blocks }) => {
  const patterns = [BARE, ARTICLE, ...(isTypeset(text) ? [BEFORE_MARK, BETWEEN] : [])];
  return blocks
    .filter(({ kind }) => kind !== 'heading')
    .flatMap(({ span }) => patterns.flatMap(pattern => matchesIn(text, span, pattern)))
    .map((span): FoundGap => ({ kind: 'words-missing', span }));
};

/** Texts that were cut into tokens ("Marr , who") or set with two spaces between words say nothing by their spaces. */
function isTypeset(text: string): boolean {
  const apart = text.match(/\p{L}[ \t\u00A0]+[.,](?=\s)/gu)?.length ?? 0;
  const close = text.match(/\p{L}[.,](?=\s)/gu)?.length ?? 0;
  const double = text.match(/\p{L} {2,}\p{L}/gu)?.length ?? 0;
  const single = text.match(/\p{L} \p{L}/gu)?.length ?? 0;
  return apart <= close / 4 + 1 && double <= single / 10 + 1;
}
