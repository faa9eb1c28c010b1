/** What comparing two actors gives. */
import type { Portrait } from './portrait.js';

export type Verdict =
  /** They fit: the higher the rank the more speaks for it. `sure`: whoever else there is; otherwise only where nobody else fits as well. */
  | { readonly is: 'same'; readonly rank: number; readonly sure: boolean; readonly rule: string; readonly reason: string }
  /** Of one name, and nothing says that they are the same, or something that they are not. `rival`: it may be either all the same. */
  | { readonly is: 'alike'; readonly rival: boolean };

/** `null`: the rule has nothing to say. */
export type Rule = (a: Portrait, b: Portrait) => Verdict | null;

export const TWO: Verdict = { is: 'alike', rival: false };
export const OPEN: Verdict = { is: 'alike', rival: true };
