/** Where a text names a poll or survey: "a new poll by the University of Sarrow", "the latest Courier/Lantern Wire survey". */
import type { Span } from '../../../model/span.js';

export interface Poll {
  readonly span: Span;
  readonly name: string;
  /** Names who made it; "the poll" and "another survey" do not. */
  readonly isNamed: boolean;
}

const HEAD =
  /(?<![\w-])(?:polls?|surveys?)(?![\w-])(?: data| results)?(?! (?:workers?|numbers|station|opened?|closed?|tax|watch))/gi;
/** The words before the head that belong to its phrase, back to an article. */
const BEFORE =
  /(?:(?:(?<![\w’'])(?:an?|the|another|one|this|that|its)\s)?(?:(?:[A-Z\d][\w.’'&/–-]*|new|recent|latest|national|statewide|online|exit|public|separate|earlier|weekly|daily|nationwide|opinion|fresh|different|last|first)\s(?:of\s|the\s)?){0,8})$/;
const BEHIND =
  /^ (?:(?:conducted |published |released |commissioned )?(?:by|from) (?:the |an? )?[A-Z][\w.’'&/–-]*(?: (?:(?:of|for|and|the|on) )*[A-Z][\w.’'&/–-]*){0,6}|of [\w-]+(?: [\w-]+){0,3})/;
const STOP =
  / (?:found|finds|shows?|showed|said|says|that|and|which|had|has|have|put|puts|gave|gives|suggests?|suggested|on|in|last|this|who|was|were|is|are)\b.*$/;

/** Text before and behind the head that is looked at, in UTF-16 code units. */
const NEAR = 90;

export function pollsIn(text: string): readonly Poll[] {
  return Array.from(text.matchAll(HEAD), ({ index, 0: head }) => {
    const before = BEFORE.exec(text.slice(Math.max(0, index - NEAR), index))?.[0] ?? '';
    const end = index + head.length;
    const behind = (BEHIND.exec(text.slice(end, end + NEAR))?.[0] ?? '').replace(STOP, '').trimEnd();
    const span: Span = [index - before.length, end + behind.length];
    const name = text.slice(...span).replace(/\s+/g, ' ');
    return {
      span,
      name,
      isNamed:
        /exit/i.test(name) ||
        /[A-Z]/.test(name.replace(/^\S+/, '').replace(/(?:polls?|surveys?).*/i, '')) ||
        / (?:by|from) .*[A-Z]/.test(name),
    };
  });
}
