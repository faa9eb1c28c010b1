/** What decided a field, in plain words: a rule by what it does, anything else by its name. */
import { BASIS_WORDS } from '../../export/words/label-words.js';
import type { Evidence } from '../../model/statement.js';

const RULES: Readonly<Record<string, string>> = {
  'quotation-marks': 'the rule “quotation-marks”: what stands between quotation marks is word for word',
  'continued-quotation': 'the rule “continued-quotation”: a quotation left open goes on in the next paragraph',
  'nearest-source': 'the rule “nearest-source”: nobody else in the sentence stands as near to the cue',
  'expletive-source': 'the rule “expletive-source”: “it” in a passive is nobody',
  'listed-content': 'the rule “listed-content”: the list below the colon belongs to the cue above it',
  'transcript-turns': 'the rule “transcript-turns”: the name before a colon speaks until the next name',
};

/** "the text says it here; decided by “tagger-1”, 97 in 100 sure" */
export function decidedBy({ basis, by, score }: Evidence): string {
  const sure = score === null ? '' : `, ${Math.round(score * 100)} in 100 sure`;
  return `${BASIS_WORDS[basis]}; decided by ${RULES[by] ?? `“${by}”`}${sure}`;
}
