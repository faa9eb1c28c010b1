/** Whether a name is that of an outlet, known to the world or by its own words: "the Sarrow Courier", "Lantern Wire", "Channel 4 News". */
import { isOutlet } from '../../../world/world-name.js';

const WORDS =
  /\b(?:Agency|Broadcasting|Bulletin|Chronicle|Courier|Daily|Dispatch|Examiner|Gazette|Globe|Guardian|Herald|Inquirer|Journal|Magazine|News|Newspaper|Observer|Post|Press|Radio|Record|Register|Review|Sentinel|Standard|Star|Sun|Telegraph|Television|Times|Tribune|TV|Weekly|Wire)\b|(?:news|wire) (?:agency|service|site|outlet)|\bnewspaper\b/;

export function isOutletName(name: string): boolean {
  return isOutlet(name) || WORDS.test(name.slice(0, 200));
}
