/** The names that stand in a run of text. */
import type { Span } from '../../model/span.js';
import { within } from '../../text/spans.js';
import type { Cast, Mention } from './cast.js';

/** Those that stand whole in it, in order. */
export const mentionsIn = ({ mentions }: Cast, span: Span): readonly Mention[] => within(mentions, span);
