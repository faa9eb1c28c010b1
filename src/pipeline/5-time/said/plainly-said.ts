/** Whether a statement is told as something said then: "added", "he said"; not "has said before", "previously told", "thinks". */
import type { UndatedStatement } from '../../../model/statement.js';
import { regionOf, type Scene } from './scene.js';

const PAST =
  /(?:ed|said|told|wrote|went on|spoke|made|gave|put|thought|felt|saw|saying|adding|noting|stressing|insisting|asking|calling|warning|arguing|explaining|according to)$/i;

const ANOTHER_TIME =
  /\b(?:has|have|had|would|will)\s(?:\p{L}+\s){0,2}$|\b(?:previously|once|earlier|repeatedly|often|always|frequently|separately|later|long|again)\b/iu;

/** UTF-16 code units before and behind a cue. */
const AROUND = 40;

export function isPlainlySaid(statement: UndatedStatement, scene: Scene): boolean {
  const [cue] = statement.cue;
  if (!cue) return true;
  const words = scene.text.slice(...cue);
  if (/^(?:has|have|had|will|would)\b|\b(?:later|earlier|previously|once|repeatedly)\b/i.test(words)) return false;
  if (!PAST.test(words) && !/\b(?:said|told|\p{L}{2,}ed)\b/u.test(words)) return false;
  const [from, to] = regionOf(statement, scene);
  const before = scene.text.slice(Math.max(from, cue[0] - AROUND), cue[0]);
  const behind = scene.text.slice(cue[1], Math.min(to, cue[1] + AROUND / 2)).split(/[“”",]/, 1)[0] ?? '';
  return !ANOTHER_TIME.test(before) && !/\b(?:previously|earlier|once|repeatedly)\b/i.test(behind);
}
