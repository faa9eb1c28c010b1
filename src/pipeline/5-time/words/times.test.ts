/** What is a time and what is not, in texts dated Wednesday, 12 March 2031. */
import { describe, expect, test } from 'vitest';
import { timesIn } from '../../../../test/support/time-text.js';

type Case = [text: string, ...times: string[]];

function cases(name: string, table: readonly Case[]): void {
  describe(name, () => {
    test.each(table.map(([text, ...times]) => [text, times] as const))('%s', (text, times) => {
      expect(timesIn(text)).toEqual(times);
    });
  });
}

cases('written dates', [
  ['The envoys met on 4 March.', '4 March = 2031-03-04'],
  ['The envoys met on March 4th.', 'March 4th = 2031-03-04'],
  ['The envoys met on Mar. 4, 2030.', 'Mar. 4, 2030 = 2030-03-04'],
  ['The envoys met on Sept. 11.', 'Sept. 11 = 2030-09-11'],
  ['The line opened on the 2nd of May, 1988.', '2nd of May, 1988 = 1988-05-02'],
  ['It was signed on the second of May.', 'second of May = 2030-05-02'],
  ['The note is dated 2031-03-04.', '2031-03-04 = 2031-03-04'],
  ['The note is dated 2031-03-04T14:30:00+02:00.', '2031-03-04T14:30:00+02:00 = 2031-03-04T14:30:00+02:00'],
  ['The note is dated 04.03.2031.', '04.03.2031 = 2031-03-04'],
  ['The note is dated 03/31/2030.', '03/31/2030 = 2030-03-31'],
  ['The note is dated 31/03/2030.', '31/03/2030 = 2030-03-31'],
  ['The note is dated 04/04/2030.', '04/04/2030 = 2030-04-04'],
  ['The note is dated 03/04/2030.', '03/04/2030 = ? (unclear)'],
  ['One note is dated 31/03/2030, one 03/04/2030.', '31/03/2030 = 2030-03-31', '03/04/2030 = 2030-04-03'],
  ['They met on 15 December last year.', '15 December last year = 2030-12-15'],
  ['They met on 3 and 5 March.', '5 March = 2031-03-05'],
  ['The accords of January 11 and November 26, 2029 stand.', 'January 11 = 2029-01-11', 'November 26, 2029 = 2029-11-26'],
  ['The vote of 15 March 12 councils will watch.', '15 March = 2031-03-15'],
  ['Support fell on March 3 to 46 percent.', 'March 3 = 2031-03-03'],
  ['See Article 5 March refused to sign.'],
  ['The bill came to $5 March paid.'],
  ['He quoted Hosea 8:12 and won 21:14.'],
  ['Section 12.03 of version 1.2.31 applies.'],
  ['The March 12 Movement grew.'],
]);

cases('dates that are none', [
  ['They will meet on 30 February.', '30 February = ? (no-such-date)'],
  ['They met on April 31, 2030.', 'April 31, 2030 = ? (no-such-date)'],
  ['They met on 29 February 2031.', '29 February 2031 = ? (no-such-date)'],
  ['They met on 29 February last year.', '29 February last year = ? (no-such-date)'],
  ['They met on 29 February.', '29 February = 2028-02-29'],
  ['The note is dated 31.02.2031.', '31.02.2031 = ? (no-such-date)'],
  ['They met on Wednesday, 12 March 2031.', 'Wednesday, 12 March 2031 = 2031-03-12'],
  ['They met on Monday, 12 March 2031.', 'Monday, 12 March 2031 = 2031-03-12 (contradicts)'],
  ['They met on Tuesday, 12 March.', 'Tuesday, 12 March = 2030-03-12'],
]);

cases('ranges', [
  ['It rained between 3 and 5 March.', '3 and 5 March = 2031-03-03/2031-03-05'],
  ['It rained from 3 to 5 March.', '3 to 5 March = 2031-03-03/2031-03-05'],
  ['It rained on March 3–5.', 'March 3–5 = 2031-03-03/2031-03-05'],
  ['It rained on 3-5 March 2030.', '3-5 March 2030 = 2030-03-03/2030-03-05'],
  ['It rained between March 3 and 5.', 'March 3 and 5 = 2031-03-03/2031-03-05'],
  ['It rained from 28 February to 2 March.', '28 February to 2 March = 2031-02-28/2031-03-02'],
  ['It rained from 30 December to 2 January 2030.', '30 December to 2 January 2030 = 2029-12-30/2030-01-02'],
  ['The fair ran from Monday to Friday last week.', 'Monday to Friday last week = 2031-03-03/2031-03-07'],
  ['They polled Thursday through Monday.', 'Thursday through Monday = 2031-03-06/2031-03-10'],
  ['They polled from May 13, 2030 through May 16.', 'May 13, 2030 through May 16 = 2030-05-13/2030-05-16'],
  ['He served from 1985 to 1991.', '1985 to 1991 = 1985/1991'],
  ['Between 2001 and 2007 the line was shut.', '2001 and 2007 = 2001/2007'],
  ['It grew in 2010–2013.', '2010–2013 = 2010/2013'],
  ['The season of 2015-16 was dry.', '2015-16 = 2015/2016'],
  ['The October-to-December quarter was dry.', 'October-to-December = 2030-10/2030-12'],
  ['They moved the vote from Monday to Friday.', 'Monday = 2031-03-10', 'Friday = 2031-03-07'],
]);

cases('weekdays', [
  ['The council met on Friday.', 'Friday = 2031-03-07'],
  ['The council met on Wednesday.', 'Wednesday = 2031-03-12'],
  ['The council will meet on Friday.', 'Friday = 2031-03-14'],
  ['On Friday, the council will meet.', 'Friday = 2031-03-14'],
  ['The vote is scheduled for Friday.', 'Friday = 2031-03-14'],
  ['The council met last Friday.', 'last Friday = 2031-03-07'],
  ['The council met last Wednesday.', 'last Wednesday = 2031-03-05'],
  ['The council meets next Friday.', 'next Friday = 2031-03-21'],
  ['The council will meet this Friday.', 'this Friday = 2031-03-14'],
  ['The council met this past Friday.', 'this past Friday = 2031-03-07'],
  ['It was late Friday evening.', 'late Friday evening = 2031-03-07'],
  ['It was Friday of last week.', 'Friday of last week = 2031-03-07'],
  ['Monday’s vote was close.', 'Monday = 2031-03-10'],
  ['Who spoke at Friday’s vote?', 'Friday = 2031-03-14'],
  ['A poll released on Friday shows that talks go on.', 'Friday = 2031-03-07'],
  ['They met on 3 March and again the following Friday.', '3 March = 2031-03-03', 'the following Friday = 2031-03-07'],
  ['It meets on Fridays.'],
  ['The Sunday Times wrote so.'],
  ['He spoke on “Lantern News Sunday”.'],
  ['Shops opened on Black Friday.'],
  ['She watched Monday Night Chess.'],
  ['He hosts a Sunday talk show.'],
]);

cases('the verb of what is said, not that of saying', [
  ['Brenn said the vote in April would go ahead.', 'April = 2031-04'],
  ['Brenn said a summit on April 3 would go ahead as planned.', 'April 3 = 2031-04-03'],
  ['Koll said the talks on Friday would go on.', 'Friday = 2031-03-14'],
  ['Koll said a meeting on Monday would settle it.', 'Monday = 2031-03-17'],
  ['Koll said the talks on Friday in Lerna would go on.', 'Friday = 2031-03-14'],
  ['Koll told the council the vote on Friday would go ahead.', 'Friday = 2031-03-14'],
  ['Koll told reporters that a vote on Friday in Lerna would go ahead.', 'Friday = 2031-03-14'],
  ['Koll said the talks on Friday were short.', 'Friday = 2031-03-07'],
  ['Koll said the talks on Friday are due to go on.', 'Friday = 2031-03-14'],
  ['Koll told reporters on Friday ahead of the vote to wait.', 'Friday = 2031-03-07'],
  ['Koll announced the accord on Friday ahead of the vote.', 'Friday = 2031-03-07'],
  ['Koll announced the accord on Friday in a hall he will leave.', 'Friday = 2031-03-07'],
  ['Koll said on Friday that the talks would go on.', 'Friday = 2031-03-07'],
  ['Koll said Friday the talks would go on.', 'Friday = 2031-03-07'],
  ['Koll told the council on Friday the vote would go ahead.', 'Friday = 2031-03-07'],
  ['Koll said in a statement on Friday the vote will go ahead.', 'Friday = 2031-03-07'],
  ['The plan that Koll announced on Friday will cost more.', 'Friday = 2031-03-07'],
  ['Koll announced the accord on Friday and will sign it.', 'Friday = 2031-03-07'],
]);

cases('days counted from the report', [
  ['They spoke today.', 'today = 2031-03-12'],
  ['They spoke earlier today.', 'earlier today = 2031-03-12'],
  ['They spoke yesterday evening.', 'yesterday evening = 2031-03-11'],
  ['They spoke last night.', 'last night = 2031-03-11'],
  ['They will speak tomorrow.', 'tomorrow = 2031-03-13'],
  ['They spoke the day before yesterday.', 'the day before yesterday = 2031-03-10'],
  ['They spoke three days ago.', 'three days ago = 2031-03-09'],
  ['They spoke two weeks ago.', 'two weeks ago = 2031-02-24/2031-03-02'],
  ['They spoke six months ago.', 'six months ago = 2030-09'],
  ['They spoke twenty-four years ago.', 'twenty-four years ago = 2007'],
  ['They spoke 48 hours ago.', '48 hours ago = 2031-03-10'],
  ['They spoke 36 hours ago.', '36 hours ago = ? (unclear)'],
  ['They will speak a week from now.', 'a week from now = 2031-03-17/2031-03-23'],
  ['They will speak in two months’ time.', 'in two months = 2031-05'],
  ['They spoke a few weeks ago.', 'a few weeks ago = ? (unclear)'],
  ['They spoke more than 30 years ago.', 'more than 30 years ago = ? (unclear)'],
  ['They spoke two decades ago.', 'two decades ago = ? (unclear)'],
  ['They spoke for 45 minutes, after a 40-minute call.'],
  ['The talks took three days.'],
  ['They hope for a brighter tomorrow.'],
  ['The leaders of tomorrow learn the rules of yesterday.'],
  ['He reads “Kestria Today” and listens to the Today programme.'],
]);

cases('weeks, months and years counted from the report', [
  ['They met last week.', 'last week = 2031-03-03/2031-03-09'],
  ['They meet next month.', 'next month = 2031-04'],
  ['They met last year.', 'last year = 2030'],
  ['They met earlier this week.', 'earlier this week = 2031-03-10/2031-03-12'],
  ['They met earlier this month.', 'earlier this month = 2031-03-01/2031-03-12'],
  ['They met earlier this year.', 'earlier this year = 2031-01/2031-03'],
  ['They will meet later this year.', 'later this year = 2031-03/2031-12'],
  ['They met over the weekend.', 'the weekend = 2031-03-08/2031-03-09'],
  ['They met over the past three days.', 'the past three days = 2031-03-09/2031-03-12'],
  ['They met often in the last two years.', 'the last two years = 2029/2031'],
  ['Prices rose over the past year.', 'the past year = 2030-03/2031-03'],
  ['Prices will rise in the next six months.', 'the next six months = 2031-03/2031-09'],
  ['Prices rose in recent weeks.', 'recent weeks = ? (unclear)'],
  ['It opened last summer.', 'last summer = 2030/2031'],
  ['His last year in office was quiet.'],
  ['It costs a lot each year, month by month.'],
]);

cases('counted from the time told last', [
  ['They met on 3 March and parted the day before.', '3 March = 2031-03-03', 'the day before = 2031-03-02'],
  ['They met on 3 March. The following day it rained.', '3 March = 2031-03-03', 'The following day = 2031-03-04'],
  ['They met on 3 March. A week later it rained.', '3 March = 2031-03-03', 'A week later = 2031-03-10/2031-03-16'],
  ['He left in 2013. Four years later he was back.', '2013 = 2013', 'Four years later = 2017'],
  ['He left in May 2030. The next month he was back.', 'May 2030 = 2030-05', 'The next month = 2030-06'],
  [
    'They met on 3 March at 14:30. Three hours later it rained.',
    '3 March at 14:30 = 2031-03-03T14:30:00',
    'Three hours later = 2031-03-03T17:30:00',
  ],
  ['They met on 3 March. Later that day it rained.', '3 March = 2031-03-03', 'Later that day = 2031-03-03'],
  ['The vote will be on 5 April. A day earlier, she was ill.', '5 April = 2031-04-05', 'A day earlier = ? (no-reference)'],
  ['The previous day it had rained.', 'The previous day = ? (no-reference)'],
  ['He left in 2013. The next day he was back.', '2013 = 2013', 'The next day = ? (no-reference)'],
  ['She was ill the day before the vote, two days after she left.'],
]);

cases('months', [
  ['The line opened in March.', 'March = 2031-03'],
  ['The line opened in October.', 'October = 2030-10'],
  ['The line will open in October.', 'October = 2031-10'],
  ['The line could be opened in February.', 'February = 2032-02'],
  ['It opened in early March 2029.', 'early March 2029 = 2029-03'],
  ['It opened in June of last year.', 'June of last year = 2030-06'],
  ['It opened last June.', 'last June = 2030-06'],
  ['It will open next June.', 'next June = 2031-06'],
  ['It opened after its May meeting.', 'May = 2030-05'],
  ['The November vote was close.', 'November = 2030-11'],
  ['It may march on; they may open it.'],
  ['May said so, and April Lund agreed with August Brenn.'],
  ['Operation March began, and a march on the capital.'],
  ['Theresa May spoke. By May, all was said.'],
  ['Theresa May left in May.', 'May = 2030-05'],
]);

cases('years and longer', [
  ['It opened in 2029.', '2029 = 2029'],
  ['The 2029 accord holds.', '2029 = 2029'],
  ['By late 2029 it was open.', 'late 2029 = 2029'],
  ['The line was shut in the 1990s.', '1990s = 1990/1999'],
  ['The line was shut in the late ’80s.', 'late ’80s = 1980/1989'],
  ['The line was shut in the nineties.', 'nineties = 1990/1999'],
  ['It is a law of the 19th century.', '19th century = 1801/1900'],
  ['Sales rose in the second quarter of 2030.', 'the second quarter of 2030 = 2030-04/2030-06'],
  ['Sales rose in the last three months of 2030.', 'the last three months of 2030 = 2030-10/2030-12'],
  ['Sales rose in the first half of last year.', 'the first half of last year = 2030-01/2030-06'],
  ['It opened in the spring of 2029.', 'the spring of 2029 = 2029'],
  ['Resolution 2202 (2015) stands.', '2015 = 2015'],
  ['Some 2000 people came, 1500 soldiers among them.'],
  ['He paid $2015 and $1,999 for flight 1984.'],
  ['The “Harbour Agenda 2035” is a plan.'],
  ['Those in their 20s and 60s came.'],
  ['A poll of 2047 registered voters was held.'],
]);

cases('times of day', [
  ['The call began at 14:30 local time on Monday.', '14:30 local time on Monday = 2031-03-10T14:30:00'],
  ['The call began at 2:30 p.m. GMT on Monday.', '2:30 p.m. GMT on Monday = 2031-03-10T14:30:00Z'],
  ['The call began on Monday at 14:30 Moscow time.', 'Monday at 14:30 Moscow time = 2031-03-10T14:30:00+03:00'],
  ['The call began at 10 a.m. ET on 4 March.', '10 a.m. ET on 4 March = 2031-03-04T10:00:00-05:00'],
  ['The call began at 10 a.m. ET on 4 July 2030.', '10 a.m. ET on 4 July 2030 = 2030-07-04T10:00:00-04:00'],
  ['The call began at 14:30 (UTC+2) on Monday.', '14:30 (UTC+2) on Monday = 2031-03-10T14:30:00+02:00'],
  ['They met on 4 March 2031, 14:05.', '4 March 2031, 14:05 = 2031-03-04T14:05:00'],
  ['The office is open today from 9 to 11 a.m.', 'today from 9 to 11 a.m. = 2031-03-12T09:00:00/2031-03-12T11:00:00'],
  ['It was shut Monday from 8 p.m. to 6 a.m.', 'Monday from 8 p.m. to 6 a.m. = 2031-03-10T20:00:00/2031-03-11T06:00:00'],
  ['They met at noon on Monday.', 'noon on Monday = 2031-03-10T12:00:00'],
  ['The siren went at 14:30.', '14:30 = 2031-03-12T14:30:00'],
  [
    'The call began at 2:30 p.m. Eastern Standard Time on Friday.',
    '2:30 p.m. Eastern Standard Time on Friday = 2031-03-07T14:30:00-05:00',
  ],
  [
    'It began at 2:30 p.m. Eastern Daylight Time on 4 July 2030.',
    '2:30 p.m. Eastern Daylight Time on 4 July 2030 = 2030-07-04T14:30:00-04:00',
  ],
  ['It began at 14:30 Moscow Standard Time on Friday.', '14:30 Moscow Standard Time on Friday = 2031-03-07T14:30:00+03:00'],
  ['It began at 14:30 Central European Time on Friday.', '14:30 Central European Time on Friday = 2031-03-07T14:30:00+01:00'],
  ['It began at 14:30 Eastern European Time on Friday.', '14:30 Eastern European Time on Friday = 2031-03-07T14:30:00+02:00'],
  [
    'It began at 14:30 British Summer Time on 4 July 2030.',
    '14:30 British Summer Time on 4 July 2030 = 2030-07-04T14:30:00+01:00',
  ],
  ['It began at 14:30 New Delhi time on Friday.', '14:30 New Delhi time on Friday = 2031-03-07T14:30:00+05:30'],
  ['It began at 14:30 Great Harvest Time on Friday.', '14:30 = 2031-03-12T14:30:00', 'Friday = 2031-03-07'],
  ['The pact was signed in 2029. The session began at 14:30.', '2029 = 2029', '14:30 = 2031-03-12T14:30:00'],
  ['Talks were held last week. Brenn spoke at 14:30.', 'last week = 2031-03-03/2031-03-09', '14:30 = 2031-03-12T14:30:00'],
  ['They met on 3 March. In 2029 too, at 14:30 it rained.', '3 March = 2031-03-03', '2029 = 2029', '14:30 = 2031-03-03T14:30:00'],
  ['They won 3:12 and read Ruth 2:10.'],
  ['The ratio is 10:30 at best, in 2 p of ink.'],
]);
