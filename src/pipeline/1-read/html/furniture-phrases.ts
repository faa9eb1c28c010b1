/** The wording of page furniture that no name gives away: one row a kind of line, with a line that it matches. */
import type { RemovalReason } from '../../../model/report.js';

export interface FurniturePhrase {
  readonly reason: RemovalReason;
  /** Longer lines are the article's own, whatever they start with; in UTF-16 code units. */
  readonly atMost: number;
  readonly pattern: RegExp;
  readonly example: string;
}

export const FURNITURE_PHRASES: readonly FurniturePhrase[] = [
  {
    reason: 'read-more',
    atMost: 220,
    pattern:
      /^(?:(?:also\s)?read(?:\s(?:more|also|next|now|this|the\sfull\s\w+))?|related(?:\s(?:stories|story|articles?|news|content|coverage|links?|topics?|posts?|videos?|reading))?|see\salso|also\ssee|see\smore|more|watch(?:\snow|\smore|\slive)?|must[\s-]read|don['’]t\smiss|up\snext|you\s(?:may|might)\salso\slike|on\s[\w-]+\.com|leggi\sanche|lee\stambién|lea\stambién|leia\s(?:também|mais)|lire\saussi|à\slire|lesen\ssie\sauch|mehr\szum\sthema|читайте\sтакже|читать\sтакже)\s?(?:[:>»|]|[–—-]\s)/i,
    example: 'Read more: Talmark opens a second border crossing',
  },
  {
    reason: 'read-more',
    atMost: 60,
    pattern:
      /^(?:read\s(?:more|next|also|the\sfull\s\w+)|continue\sreading|related(?:\s(?:stories|story|articles?|news|content|coverage|links?|topics?|posts?|videos?))?|see\salso|more\s(?:on\sthis(?:\s\w+)?|(?:from|in|about|like)\s.{2,40}|(?:\w+\s){0,2}(?:stories|news|coverage)|to\sread)|(?:don['’]t\smiss|more|watch)[:!]?|you\s(?:may|might)\salso\s(?:like|be\sinterested\sin)|recommended(?:\sfor\syou)?|most\s(?:read|popular)|trending(?:\snow)?|editor['’]?s['’]?\spicks?|関連記事|leggi\sanche|lesen\ssie\sauch|читайте\sтакже)[\s.:…»>]{0,3}$/i,
    example: 'Related stories',
  },
  {
    reason: 'read-more',
    atMost: 160,
    pattern: /^(?:click\shere\s(?:to|for)\b|(?:more|find\smore|for\smore)\s.{2,80}\shttps?:)/i,
    example: 'Click here to read our guide to the talks',
  },
  {
    reason: 'advertisement',
    atMost: 90,
    pattern:
      /^(?:-\s?)?(?:advert(?:isement)?s?|ads?|ad\sfeature|sponsored(?:\s(?:content|advert|links?|by\s.{2,40}))?|promoted(?:\scontent)?|publicidade?|publicité|anzeige|werbung|pubblicità|реклама|スポンサー(?:ド)?リンク|(?:story|article)\scontinues\sbelow.{0,30}|continue\sreading\sbelow|scroll\sdown\sto\scontinue.{0,20})(?:\s?-)?[.:]?$/i,
    example: 'Story continues below advertisement',
  },
  {
    reason: 'advertisement',
    atMost: 400,
    pattern: /\b(?:affiliate\s(?:commission|links?|partners?)|earn\sa(?:n|\ssmall)?\s(?:affiliate\s)?commission)\b/i,
    example: 'The Courier may earn a commission if you buy something through links in this article.',
  },
  {
    reason: 'picture-credit',
    atMost: 160,
    pattern:
      /^(?:\(?(?:(?:file|ap|afp|reuters|stock|courtesy|main|top|lead|featured)\s)?(?:photo(?:graph)?s?|images?|pictures?|pics?|illustration|video|screenshot|foto|bild|фото)\s?(?:credits?|courtesy|source|copyright|via|by|from|of)?\s?(?:[:/©]|by\s|courtesy\s|credit\s|via\s)|credits?\s?:|getty\simages|ap\sphoto)/i,
    example: 'Photo: Lena Orsk / Velmora Courier',
  },
  {
    reason: 'picture-credit',
    atMost: 90,
    pattern:
      /^[^.!?:"“”]{3,70}\/\s?(?:getty(?:\simages)?|ap|afp|reuters|shutterstock|epa|bloomberg)(?:\s(?:images|photo|file))?(?:\/[\w\s]{2,30})?$/i,
    example: 'Lena Orsk/Getty Images',
  },
  {
    reason: 'picture-caption',
    atMost: 25,
    pattern: /^(?:image|photo|picture|slide|bild|foto)\s\d{1,3}\s(?:of|von|de|di)\s\d{1,3}$/i,
    example: 'Photo 3 of 12',
  },
  {
    reason: 'picture-caption',
    atMost: 350,
    pattern:
      /[([](?:(?:file\s)?photo|image|picture|credit|source|video|ap\sphoto|getty|reuters|afp|courtesy|file\b)[^()[\]]{0,80}[)\]]\.?$|\([^()]{0,60}\/(?:getty(?:\simages)?|ap|afp|reuters)(?:\simages)?(?:\/[^()]{0,30})?\)\.?$|[.\s]©\s?[\p{L}][^.©]{2,60}$/iu,
    example: 'The foreign minister arrives in Talmark (Photo: Lena Orsk)',
  },
  {
    reason: 'sharing',
    atMost: 120,
    pattern:
      /^(?:share(?:\sthis(?:\s(?:article|story|post|page))?)?(?:\s(?:on|via|with|it)\b.{0,40})?|sharing\sis\scaring|(?:print|email|e-mail)\sthis(?:\s\w+)?(?:\sshare.{0,40})?|like\sthis\s\w+\?\sshare.{0,40}|tweet(?:\sthis)?|pin\sit|facebook|twitter|whatsapp|linkedin|telegram|copy\slink|save\sfor\slater|(?:facebook|twitter|whatsapp|google\+?|linkedin|pinterest|reddit|email|print|pint|baixar|telegram|[\s|,])+)[!.:]?$/i,
    example: 'Share this article on Facebook',
  },
  {
    reason: 'newsletter',
    atMost: 300,
    pattern:
      /\b(?:sign\sup|subscribe|signup|register)\b.{0,80}\b(?:newsletters?|inbox|updates|alerts|e-?mails?|briefing)\b|\bnewsletters?\b.{0,80}\b(?:sign\sup|subscribe|inbox)\b|\b(?:delivered|straight|right)\s(?:straight\s|right\s|directly\s)?(?:to|in)\syour\sinbox\b|^(?:subscribe|sign\sup)(?:\s(?:now|here|today|for\sfree))?[.!]?$/i,
    example: 'Sign up for our morning newsletter',
  },
  {
    reason: 'byline',
    atMost: 400,
    pattern:
      /^(?:(?:additional\s|with\s)?(?:reporting|editing|writing)(?:\sand\s(?:writing|editing|reporting))?\sby\s|(?:writing|reporting|editing)\sby\s|with\s(?:files|reporting|additional\sreporting)\sfrom\s)|\bcontributed\s(?:reporting\s)?(?:to\sthis\s(?:report|story|article|piece)|reporting)\b|\b(?:can|may)\sbe\sreached\s(?:at|by|on|via)\b|^(?:write\sto|reach\sthe\s(?:reporters?|authors?)|contact\s(?:the\s)?(?:reporter|author|writer)|e-?mail\s[\p{L}.' -]{3,50}\sat)\s|^follow\s.{2,60}\son\s(?:twitter|facebook|instagram)|^(?:[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{2,20}|@\w{2,30}|(?:www\.)?(?:twitter|x|facebook)\.com\/\w+)$/iu,
    example: 'Additional reporting by Tomas Brill in Port Sel',
  },
  {
    reason: 'comments',
    atMost: 100,
    pattern:
      /^(?:\d{1,6}\s)?comments?(?:\s\(?\d{0,6}\)?)?[:.]?$|^(?:leave\sa\s(?:reply|comment)|post\sa\scomment|add\sa\scomment|join\sthe\s(?:conversation|discussion)|(?:view|show|see|read)\s(?:all\s)?(?:the\s)?comments?|tell\sus\swhat\syou\sthink)\b|^comments\sare\sclosed/i,
    example: '14 comments',
  },
  {
    reason: 'cookie-banner',
    atMost: 700,
    pattern:
      /\bcookies?\b.{0,200}\b(?:consent|accept|agree|privacy|polic(?:y|ies)|browser|website|experience|preferences)\b|\b(?:consent|accept|agree|privacy|website|site|we\suse)\b.{0,200}\bcookies\b/i,
    example: 'We use cookies to improve your experience on this website.',
  },
  {
    reason: 'metadata',
    atMost: 160,
    pattern:
      /^(?:(?:last\s|first\s)?(?:updated|published|posted|modified)(?:\s(?:on|at))?:?\s(?:\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b.{0,12}\d)|(?:tags?|topics?|filed\sunder|categor(?:y|ies)|labels?|keywords?|タグ)\s?:|(?:sources?|via|quelle|fuente|fonte)\s?:\s)/i,
    example: 'Last updated on 3 April 2031 at 09:05',
  },
  {
    reason: 'boilerplate',
    atMost: 300,
    pattern:
      /\b(?:enable|turn\son|activate)\sjavascript\b|\bjavascript\sis\s(?:disabled|required|turned\soff)\b|^(?:access\sdenied|page\snot\sfound|loading(?:\scontent|\.{1,3})?$)|\b(?:update|upgrade)\s(?:to\sa\smodern|your)\sbrowser\b|\bbrowser\sis\s(?:out\sof\sdate|not\ssupported)\b/i,
    example: 'Please enable JavaScript to see this page.',
  },
  {
    reason: 'boilerplate',
    atMost: 500,
    pattern:
      /^(?:©|copyright\s(?:©|ⓒ|@|\d{4})|\(c\)\s\d{4})|\ball\srights\sreserved\b|\bmay\snot\sbe\s(?:published|reproduced|reprinted|republished),?\s(?:broadcast|distributed|in\swhole)|^(?:(?:got|have)\sa\s(?:news\s)?tip\b|skip\sto\s(?:main\s)?content|view\sall(?:\s\(\d{1,5}\))?$|close$|text\ssize$|back\sto\stop$)/i,
    example: '© 2031 Velmora Courier. All rights reserved.',
  },
];

/** The first row whose wording the line has, or `null`. */
export function reasonOfWording(text: string): RemovalReason | null {
  return FURNITURE_PHRASES.find(({ atMost, pattern }) => text.length <= atMost && pattern.test(text))?.reason ?? null;
}
