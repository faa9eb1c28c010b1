/** The commands of the command line that work on a ledger, with their options. */
import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import { EXPORT_FORMATS } from '../../export/ledger/export-formats.js';
import { CONTACT_KINDS } from '../../model/contact.js';
import { ROLE_NAMES } from '../../model/ledger/access.js';
import { DOSSIER_SORTS, SORTS } from '../../model/ledger/search.js';
import { AFTER, collect, FROM_DAY, formatted, INPUTS, LIMIT, OUTPUT, reading, UNTIL_DAY } from '../command-options.js';
import { type AddOptions, addCommand } from '../commands/add-command.js';
import { type CopyOptions, copyCommand } from '../commands/copy-command.js';
import { type DossierOptions, dossierCommand } from '../commands/dossier-command.js';
import { type ExportOptions, exportCommand } from '../commands/export-command.js';
import { type SearchOptions, searchCommand } from '../commands/search-command.js';
import { type ServeOptions, serveCommand } from '../commands/serve-command.js';
import { type TokenAction, type TokenOptions, tokenCommand } from '../commands/token-command.js';
import { EXAMPLES } from '../help-texts.js';
import type { Host } from '../host.js';
import { chosen, several, withFilter } from './filter-options.js';

/** Takes the exit code of a command. */
export type Ends = (code: Promise<number>) => Promise<void>;

export function addLedgerCommands(program: Command, host: Host, ends: Ends): void {
  for (const add of [addAdd, addSearch, addDossier, addExport, addServe, addToken, addCopy]) add(program, host, ends);
}

function addAdd(program: Command, host: Host, ends: Ends): void {
  inLedger(reading(program.command('add'), ['text', 'ndjson']))
    .description('Read reports and keep them in a ledger; what is there already is not read again.')
    .argument(...INPUTS)
    .option('--publisher <name>', 'whose reports they are, where they do not say so')
    .option('--continue', 'go on with what an earlier run left')
    .option('--again', 'read everything again that another version of Readout read')
    .option('--quiet', 'no progress line and no notes')
    .addHelpText('after', EXAMPLES.add)
    .action((inputs: string[], _: unknown, command: Command) =>
      ends(addCommand(inputs, command.optsWithGlobals<AddOptions>(), host)),
    );
}

function addSearch(program: Command, host: Host, ends: Ends): void {
  withFilter(inLedger(formatted(program.command('search'), ['text', 'ndjson', 'json'])))
    .description('Find what was said, in all reports of a ledger.')
    .argument('[words...]', 'what to look for, as in a search box')
    .addOption(new Option('--sort <order>', 'in which order; relevance where there are words').choices(SORTS))
    .option(...LIMIT)
    .option(...AFTER)
    .addHelpText('after', EXAMPLES.search)
    .action((words: string[], _: unknown, command: Command) =>
      ends(searchCommand(words, command.optsWithGlobals<SearchOptions>(), host)),
    );
}

function addDossier(program: Command, host: Host, ends: Ends): void {
  inLedger(formatted(program.command('dossier'), ['text', 'json', 'html']))
    .description('Show the events of a ledger, and the accounts of one side by side.')
    .argument('[what...]', 'the id of a dossier; or join FROM INTO, split ID REPORT..., undo CHANGE')
    .option('--text <words>', 'only with these words in the title, or in that of a report')
    .addOption(several('--party <side>', 'only with this side taking part'))
    .addOption(chosen('--kind <kind>', 'how it was held', CONTACT_KINDS))
    .addOption(several('--report <id>', 'only those that this report belongs to'))
    .option('--sides', 'only where two sides at least have an account in it')
    .option(...FROM_DAY)
    .option(...UNTIL_DAY)
    .addOption(new Option('--sort <order>', 'by the day of the event, or by what last came').choices(DOSSIER_SORTS))
    .option(...LIMIT)
    .option(...AFTER)
    .option('--reason <words>', 'why: of join and split')
    .option(...OUTPUT)
    .addHelpText('after', EXAMPLES.dossier)
    .action((what: string[], _: unknown, command: Command) =>
      ends(dossierCommand(what, command.optsWithGlobals<DossierOptions>(), host)),
    );
}

function addExport(program: Command, host: Host, ends: Ends): void {
  withFilter(inLedger(formatted(program.command('export'), EXPORT_FORMATS)))
    .description('Write the statements of a ledger for other programs.')
    .option('--text <words>', 'only where these words are found, as readout search finds them')
    .option(...OUTPUT)
    .addHelpText('after', EXAMPLES.export)
    .action((_: unknown, command: Command) => ends(exportCommand(command.optsWithGlobals<ExportOptions>(), host)));
}

function addServe(program: Command, host: Host, ends: Ends): void {
  inLedger(program.command('serve'))
    .description('Serve a ledger: a page for people, an interface for programs.')
    .option('--host <address>', 'where to listen; for others than this machine a token is needed', '127.0.0.1')
    .addOption(new Option('--port <number>', 'where to listen; 0 takes any').argParser(portOf).default(7788))
    .option('--require-token', 'let nobody in without a token at this machine either, as behind a proxy')
    .option('--origin <origin>', 'a page of another server that may use it: https://desk.example', collect)
    .addOption(new Option('--log <weight>', 'from which weight on to log').choices(['silent', 'error', 'warn', 'info', 'debug']))
    .addHelpText('after', EXAMPLES.serve)
    .action((_: unknown, command: Command) => ends(serveCommand(command.optsWithGlobals<ServeOptions>(), host)));
}

function addToken(program: Command, host: Host, ends: Ends): void {
  inLedger(program.command('token'))
    .description('Say who may come in to a ledger that is served to others.')
    .addArgument(new Argument('<action>', 'what to do').choices(['add', 'list', 'revoke']))
    .argument('[name]', 'whose the new token is; of revoke its id')
    .addOption(new Option('--role <role>', 'what it lets one do').choices(ROLE_NAMES).default('reader'))
    .addHelpText('after', EXAMPLES.token)
    .action((action: TokenAction, name: string | undefined, _: unknown, command: Command) =>
      ends(tokenCommand({ action, name }, command.optsWithGlobals<TokenOptions>(), host)),
    );
}

function addCopy(program: Command, host: Host, ends: Ends): void {
  inLedger(program.command('copy'))
    .description('Copy a whole ledger into an empty one: from a folder to a server, or back.')
    .argument('<to>', 'a folder, or the address of a PostgreSQL database')
    .option('--quiet', 'no notes')
    .addHelpText('after', EXAMPLES.copy)
    .action((to: string, _: unknown, command: Command) => ends(copyCommand(to, command.optsWithGlobals<CopyOptions>(), host)));
}

function portOf(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (!(port <= 65_535)) throw new InvalidArgumentError('It is a number from 0 to 65535.');
  return port;
}

/** A command that works on a ledger. */
function inLedger(command: Command): Command {
  return command.option('--ledger <folder>', 'the ledger: a folder, or the address of a PostgreSQL database');
}
