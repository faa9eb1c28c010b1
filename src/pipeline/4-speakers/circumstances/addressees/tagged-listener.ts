/** What the tagger marks as an addressee. */
import { taggedAround } from '../tagged-around.js';
import type { ListenerProposer } from './listener.js';

export const taggedListener: ListenerProposer = (place, context) =>
  taggedAround('addressee', place, context).map(({ span, score }) => ({ span, rule: 'tagger', score }));
