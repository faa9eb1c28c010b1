/**
 * Whether the name of an organisation is that of a part of a state.
 *   Kestrian Foreign Ministry, Supreme Court, House of Delegates, Central Bank of Norvania, Board of Elections
 *   not: Lantern Wire, Ministry of Sound Records, Parliament Hill Brewery
 */

const PART =
  /\b(?:Ministry|Ministries|Government|Parliament|Parliamentary|Senate|Congress|House of (?:Representatives|Commons|Lords|Delegates)|National Assembly|State Assembly|General Assembly|Legislature|Cabinet|Embassy|Consulate|Supreme Court|High Court|(?:District|Circuit|Constitutional|County|Federal|Appeals?) Court|Court of|Central Bank|Federal Reserve|Bank of (?!America)\p{Lu}\p{L}+|Reserve Bank|Board of Elections?|Elections? (?:Board|Commission)|Electoral Commission|Border (?:Guard|Patrol)|Coast Guard|Armed Forces|Army|Navy|Air Force|National Guard|General Staff|Security Council|State Council|Chancellery|Presidency|Presidential (?:Office|Administration)|(?:Prime Minister|President|Governor|Mayor|Attorney General)['’]s Office|Bureau of|Department of|(?:State|Justice|Treasury|Labor|Commerce|Defense|Energy|Interior|Education|Agriculture|Transportation|Homeland Security) Department|Geological Survey|(?:House|Senate) .{0,40}Committee|City Council|County Commission|State Department|Treasury|Politburo|Secret Service|Customs|Inland Revenue)\b/iu;
const COMPANY =
  /\b(?:Inc|Corp|Ltd|LLC|Records|Brewery|Magazine|Holdings|University|Institute|Group|Foundation|Association|Union)\b/u;
/** Agencies that are known by their letters. */
const LETTERS =
  /^(?:FBI|CIA|NSA|DOJ|DHS|EPA|FEMA|FCC|FTC|SEC|IRS|FDA|CDC|ICE|TSA|NASA|GAO|CBO|FEC|DEA|ATF|FSB|SVR|GRU|SBU|HUR|MI5|MI6|GCHQ|MoD|MFA|BND)$/;

export const isGovernment = (shown: string): boolean =>
  LETTERS.test(shown.replaceAll('.', '')) || (PART.test(shown) && !COMPANY.test(shown));
