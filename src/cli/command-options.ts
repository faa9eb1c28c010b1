/** Options that several commands have. */
import { type Command, Option } from 'commander';
import type { From } from '../input/input-options.js';

const FROM: readonly From[] = ['auto', 'ndjson', 'text', 'html', 'pdf'];

export const INPUTS = ['[inputs...]', 'files, folders and addresses'] as const;

export const OUTPUT = ['--output <file>', 'write to a file instead of standard output'] as const;

/** Of a long list a page. */
export const LIMIT = ['--limit <count>', 'how many at most, up to 200', Number, 20] as const;
export const AFTER = ['--after <place>', 'go on where the page before ended: "next" of its JSON'] as const;

export const FROM_DAY = ['--from <day>', 'on this day or later: 2031-03-12'] as const;
export const UNTIL_DAY = ['--until <day>', 'on this day or earlier'] as const;

export function formatted(command: Command, formats: readonly string[]): Command {
  return command.addOption(new Option('--format <form>', 'how it is written').choices(formats).default(formats[0]));
}

/** A command that reads. `more`: what its input may be besides. */
export function reading(command: Command, formats: readonly string[], more: readonly string[] = []): Command {
  const from = new Option('--from <kind>', 'what the input is').choices([...FROM, ...more]).default('auto');
  return formatted(command, formats).addOption(from);
}

/** An option that can be given several times: every value is kept. */
export const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
