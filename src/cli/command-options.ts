/** Options that several commands have. */
import { type Command, Option } from 'commander';
import type { From } from '../input/input-options.js';

const FROM: readonly From[] = ['auto', 'ndjson', 'text', 'html', 'pdf'];

export const INPUTS = ['[inputs...]', 'files, folders and addresses'] as const;

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
