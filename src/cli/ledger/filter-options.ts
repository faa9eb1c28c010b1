/** The options by which statements of a ledger are narrowed, and the filter that they mean. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { ACT_WORDS } from '../../export/words/act-words.js';
import { CONTACT_WORDS } from '../../export/words/contact-words.js';
import { MODE_WORDS } from '../../export/words/label-words.js';
import type { Ledger } from '../../ledger/ledger.js';
import type { ContactKind } from '../../model/contact.js';
import type { StatementFilter } from '../../model/ledger/search.js';
import type { Act, Mode } from '../../model/statement.js';
import { actorsCalled } from './actors-called.js';

export interface FilterOptions {
  readonly speaker?: readonly string[];
  readonly to?: readonly string[];
  readonly party?: readonly string[];
  readonly via?: readonly string[];
  readonly publisher?: readonly string[];
  readonly act?: readonly Act[];
  readonly mode?: readonly Mode[];
  readonly contact?: readonly ContactKind[];
  readonly from?: string;
  readonly until?: string;
  readonly gaps?: boolean;
}

/** Each can be given several times, which widens. */
export function withFilter(command: Command): Command {
  return command
    .addOption(several('--speaker <name>', 'who said it: a name, or an id of the ledger'))
    .addOption(several('--party <side>', 'the side for which it was said: a state, an organisation'))
    .addOption(several('--to <name>', 'to whom'))
    .addOption(several('--via <name>', 'who passed it on'))
    .addOption(several('--publisher <name>', 'who published the report'))
    .addOption(chosen('--act <act>', 'what is done by saying it', Object.keys(ACT_WORDS)))
    .addOption(chosen('--mode <mode>', 'word for word, retold or both', Object.keys(MODE_WORDS)))
    .addOption(chosen('--contact <kind>', 'in which kind of contact', Object.keys(CONTACT_WORDS)))
    .option('--from <day>', 'on this day or later: 2031-03-12')
    .option('--until <day>', 'on this day or earlier')
    .option('--gaps', 'only where the text has lost something')
    .option('--no-gaps', 'only where it has lost nothing');
}

/** @throws ReadoutError `actor-unknown`, `actor-ambiguous` */
export async function filterOf(options: FilterOptions, ledger: Pick<Ledger, 'actors'>): Promise<StatementFilter> {
  const { speaker, to, from, until, party, via, publisher, act, mode, contact, gaps } = options;
  const fields = {
    ...{ party, via, publisher, act, mode, contact, gaps, from, to: until },
    speaker: speaker && (await actorsCalled(speaker, ledger)),
    addressee: to && (await actorsCalled(to, ledger)),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value];

const several = (flags: string, description: string): Option => new Option(flags, description).argParser(collect);

/** Commander's own choices keep only the last value. */
function chosen(flags: string, description: string, choices: readonly string[]): Option {
  const option = new Option(flags, description).argParser((value, before: readonly string[] | undefined) => {
    if (!choices.includes(value)) throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`);
    return collect(value, before);
  });
  option.argChoices = [...choices];
  return option;
}
