/** What the content's own words say of the act where the cue is neutral ("said | we must act now"), the first that fits deciding. */
import { type ActRule, inContent } from './act-rule.js';

export const CONTENT_RULES: readonly ActRule[] = [
  inContent('ask', 0.45, '\\?[^\\w]{0,3}$'),
  inContent(
    'deny',
    0.55,
    "\\b(?:not true|untrue|no truth|baseless|unfounded|groundless|overblown|nothing could be further|did nothing wrong|never (?:said|told|pledged|received|sent|met)|did(?:n't| not) (?:say|mean)|had nothing to do|is not the case|nonsense|unrelated)\\b",
  ),
  inContent(
    'concede',
    0.5,
    "\\b(?:i(?:'m| am| was) (?:\\w+ )?(?:sorry|mistaken|wrong)|i apologi[sz]e|we (?:were|made) (?:\\w+ )?(?:wrong|mistakes?)|my (?:mistake|fault))\\b",
  ),
  inContent(
    'accuse',
    0.55,
    '\\b(?:lie[sd]|lying|liars?|corrupt\\w*|crooked|disgrac\\w+|disgust\\w+|shameful|outrageous|hypocri\\w+|disaster\\w*|disastrous|reckless\\w*|irresponsib\\w+|unfit|incompeten\\w+|bigot\\w*|racis[mt]\\w*|sexis[mt]|hateful|hatred|ridiculous|absurd|pathetic|appalling|unacceptable|unlawful|violat(?:e[sd]?|ing|ions?)|betray\\w*|rigged|fraud\\w*|dishonest\\w*|mislead\\w*|misled|stupid\\w*|destroying|undermin\\w*|lunatic|cheat\\w*|abus(?:e[sd]?|ive)|genocid\\w*|brutal\\w*|egregious|offensive|divisive|unqualified|unamerican|out of touch|demagog\\w*|failed|fail(?:s|ure|ures)? to)\\b',
  ),
  inContent(
    'demand',
    0.5,
    "\\b(?:must|should|needs? to|ought to|has to|have to|'ve got to|let's|let us|it(?:'s| is) time (?:to|for)|please)\\b",
  ),
  inContent(
    'promise',
    0.55,
    "\\b(?:i|we)(?:'ll| will| shall)(?: \\w+ly| not| never| also)? (?!be\\b|have\\b|see\\b|know\\b)|\\b(?:we are|we're|i am|i'm) (?:going to|committed|ready|determined)\\b|\\b(?:he|she|they|it) (?:would|will) (?:not )?(?:continue|support|vote|work|release|sign|pay|make|build|fight|return|veto|appeal|provide|send|bring|run|attend|donate|announce)\\b",
  ),
  inContent('predict', 0.4, "\\b(?:will|won't|'ll|going to|likely to|expected to|by the end of the)\\b"),
  inContent(
    'support',
    0.45,
    '\\b(?:wonderful|excellent|fantastic|tremendous|outstanding|remarkable|impress\\w+|proud|honou?red|brilliant|terrific|the best|thank you|grateful|congratulat\\w*|admire[sd]?|endorse[sd]?|inspir\\w+|courage\\w*|good (?:man|person|guy|job)|great (?:man|person|job|leader|president|candidate|friend|speech)|strong (?:leader|candidate)|(?:support|vote) for)\\b',
  ),
  inContent(
    'feel',
    0.4,
    '\\b(?:i|we|he|she|they) (?:hope[sd]?|wish(?:es|ed)?|want(?:s|ed)?|fear(?:s|ed)?|worry|feels?|felt)\\b|\\b(?:heartbroken|saddened|prayers)\\b',
  ),
];
