/** What a picture showed that a pasted page no longer shows. */
import { wording } from './furniture-rule.js';

export const pictureCaption = wording(
  'picture-caption',
  500,
  // FILE PHOTO: President Osk of Kestria arrives in Talmark, April 3, 2031. NORVAN PRESS/Anna Loew
  /^(?:FILE PHOTO|FILE PICTURE|FILE)\s?[:\-–—]\s?\S/,
  // President Osk arrives in Talmark on Monday. (Photo: Anna Loew) · … [Image: Norvan Press]
  /^[^([].{8,}[([](?:file |ap |handout )?(?:photo|image|picture|credit|photograph)s?\s?(?:[:©/]|by |courtesy )[^()[\]]{1,80}[)\]]\.?$/i,
);
