/**
 * The only file that knows chrono-node. It reads dates that are written out and times of day; of what it finds only the parts that the words
 * tell for certain are taken, never those that it implies: it counts in the machine's zone (its issues 452, 546 and 650), and drops "30 February"
 * without a word. All counting is `calendar/`'s.
 */
import { Chrono, configuration, type ParsedResult } from 'chrono-node/en';

type Components = ParsedResult['start'];

export interface ChronoParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly hour: number | null;
  readonly minute: number | null;
  readonly second: number | null;
  /** Noon and later, or before; `null`: not told. */
  readonly afternoon: boolean | null;
  /** Minutes east of Greenwich. */
  readonly offset: number | null;
}

export interface ChronoFind {
  readonly start: number;
  readonly text: string;
  readonly from: ChronoParts;
  readonly to: ChronoParts | null;
}

const DATE_PARSERS = [
  'ISOFormatParser',
  'ENYearMonthDayParser',
  'ENMonthNameLittleEndianParser',
  'ENMonthNameMiddleEndianParser',
] as const;
const CLOCK_PARSERS = ['ENTimeExpressionParser'] as const;

const DATES = chronoOf(DATE_PARSERS);
const CLOCKS = chronoOf(CLOCK_PARSERS);

/** Strict parsers by name; no refiners: they drop, merge and complete by rules of their own. Throws where the library has lost one. */
function chronoOf(names: readonly string[]): Chrono {
  const { parsers } = configuration.createConfiguration(true, false);
  const chosen = names.map(name => {
    const parser = parsers.find(candidate => candidate.constructor.name === name);
    if (!parser) throw new Error(`chrono-node has no ${name}`);
    return parser;
  });
  return new Chrono({ parsers: chosen, refiners: [] });
}

/** Any noon: nothing that depends on it is taken. Without one chrono asks the machine's clock. */
const REFERENCE = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 };

export const chronoDates = (words: string): readonly ChronoFind[] => found(DATES, words);

export const chronoClocks = (words: string): readonly ChronoFind[] => found(CLOCKS, words);

/** Dashes and spaces as chrono knows them, each as long as before. */
function found(chrono: Chrono, words: string): readonly ChronoFind[] {
  return chrono.parse(words.replace(/[‐-―]/g, '-').replace(/\s/g, ' '), REFERENCE).map(find);
}

const find = ({ index, text, start, end }: ParsedResult): ChronoFind => ({
  start: index,
  text,
  from: partsOf(start),
  to: end ? partsOf(end) : null,
});

function partsOf(components: Components): ChronoParts {
  const certain = (name: Parameters<Components['get']>[0]) => (components.isCertain(name) ? components.get(name) : null);
  const meridiem = certain('meridiem');
  return {
    year: certain('year'),
    month: certain('month'),
    day: certain('day'),
    hour: certain('hour'),
    minute: certain('minute'),
    second: certain('second'),
    afternoon: meridiem === null ? null : meridiem === 1,
    offset: certain('timezoneOffset'),
  };
}
