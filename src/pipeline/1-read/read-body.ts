/** What the reader of one kind (page, text, PDF) gives: an article before its dateline and byline are looked for, which is the same in every kind. */
import type { Article } from '../../model/report.js';

/** `title`, `author`, `published`, `language`: as the source itself tells them; `null` where it does not. */
export type ReadBody = Omit<Article, 'dateline' | 'byline'>;
