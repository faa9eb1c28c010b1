/** The words that a page puts where its advertisements stood. */
import { wording } from './furniture-rule.js';

export const advertisement = wording(
  'advertisement',
  90,
  // Advertisement · - ADVERTISEMENT - · Story continues below advertisement · Sponsored content
  /^[\s\-–—*[(]*(?:advertisement|advertising|advert|ads?|sponsored(?: content| links?| post)?|promoted(?: content)?|paid content|anzeige|werbung|publicité|publicidad|реклама|(?:story|article) continues (?:below|after)(?: (?:this |the )?(?:ad|advert|advertisement|promo|video))?|continue reading below|skip (?:ad|advertisement)|scroll (?:down )?to continue(?: reading)?)[\s\-–—*\])]*[.:]?$/i,
);
