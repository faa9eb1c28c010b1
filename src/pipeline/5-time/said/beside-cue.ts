/**
 * The time that belongs to a cue: "said on Tuesday", "told reporters late Monday", "in a statement on 12 March", "On Friday, the minister said";
 * not "who was elected in 2013, said", "said after Friday’s vote".
 */
import { stated } from '../../../model/evidence.js';
import type { Span } from '../../../model/span.js';
import type { UndatedStatement } from '../../../model/statement.js';
import { contains, overlap } from '../../../text/spans.js';
import { belongsToNoun } from './belongs-to-noun.js';
import type { Said } from './said.js';
import { anchorOf, contentsBetween, regionOf, type Scene, timesBeside } from './scene.js';
import type { ToldTime } from './told-time.js';

export function besideCue(statement: UndatedStatement, scene: Scene): Said | null {
  if (statement.cue.length === 0) return null;
  const region = regionOf(statement, scene);
  const candidates = timesBeside(statement, region, scene).flatMap(time => {
    const words = wordsToCue(time, statement, region, scene);
    return words === null ? [] : [{ time, words }];
  });
  const [best] = candidates.toSorted((a, b) => a.words - b.words);
  if (!best) return null;
  return { when: best.time.when, spans: [best.time.span], evidence: stated('beside-cue') };
}

/** Words between the time and its cue; `null` where it is not the cue's. */
function wordsToCue(time: ToldTime, statement: UndatedStatement, region: Span, scene: Scene): number | null {
  const { text } = scene;
  // "said Friday" may be the cue.
  if (statement.cue.some(span => overlap(span, time.span))) return 0;
  if (belongsToNoun(text, time.span) || NOT_ON.test(text.slice(Math.max(region[0], time.span[0] - 24), time.span[0])))
    return null;
  const cue = statement.cue.find(span => span[1] <= time.span[0]) ?? anchorOf(statement);
  const isBehind = cue[1] <= time.span[0];
  const gap: Span = isBehind ? [cue[1], time.span[0]] : [time.span[1], cue[0]];
  if (gap[1] < gap[0] || !isFree(gap, time, statement, region, scene)) return null;
  const between = text.slice(...gap);
  const words = between.match(/[\p{L}\d]+/gu)?.length ?? 0;
  if (isBehind) return BREAK.test(between) || words > FAR || between.split(',').length % 2 === 0 ? null : words;
  return OTHER_CLAUSE.test(between) || words > FAR_BEFORE || isAside(text, time.span, region, cue) ? null : words + OPENING;
}

/** A time behind the cue is rather its own than one before it. */
const OPENING = 2;
/** Words: "told the annual assembly of the harbour council in Port Sarrow on Monday". */
const FAR = 14;

/** "On Friday, Brenn, who leads the council, said" */
const FAR_BEFORE = 30;

/** "since Monday", "after Friday", "by 2029": when something else was, or how long it lasted. */
const NOT_ON =
  /\b(?:since|until|till|after|before|by|of|for|from|between|to|than|ahead of|following|about|through|pre-|post-|and)\s(?:the\s)?$/i;

/** A clause that opens between cue and time has the time to itself. */
const BREAK =
  /[;:“”"]|\b(?:who|whom|whose|which|that|where|when|while|after|before|since|because|if|but|and|whether|ahead|following|despite|amid|about|until|as|how|why|what)\b/i;

/** The cue is in a clause of its own: "On Monday Brenn – who had praised Marr – left"; not where a comma closes that clause before it. */
const OTHER_CLAUSE = /[;:]|\b(?:yet|but)\b|\b(?:who|whom|whose|where|after|before|since|because)\b[^,—–)]*$/i;

/** What was said stands between them: only a time that opens the sentence reaches over it, “On Friday, “we go,” she said”. */
function isFree(gap: Span, { span }: ToldTime, statement: UndatedStatement, region: Span, scene: Scene): boolean {
  const between = contentsBetween(gap, scene).filter(
    content => content.statement.id !== statement.inside && !(gap[1] > gap[0] && contains(content.span, gap)),
  );
  if (between.length === 0) return true;
  const opens = /^[\p{L}]{0,12}\s?$/u.test(scene.text.slice(region[0], span[0]));
  return opens && between.every(content => content.statement.id === statement.id);
}

/** The clause around a time before the cue is one of its own: "Brenn, elected in 2013, said", "After the vote on Friday, Brenn said". */
function isAside(text: string, [start, end]: Span, region: Span, cue: Span): boolean {
  const before = text.slice(region[0], start);
  const opened = Math.max(...[',', ';', '—', '–', '(', '“'].map(mark => before.lastIndexOf(mark))) + 1;
  const clause = before.slice(opened).trimStart();
  const rest = text.slice(end, cue[0]);
  if (ASIDE.test(clause)) return true;
  const closes = /^[^\p{L}]*[,;)—–]/u.test(rest);
  return (
    opened > 0 &&
    closes &&
    /^(?:\p{Ll}+ed|born|held|shot|made|set|won|founded|begun|seen)\b/u.test(clause) &&
    !SPOKEN.test(clause)
  );
}

const ASIDE =
  /\b(?:who|whom|whose|which|where|when|while|after|before|since|because|if|as|until|ahead of|following|despite|amid|that)\b/i;
const SPOKEN = /^(?:published|released|issued|posted|aired|broadcast|asked|interviewed|recorded)\b/;
