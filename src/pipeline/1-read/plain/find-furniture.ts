/** What in a page that was pasted whole is no part of the report: the rules, in the order in which they are asked. */
import type { RemovalReason } from '../../../model/report.js';
import { advertisement } from './furniture/advertisement.js';
import { boilerplate } from './furniture/boilerplate.js';
import { commentForm } from './furniture/comment-form.js';
import { contributors } from './furniture/contributors.js';
import { cookieBanner } from './furniture/cookie-banner.js';
import type { FurnitureRule } from './furniture/furniture-rule.js';
import { metadata } from './furniture/metadata.js';
import { navigation } from './furniture/navigation.js';
import { newsletter } from './furniture/newsletter.js';
import { pictureCaption } from './furniture/picture-caption.js';
import { pictureCredit } from './furniture/picture-credit.js';
import { readMore } from './furniture/read-more.js';
import { relatedLinks } from './furniture/related-links.js';
import { sharing } from './furniture/sharing.js';
import type { Unit } from './unit.js';

const RULES: readonly FurnitureRule[] = [
  commentForm,
  relatedLinks,
  readMore,
  pictureCaption,
  pictureCredit,
  sharing,
  newsletter,
  cookieBanner,
  advertisement,
  navigation,
  contributors,
  metadata,
  boilerplate,
];

/** One entry a piece: why it is taken out, or `null` for the report's own words. */
export function findFurniture(units: readonly Unit[]): readonly (RemovalReason | null)[] {
  const reasons: (RemovalReason | null)[] = [];
  while (reasons.length < units.length) {
    const [reason, length] = judge(units, reasons.length);
    for (let i = 0; i < length; i += 1) reasons.push(reason);
  }
  return reasons;
}

function judge(units: readonly Unit[], at: number): readonly [RemovalReason | null, number] {
  for (const { reason, finds } of RULES) {
    const length = finds(units, at);
    if (length > 0) return [reason, length];
  }
  return [null, 1];
}
