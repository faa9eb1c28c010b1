/** Whether a time only tells which thing is meant: "Monday’s vote", "the 2013 law"; "in a Thursday interview" tells when something was said. */
import type { Span } from '../../../model/span.js';

const OWNER = /^[’']s?\s(?<noun>[\p{L}-]+(?:\s[\p{L}-]+)?)/u;
const NOUN =
  /^\s(?!(?:and|or|but|that|to|in|on|at|by|with|from|of|for|as|about|after|before|during|while|when|if|he|she|it|they|we|you|his|her|its|their|the|a|an|who|which|where|because|over|against|into|under|was|were|is|are|had|has|have|would|will|could|should|said|told|night|morning|evening|afternoon|local|via|amid|following|despite|aimed|saying|calling|urging|where|not|near|outside|inside|ahead|against|between)\b)(?<noun>[\p{L}-]+(?:\s[\p{L}-]+)?)/u;
const DETERMINER = /\b(?:the|a|an|his|her|its|their|our|this|that|recent|another|one)\s$|[’']s?\s$/i;
const SAYING =
  /\b(?:interview|statement|speech|briefing|conference|tweet|post|letter|call|debate|rally|remarks|address|meeting|op-ed|editorial|memo|email|podcast|broadcast|appearance|hearing|news|press|phone|telephone|video|television|radio|message|note|article|column|report|announcement|town)\b/i;

export function belongsToNoun(text: string, [start, end]: Span): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 40);
  const noun = OWNER.exec(after)?.groups?.noun ?? (DETERMINER.test(before) ? NOUN.exec(after)?.groups?.noun : undefined);
  return noun !== undefined && !SAYING.test(noun);
}
