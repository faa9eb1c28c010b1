/** Who took a picture that a pasted page no longer shows. */
import { wording } from './furniture-rule.js';

const WORD = '(?:file |stock |main |top |lead )?(?:photo(?:graph)?s?|images?|pictures?|pics?|foto|graphic|illustration|фото)';
const AGENCY =
  '(?:getty(?: images)?|shutterstock|istock(?:photo)?|alamy|reuters|afp|epa(?:-efe)?|efe|ap|ap photo|anadolu|sputnik|tass|dpa|xinhua|pa media|unsplash)';

export const pictureCredit = wording(
  'picture-credit',
  120,
  // Photo: Anna Loew/Norvan Press · Image courtesy of the Talmark Museum · Photo credit: A. Loew
  new RegExp(`^${WORD}(?: credits?)?(?: ?[:©|/]| by:| courtesy(?: of)?[: ])\\s*\\S`, 'iu'),
  // (Image: Norvan Press) · [Photo by Anna Loew]
  new RegExp(`^[([]${WORD}(?: credits?)?(?:\\s?[:©|/]| by | courtesy | via ).*[)\\]]\\.?$`, 'iu'),
  // Photo by Anna Loew/Norvan Press
  /^(?:Photo|PHOTO|Image|IMAGE|Picture|Photograph|Illustration) (?:by|BY|via) (?:\p{Lu}[\p{L}.'’/-]*(?:\s|$)){1,6}$/u,
  // Getty Images · Anna Loew/Getty Images · Anna Loew via AP · © AFP / Anna Loew
  new RegExp(`^(?:© ?)?(?:[\\p{L}.'’-]+ ){0,4}(?:[\\p{L}.'’-]+ ?[/|] ?|via )?${AGENCY}\\.?$`, 'iu'),
  new RegExp(`^© ?${AGENCY} ?[/|] ?[\\p{L}.'’ -]{2,40}$`, 'iu'),
  // Credit: Norvan Press
  /^(?:photo )?credits?\s?: \S.*[^.!?]$/i,
  /^(?:file|stock) (?:photo|image|picture)\.?$/i,
);
