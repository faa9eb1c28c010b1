import { expect, test } from 'vitest';
import { findFurniture } from './find-furniture.js';
import { unitsOf } from './unit.js';

/** One reason a piece; "-" for the report's own words. */
const reasons = (text: string) => findFurniture(unitsOf(text)).map(reason => reason ?? '-');

test.each<[string, string]>([
  ['picture-credit', 'Photo: Anna Loew/Norvan Press'],
  ['picture-credit', 'Photo by Anna Loew/Norvan Press'],
  ['picture-credit', 'Image courtesy of the Talmark Museum'],
  ['picture-credit', '(Image: Norvan Press)'],
  ['picture-credit', 'Anna Loew/Getty Images'],
  ['picture-credit', 'Getty Images'],
  ['picture-credit', 'FILE PHOTO'],
  ['picture-caption', 'FILE PHOTO: President Osk arrives in Talmark, April 3, 2031. NORVAN PRESS/Anna Loew'],
  ['picture-caption', 'President Osk arrives in Talmark on Monday. (Photo: Anna Loew)'],
  ['read-more', 'Read more: Talmark opens a second crossing'],
  ['read-more', 'READ ALSO Talmark opens a second crossing'],
  ['read-more', 'See also – Who is General Marr?'],
  ['read-more', 'Read more »'],
  ['read-more', 'WATCH: Envoys leave the talks'],
  ['read-more', 'Click here to read the full statement'],
  ['sharing', 'Share on Facebook Tweet'],
  ['sharing', 'Facebook Twitter WhatsApp Email'],
  ['sharing', 'Share this article'],
  ['sharing', 'Follow us on Telegram'],
  ['newsletter', 'Sign up for our morning newsletter'],
  ['newsletter', 'Subscribe to our newsletter and never miss a story from the lake.'],
  ['newsletter', 'Already a subscriber? Log in'],
  ['cookie-banner', 'We use cookies to improve your visit. You can change your choice at any time.'],
  ['cookie-banner', 'Accept all cookies'],
  ['advertisement', 'Advertisement'],
  ['advertisement', '- ADVERTISEMENT -'],
  ['advertisement', 'Story continues below advertisement'],
  ['navigation', 'Home | World | Politics'],
  ['navigation', 'Home > World > Envoys meet at the lake in Talmark'],
  ['navigation', 'Skip to main content'],
  ['byline', 'Reporting by Jane Orlo in Talmark; editing by Tom Vess'],
  ['byline', '(Additional reporting by Jane Orlo)'],
  ['byline', 'Jane Orlo contributed to this report.'],
  ['metadata', 'Last updated on 4 April 2031 at 10:05'],
  ['metadata', 'PUBLISHED:22:07 GMT, 7 July 2031'],
  ['metadata', '4 min read'],
  ['metadata', 'Tags: border, talks, Norvania'],
  ['boilerplate', '© 2031 Velmora Courier. All rights reserved.'],
  ['boilerplate', 'This material may not be published, broadcast, rewritten or redistributed.'],
])('%s: %s', (reason, text) => {
  expect(reasons(text)).toEqual([reason]);
});

test.each([
  'He said he had read more: three books on the lake.',
  'Read more books, the minister said.',
  'See also the annex to this statement.',
  'Photo of the lake in hand, the general left.',
  'The photo by Anna Loew shows the lake.',
  'Share prices in Talmark fell on Monday.',
  'Twitter.',
  'Sign up now, the general told the young men.',
  '“Subscribe to our newsletter,” the envoy told the guests.',
  'The ministry uses cookies on its website, the envoy said.',
  'Advertisement spending in Kestria fell.',
  'Updated plans for the crossing are due in May.',
  'Kestria | Norvania | 2031',
  'Tags were found on 3 of the mines.',
  'Copyright law in Kestria is strict.',
  'Home is where the general wants to be, he said.',
  'Comments made by General Marr angered Norvania.',
  'Most read the statement as a threat.',
  'Related talks went on in Port Sel.',
])('the report’s own words: %s', text => {
  expect(reasons(text)).toEqual(['-']);
});

const PROSE = 'The envoys of Kestria and Norvania met on Monday at the lake, the ministry said.';

test.each<[string, string, string[]]>([
  [
    'the comment form and all below it',
    `${PROSE}\n\n2 Comments\n\nAda\n${PROSE}\n\nLeave a Reply\nYour email address will not be published. Required fields are marked *\nName * Email * Website\nPost Comment\nPowered by Quill`,
    ['-', ...Array(8).fill('comment-form')],
  ],
  ['a link to the form above the story', `Leave a comment\n\n${PROSE}`, ['comment-form', '-']],
  ['a heading “Comments” of the report', `${PROSE}\n\nComments\n\n${PROSE}`, ['-', '-', '-']],
  [
    'related titles up to the prose',
    `${PROSE}\n\nRelated articles\nTalmark opens a second crossing\nWho is General Marr?\n\n${PROSE}`,
    ['-', 'related-links', 'related-links', 'related-links', '-'],
  ],
  [
    'a heading after the titles stays',
    `Most read\n\nTalmark opens a crossing\n\nWho is General Marr?\n\nWhat comes next\n\n${PROSE}`,
    ['related-links', 'related-links', 'related-links', '-', '-'],
  ],
  ['“More on …” over prose is a heading', `More on the talks\n\n${PROSE}`, ['-', '-']],
  ['a menu of lines', `Home\nWorld\nPolitics\nLake life\nSport\n\n${PROSE}`, [...Array(5).fill('navigation'), '-']],
  ['names under each other', `Ada Quill\nJane Orlo\nTom Vess\nOla Tane\n\n${PROSE}`, ['-', '-', '-', '-', '-']],
])('%s', (_name, text, expected) => {
  expect(reasons(text)).toEqual(expected);
});
