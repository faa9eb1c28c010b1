/** What stands around a name and says who it is: titles before, appositions and brackets behind. */
import type { Span } from '../../../../model/span.js';
import { lower, wordsIn } from '../word.js';
import { HE, SHE } from './role-words.js';

export type Gender = 'he' | 'she' | null;

export interface About {
  /** In the words of the text, without article or possessor: "foreign minister". */
  readonly roles: readonly string[];
  /** The words that may tell its side, possessor and all: "Kestria’s foreign minister". */
  readonly phrases: readonly RolePhrase[];
  readonly gender: Gender;
}

export const NOTHING: About = { roles: [], phrases: [], gender: null };

/** A phrase found beside a name: all of it, and the part of it that is a role (`null`: "Mr"). */
export interface RolePhrase {
  readonly rule: 'title' | 'apposition' | 'bracket' | 'belonging';
  readonly phrase: Span;
  readonly role: Span | null;
}

export function aboutOf(text: string, phrases: readonly (RolePhrase | null)[]): About {
  const found = phrases.filter(phrase => phrase !== null);
  if (found.length === 0) return NOTHING;
  const roles = found.flatMap(({ role }) => (role ? [text.slice(...role).replace(/\s+/g, ' ')] : []));
  return { roles: [...new Set(roles)], phrases: found, gender: genderOf(text, found) };
}

/** "spokeswoman" says she; "his wife" says she; "the king’s sister" says what its last such word does. */
function genderOf(text: string, found: readonly RolePhrase[]): Gender {
  for (const { phrase } of found) {
    const head = wordsIn(text, phrase)
      .map(({ text: word }) => lower(word))
      .find(word => SHE.has(word) || HE.has(word));
    if (head) return SHE.has(head) ? 'she' : 'he';
  }
  return null;
}
