/** Words that publishing systems put into the class and id of page furniture, and what that furniture is. */
import type { RemovalReason } from '../../../model/report.js';

/** One word is enough: `class="share-tools"`, `id="cookieBanner"`. */
const WORDS: ReadonlyArray<readonly [RemovalReason, string]> = [
  [
    'navigation',
    'nav navbar navigation menu submenu subnav topbar breadcrumb breadcrumbs crumbs pagination pager paging masthead sidebar skiplink',
  ],
  [
    'advertisement',
    'ad ads adv advert adverts advertisement advertising adslot adunit adwrapper adbox adsbygoogle dfp gpt sponsor sponsored sponsors promo promos ' +
      'promoted promotion promotions taboola outbrain revcontent mgid zergnet commercial',
  ],
  ['picture-caption', 'caption captions figcaption cutline slideshow gallery carousel lightbox slider'],
  ['picture-credit', 'credit credits photocredit photographer'],
  ['comments', 'comments commentlist disqus livefyre viafoura comentarios kommentare'],
  ['comment-form', 'respond commentform'],
  [
    'related-links',
    'related recirc recirculation recommended recommendations recommendation trending mostread mostpopular readmore readnext upnext youmaylike yarpp ' +
      'relatedposts relacionadas',
  ],
  ['newsletter', 'newsletter newsletters subscribe subscription signup mailchimp mailinglist optin'],
  ['cookie-banner', 'cookie cookies consent gdpr ccpa onetrust'],
  ['sharing', 'share shares sharing sharebar sharetools sharedaddy addthis addtoany sharethis social socials follow whatsapp'],
  ['byline', 'byline bylines author authors authorbio bio contributor contributors'],
  [
    'metadata',
    'timestamp datetime pubdate postmeta entrymeta tags taglist keywords categories readtime standfirst dek deck kicker eyebrow highlights',
  ],
  [
    'boilerplate',
    'disclaimer copyright login signin register modal popup popover overlay tooltip toast printonly paywall noprint donate',
  ],
];

/** Two words side by side: `class="read-more"`, `id="mostPopular"`. */
const PAIRS: ReadonlyArray<readonly [RemovalReason, string]> = [
  ['related-links', 'read more,read next,more from,more stories,more news,most read,most popular,up next,see also,also like'],
  ['boilerplate', 'screen reader,visually hidden,sr only,sign in'],
  ['newsletter', 'sign up,mailing list'],
  ['metadata', 'post meta,entry meta,article meta,story meta,post tags,post info,publish date,pub date'],
  ['comment-form', 'comment form'],
  ['picture-caption', 'image description,photo description'],
  ['picture-credit', 'image source,photo source'],
];

export const FURNITURE_WORDS: ReadonlyMap<string, RemovalReason> = lookup(WORDS, ' ');
export const FURNITURE_PAIRS: ReadonlyMap<string, RemovalReason> = lookup(PAIRS, ',');

function lookup(rows: ReadonlyArray<readonly [RemovalReason, string]>, between: string): Map<string, RemovalReason> {
  return new Map(rows.flatMap(([reason, names]) => names.split(between).map(name => [name, reason] as const)));
}
