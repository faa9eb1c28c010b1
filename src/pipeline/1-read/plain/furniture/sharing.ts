/** Bars of buttons that share a page: "Share on Facebook Tweet", "Facebook Twitter WhatsApp Email", "Follow us on Telegram". */
import type { FurnitureRule } from './furniture-rule.js';

const STRONG =
  /^(?:share|shares|tweet|facebook|twitter|whatsapp|telegram|linkedin|reddit|pinterest|messenger|viber|vkontakte|flipboard|bluesky|mastodon|threads)$/;
const WEAK =
  /^(?:on|via|to|this|the|with|article|story|page|post|by|x|email|e-mail|mail|print|copy|link|url|save|bookmark|pin|it|send|or|and|a|friend|comments?|like|0|opens|in|new|window|google\+?|instagram|youtube|\d{1,5}k?)$/;
const LONGEST = 160;

export const sharing: FurnitureRule = {
  reason: 'sharing',
  finds: (units, at) => (isBar(units[at]?.text ?? '') ? 1 : 0),
};

function isBar(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (/^(?:follow|find|like|join) us on \S[^.!?]*[.!]?$/i.test(text) || /^(?:copy|get) link$/i.test(text)) return true;
  const words = text.toLowerCase().match(/[\p{L}\d+-]+/gu) ?? [];
  const strong = words.filter(word => STRONG.test(word)).length;
  return strong > 0 && words.every(word => STRONG.test(word) || WEAK.test(word)) && (strong > 1 || startsAsButton(text));
}

/** One name alone, "Twitter.", may be the source of a quotation; a button has no full stop. */
function startsAsButton(text: string): boolean {
  return /^(?:share|tweet|facebook|twitter|whatsapp|telegram|linkedin)\b/i.test(text) && !/[.!?:]$/.test(text);
}
