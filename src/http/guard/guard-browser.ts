/** What every browser is told to allow: the page's own files and nothing else. */
import { secureHeaders } from 'hono/secure-headers';

const OWN = ["'self'"];
const NONE = ["'none'"];

/** An answer that says something stricter of itself keeps it. */
export const guardBrowser = () =>
  secureHeaders({
    contentSecurityPolicy: {
      ...{ defaultSrc: NONE, scriptSrc: OWN, styleSrc: OWN, imgSrc: ["'self'", 'data:'], connectSrc: OWN, fontSrc: OWN },
      ...{ baseUri: NONE, formAction: OWN, frameAncestors: NONE },
    },
    ...{ referrerPolicy: 'no-referrer', crossOriginOpenerPolicy: 'same-origin', crossOriginResourcePolicy: 'same-origin' },
    xFrameOptions: 'DENY',
    strictTransportSecurity: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    overwrite: false,
  });
