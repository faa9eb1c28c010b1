/** "tweeted", "emailed", "posted": the cue itself says how. */
import type { MediumProposer } from './candidate.js';

const CARRYING =
  /\b(?:re)?tweet(?:s|ed|ing)?\b|\be-?mail(?:s|ed|ing)?\b|\b(?:text|blog|telephon|phon|cabl|telegraph|livestream)(?:ed|ing)\b|\bpost(?:ed|ing)\b/iu;

export const sayingWord: MediumProposer = ({ statement }, { text }) =>
  statement.cue.flatMap(([start, end]) => {
    const match = CARRYING.exec(text.slice(start, end));
    if (!match) return [];
    const at = start + match.index;
    return [{ span: [at, at + match[0].length] as const, rule: 'saying-word', score: null }];
  });
