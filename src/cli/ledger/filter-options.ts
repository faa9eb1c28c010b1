/** The options by which statements of a ledger are narrowed, and the filter that they mean. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Ledger } from '../../ledger/ledger.js';
import { given } from '../../ledger/search/given.js';
import { CONTACT_KINDS } from '../../model/contact.js';
import type { StatementFilter } from '../../model/ledger/search.js';
import { ACTS, MODES } from '../../model/statement.js';
import { collect, FROM_DAY, UNTIL_DAY } from '../command-options.js';
import { actorsCalled } from './actors-called.js';

type Named = 'speaker' | 'party' | 'via' | 'publisher' | 'act' | 'mode' | 'contact' | 'from' | 'gaps';

/** As the filter names them, but that speakers are given by name. */
export interface FilterOptions extends Pick<StatementFilter, Named> {
  /** The addressees, by name. */
  readonly to?: readonly string[];
  readonly until?: string;
}

/** Each can be given several times, which widens. */
export function withFilter(command: Command): Command {
  return command
    .addOption(several('--speaker <name>', 'who said it: a name, or an id of the ledger'))
    .addOption(several('--party <side>', 'the side for which it was said: a state, an organisation'))
    .addOption(several('--to <name>', 'to whom'))
    .addOption(several('--via <name>', 'who passed it on'))
    .addOption(several('--publisher <name>', 'who published the report'))
    .addOption(chosen('--act <act>', 'what is done by saying it', ACTS))
    .addOption(chosen('--mode <mode>', 'word for word, retold or both', MODES))
    .addOption(chosen('--contact <kind>', 'in which kind of contact', CONTACT_KINDS))
    .option(...FROM_DAY)
    .option(...UNTIL_DAY)
    .option('--gaps', 'only where the text has lost something')
    .option('--no-gaps', 'only where it has lost nothing');
}

/** @throws ReadoutError `actor-unknown`, `actor-ambiguous` */
export async function filterOf(options: FilterOptions, ledger: Pick<Ledger, 'actors'>): Promise<StatementFilter> {
  const { speaker, to, from, until, party, via, publisher, act, mode, contact, gaps } = options;
  return given({
    ...{ party, via, publisher, act, mode, contact, gaps, from, to: until },
    speaker: speaker && (await actorsCalled(speaker, ledger)),
    addressee: to && (await actorsCalled(to, ledger)),
  });
}

/** An option that can be given several times. */
export const several = (flags: string, description: string): Option => new Option(flags, description).argParser(collect);

/** The same with fixed values: Commander's own choices keep only the last one. */
export function chosen(flags: string, description: string, choices: readonly string[]): Option {
  const option = new Option(flags, description).argParser((value, before: readonly string[] | undefined) => {
    if (!choices.includes(value)) throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`);
    return collect(value, before);
  });
  option.argChoices = [...choices];
  return option;
}
