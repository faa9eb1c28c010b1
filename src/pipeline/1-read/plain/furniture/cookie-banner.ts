/** The banner that asks to accept cookies, and its buttons. */
import { wording } from './furniture-rule.js';

export const cookieBanner = wording(
  'cookie-banner',
  700,
  // We use cookies to improve your visit. · This website uses cookies. · By continuing to browse you agree to our use of cookies.
  /^(?:we(?: and our (?:\d+ )?partners)?|this (?:web ?)?site|our (?:web ?)?sites?|by (?:using|continuing|clicking)|like most websites|to give you)\b[^“”"]*\bcookies?\b[^“”"]*$/i,
  /^(?:accept|reject|allow|decline|manage|customi[sz]e)(?: all| only necessary| necessary| essential)?(?: cookies)?(?: (?:and close|preferences|settings|choices))?$/i,
  /^(?:cookies?|privacy|consent) (?:policy|settings|preferences|notice|choices|consent)$/i,
);
