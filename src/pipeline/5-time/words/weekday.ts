/** "Friday", "late Friday", "last Friday", "Friday evening", "Friday of next week", "the following Friday"; not "Fridays". */
import { MONTH, SHORT_WEEKDAY, WEEKDAY, weekdayNumber } from './calendar-words.js';
import type { Weekday } from './reading.js';
import { type Found, wordRule } from './word-rule.js';

const TURN = 'last|next|this|past|this past|this coming|coming|the following|the next|the previous|the preceding';

const PATTERN = new RegExp(
  `(?<![\\p{L}\\d/-])(?:(?:[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater|[Mm]id)[- ](?:on )?)?(?:(?<turn>${TURN}|${TURN.replace(/\b[a-z]/g, first => first.toUpperCase())}) )?` +
    `(?:(?<day>${WEEKDAY})(?![\\p{L}\\d]|-(?!night|morning|evening|afternoon))(?:[ -](?:morning|afternoon|evening|night|lunchtime))?` +
    `(?:,? (?:of )?(?<week>last|this|next) week)?|(?<short>${SHORT_WEEKDAY})(?=,? (?:\\d|${MONTH})))`,
  'gu',
);

export const weekday = wordRule({
  by: 'weekday',
  pattern: PATTERN,
  read: found => (isName(found) ? null : weekdayOf(found.groups, /^[’']s?\s/.test(found.after))),
});

function weekdayOf({ turn = '', day, short, week }: Found['groups'], owns: boolean): Weekday {
  return {
    kind: 'weekday',
    weekday: weekdayNumber(day ?? short ?? ''),
    turn: turnOf(turn),
    owns,
    week: week === undefined ? null : week === 'last' ? -1 : week === 'next' ? 1 : 0,
  };
}

function turnOf(turn: string): Weekday['turn'] {
  if (/following|the next/.test(turn)) return 'following';
  if (/previous|preceding/.test(turn)) return 'previous';
  if (/last|past/.test(turn)) return 'last';
  return turn === '' ? null : turn === 'next' ? 'next' : 'this';
}

/** "Black Friday", "Super Tuesday", "the Sunday Times", "Fox News Sunday", "Monday Night Football", "every Friday", "on a Sunday", "a Sunday talk show" */
const NAME_BEFORE =
  /(?:\b(?:Black|Good|Bloody|Super|Ash|Palm|Easter|Cyber|Holy|Fat|Giving|Blue|Maundy|Whit|Shrove|[Cc]asual|[Gg]irl|Man|News|NBC|ABC|CBS|CNN|BBC|Fox|Sky|every|each|any|one|alternate) |\b[Oo]n a )(?:[“"'‘])?$/;
const NAME_AFTER =
  /^ (?:Times|Telegraph|Mirror|Express|Post|Mail|Herald|Independent|People|Sport|Service|Mass|Agreement|Club|Group|Night|Morning|Afternoon|Evening|Football|Magazine|Review|School|Accords?|Tribune|Business|Star|Sun|World|Mornings)\b|^ (?:(?:talk|news|morning|night) )?(?:show(?! that| how)|talk shows|newspapers?|papers?|school|services?|brunch)\b/u;

const isName = ({ before, after }: Found): boolean => NAME_BEFORE.test(before) || NAME_AFTER.test(after);
