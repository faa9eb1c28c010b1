/**
 * In an official account of a call or a meeting that call or meeting is no medium: it is what the account is about. "In a statement", "on X" stay.
 */
import { absent } from '../../../../model/evidence.js';
import type { Context } from '../../context.js';
import type { Media, Medium } from './medium.js';

const CONVERSATION =
  /\b(?:calls?|conversations?|conferences?|meetings?|talks?|negotiations?|consultations?|discussions?|visits?|summits?|(?:tele)?phone|session|phone|side ?lines|video ?(?:conference|link))\b/i;

export function withoutConversation(media: Media, { text }: Context): Media {
  const isConversation = ({ spans }: Medium): boolean => spans.some(span => CONVERSATION.test(text.slice(...span)));
  const none: Medium = { spans: [], evidence: absent('own-conversation') };
  return new Map([...media].map(([id, medium]) => [id, isConversation(medium) ? none : medium]));
}
